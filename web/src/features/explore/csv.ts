import { plainNumber } from '@radier/geodata/measure/format'
import { type Absence, coverageText, writeFigure } from '@radier/geodata/measure/known'
import { isReserved, RESERVED } from '@radier/geodata/measure/small-cells'
import type { Scene } from '../../view/scene.ts'
import { baseLabel, type Row } from './rows.ts'

const quote = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const numberOr = (value: number | null, state?: Absence) => (value === null ? writeFigure(value, 0, state) : plainNumber(value))

/** What the list shows as a CSV that a Chilean spreadsheet opens: «;», decimal comma, BOM, Spanish headers, every digit that is stored, «s/i» for the unknown. */
export function csvOf(rows: readonly Row[], scene: Scene): string {
  const { indicator, period, provenance } = scene
  const head = ['Código', 'Nombre', 'Región']
  if (indicator.tasa) head.push(`${indicator.title} (${indicator.tasa.unit})`)
  if (indicator.conteo) head.push(`${indicator.title} (${indicator.conteo.unit})`, baseLabel(indicator))
  head.push('Lo conocido', 'Período', 'Fuente')
  const source = provenance.map((p) => `${p.publisher}, ${p.title}`).join(' · ')
  const body = rows.map((row) => {
    const cells = [row.code, row.name, row.region]
    const held = scene.level === 'manzana' && isReserved(row)
    const told = (value: number | null, state?: Absence) => (held ? RESERVED : numberOr(value, state))
    if (indicator.tasa) cells.push(told(row.tasa, row.state))
    if (indicator.conteo) cells.push(told(row.conteo, row.state), told(row.base))
    return [...cells, row.coverage ? coverageText(row.coverage) : '', period, source]
  })
  return `\uFEFF${[head, ...body].map((line) => line.map(quote).join(';')).join('\r\n')}\r\n`
}
