import { formatNumber } from '@radier/geodata/measure/format'

/** «12 fichas en PDF y XLSX». */
export function batchTitle(total: number, formats: readonly string[]): string {
  const names = formats.map((format) => format.toUpperCase())
  const last = names.pop()
  const said = names.length ? `${names.join(', ')} y ${last}` : last
  return `${formatNumber(total)} ${total === 1 ? 'ficha' : 'fichas'} en ${said}`
}

/** «20-11-2026, 14:05», in the person's own clock. */
export function moment(iso: string): string {
  const date = new Date(iso)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(date.getDate())}-${two(date.getMonth() + 1)}-${date.getFullYear()}, ${two(date.getHours())}:${two(date.getMinutes())}`
}

export const megabytes = (bytes: number): string => (bytes < 1e6 ? `${formatNumber(bytes / 1e3)} kB` : `${formatNumber(bytes / 1e6, 1)} MB`)
