/** What INE's eight workbooks of the Censo 2024 share: their page, their licence, and tables in pairs (by region, by comuna). */
import type { Source, Table, Variable, Where } from './source.ts'

const HEADER_ROW = 4
const PERIOD = '2024'

/**
 * The two tables of a subject: the sheet by region and the sheet by comuna, with the same columns. Both open with the country
 * row (code 0); the codes are numbers, so the leading zero is lost by type.
 */
export function sheetPair(sheets: [region: string, comuna: string], variables: Record<string, Variable>, where?: [Where, Where]): Table[] {
  const level = ['region', 'comuna'] as const
  return level.map((at, i) => ({
    sheet: sheets[i],
    header: HEADER_ROW,
    level: at,
    key: { column: `Código ${at === 'region' ? 'región' : at}`, numeric: true },
    period: PERIOD,
    ...(where ? { where: where[i] } : {}),
    variables,
  }))
}

/** Variables that need nothing but the header and the Spanish label: `{ hogares: ['Hogares censados', 'hogares'] }`. */
export const columns = (list: Record<string, [column: string, label: string]>): Record<string, Variable> =>
  Object.fromEntries(Object.entries(list).map(([name, [column, label]]) => [name, { column, label }]))

/** A workbook of the series, from what is its own. */
export const censusWorkbook = (
  own: Pick<Source, 'title' | 'published' | 'tables'> & Partial<Source> & { file: string; table: string },
): Source => {
  const { file, table, ...rest } = own
  return {
    publisher: 'Instituto Nacional de Estadísticas (INE)',
    licence: 'Estadística oficial del INE; el archivo no declara licencia. Se usa citando la fuente.',
    reference: 'Censo 2024',
    cadence: 'cada censo',
    format: { kind: 'xlsx' },
    starter: true,
    expect: { comunas: 346 },
    origin: {
      page: 'https://censo2024.ine.gob.cl',
      file: `census/ine_censo2024_xlsx_original/${file}`,
      drop: `En la página del Censo 2024 abra los resultados, descargue el libro Excel «${table}» y guárdelo con el nombre ${file}.`,
    },
    ...rest,
  }
}
