/** Several indicators at one level, by columns: what Comparar, the composite index and likeness stand on. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import { isEstimate } from '@radier/geodata/measure/comparability'
import { bandOf } from '@radier/geodata/measure/standing'
import { type Level, levelLabel } from '@radier/geodata/territory/level'
import type { MatrixAnswer, MatrixColumn } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { type Availability, availability } from '../queries/availability.ts'
import { type MatrixRow, matrixValues } from '../queries/matrix.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'

interface AskedColumn {
  indicator: string
  /** Null = the latest with values. */
  period: string | null
}

type Chosen = { indicator: string; period: string; definition: Indicator }

export interface MatrixAsked {
  indicators: AskedColumn[]
  level: Level
}

export async function matrixAnswer(service: Service, edition: Edition, { indicators, level }: MatrixAsked): Promise<MatrixAnswer> {
  const { sql, catalogue } = service
  const stored = await edition.once('availability', () => availability(sql))
  const chosen: Chosen[] = []
  const missing: MatrixAnswer['missing'] = []
  for (const { indicator, period } of indicators) {
    const definition = Object.hasOwn(catalogue.indicators, indicator) ? catalogue.indicators[indicator] : undefined
    const found = definition ? periodAt(definition, stored, indicator, level, period) : undefined
    if (definition && found) chosen.push({ indicator, period: found, definition })
    else
      missing.push({
        asked: period ? `${indicator}@${period}` : indicator,
        detail: whyMissing(definition, stored, indicator, level, period),
      })
  }
  const [cards, rows, country] = await Promise.all([
    cardsOf(service, edition),
    matrixValues(sql, level, chosen),
    matrixValues(sql, 'pais', chosen),
  ])
  const codes = cards.flatMap((card) => (card.level === level ? [card.code] : []))
  return { version: edition.version, level, codes, columns: columnsOf(catalogue, chosen, codes, rows, country), missing }
}

/** The period asked, or the newest one with some value; a level where all is s/i still has its column. */
function periodAt(definition: Indicator, stored: Availability[], id: string, level: Level, period: string | null): string | undefined {
  const here = stored.filter((row) => row.indicator === id && row.level === level)
  if (period) return here.some((row) => row.period === period) ? period : undefined
  const newest = definition.periods.filter((p) => here.some((row) => row.period === p))
  return newest.find((p) => here.some((row) => row.period === p && row.known > 0)) ?? newest[0]
}

function whyMissing(definition: Indicator | undefined, stored: Availability[], id: string, level: Level, period: string | null): string {
  if (!definition) return `El indicador «${id}» no está en el catálogo.`
  const own = stored.filter((row) => row.indicator === id && row.known > 0)
  const here = own.filter((row) => row.level === level).map((row) => row.period)
  if (period && here.length > 0)
    return `«${definition.title}» no tiene el período ${period} por ${levelLabel[level].one.toLowerCase()}. Tiene: ${here.join(', ')}.`
  const levels = [...new Set(own.map((row) => levelLabel[row.level].one.toLowerCase()))]
  if (levels.length === 0) return `«${definition.title}» aún no tiene datos: falta cargar su fuente.`
  return `«${definition.title}» no existe por ${levelLabel[level].one.toLowerCase()}. Existe por: ${levels.join(', ')}.`
}

function columnsOf(catalogue: Catalogue, chosen: Chosen[], codes: string[], rows: MatrixRow[], country: MatrixRow[]): MatrixColumn[] {
  const at = new Map(codes.map((code, i) => [code, i]))
  const columns = new Map<string, MatrixColumn>()
  for (const { indicator, period, definition } of chosen) {
    const empty = (measure: 'tasa' | 'conteo') => (definition[measure] ? new Array<number | null>(codes.length).fill(null) : null)
    const total = country.find((row) => row.indicator === indicator && row.period === period)
    columns.set(`${indicator}@${period}`, {
      indicator,
      period,
      first: definition.first,
      tasa: empty('tasa'),
      conteo: empty('conteo'),
      country: { tasa: total?.tasa ?? null, conteo: total?.conteo ?? null, coverage: total?.coverage ?? null },
      bands: {},
      absent: {},
      coverage: {},
    })
  }
  const definitions = new Map(
    chosen.map(({ indicator, definition }) => [indicator, { definition, estimated: isEstimate(catalogue, definition) }]),
  )
  for (const { indicator, period, code, tasa, conteo, state, coverage, ...figure } of rows) {
    const column = columns.get(`${indicator}@${period}`)
    const row = at.get(code)
    if (!column || row === undefined) continue
    if (column.tasa) column.tasa[row] = tasa
    if (column.conteo) column.conteo[row] = conteo
    if (state) column.absent[code] = state
    if (coverage) column.coverage[code] = coverage
    const { definition, estimated } = definitions.get(indicator) as { definition: Indicator; estimated: boolean }
    const band = bandOf(definition, estimated, definition.first, { tasa, conteo, ...figure })
    if (band !== undefined && { tasa, conteo }[definition.first] !== null) column.bands[code] = band === null ? null : [...band]
  }
  return [...columns.values()]
}
