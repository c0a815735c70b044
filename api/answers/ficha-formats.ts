/** The formats in which a ficha leaves: which renderer, which type, what it draws. Renderers are loaded when they are first used. */
import type { FichaAssets, FichaContent } from '@radier/geodata/ficha/content'
import type { Edition } from '../edition.ts'
import { fichaAssets } from '../reports/assets.ts'
import type { Service } from '../service.ts'

interface Format {
  type: string
  render(content: FichaContent, assets: FichaAssets): Promise<Uint8Array>
}

export const formats = {
  pdf: {
    type: 'application/pdf',
    render: async (content, assets) => (await import('../reports/pdf/render.ts')).renderPdf(content, assets),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: (content) => renderTogether([content], 'xlsx'),
  },
  csv: { type: 'text/csv; charset=utf-8', render: (content) => renderTogether([content], 'csv') },
} satisfies Record<string, Format>
export type FichaFormat = keyof typeof formats

export const isFormat = (name: string): name is FichaFormat => Object.hasOwn(formats, name)

/** es-CL date of today in Chile. */
const today = (): string =>
  new Intl.DateTimeFormat('es-CL', { timeZone: 'America/Santiago', day: '2-digit', month: '2-digit', year: 'numeric' })
    .format(new Date())
    .replaceAll('/', '-')

const assetsOf = (service: Service, edition: Edition, content: Pick<FichaContent, 'sections'>, origin: string): Promise<FichaAssets> =>
  fichaAssets({ sql: service.sql, catalogue: service.catalogue, edition }, content, origin, today())

export async function renderOne(
  service: Service,
  edition: Edition,
  content: FichaContent,
  format: FichaFormat,
  origin: string,
): Promise<Uint8Array> {
  return formats[format].render(content, await assetsOf(service, edition, content, origin))
}

/** Many fichas in one file. */
export async function renderTogether(contents: readonly FichaContent[], format: 'xlsx' | 'csv'): Promise<Uint8Array> {
  if (format === 'csv') return (await import('../reports/csv.ts')).renderCsv(contents)
  return (await import('../reports/workbook.ts')).renderWorkbook(contents)
}
