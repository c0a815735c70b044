/** The values of one indicator at one level and period, whether they are stored or computed from a layer. */
import { operandsOf, variablesNeeded } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import { breaksFor } from '@radier/geodata/measure/classify'
import type { Parts } from '@radier/geodata/measure/parts'
import { isFine, type Level, levelLabel } from '@radier/geodata/territory/level'
import { config } from '../config.ts'
import type { Provenance, ValuesAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { feedingSources } from '../queries/feeding-sources.ts'
import { fineBreaks } from '../queries/fine-breaks.ts'
import { fineValues } from '../queries/fine-values.ts'
import { type Figures, values } from '../queries/values.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { entryOf } from './entry.ts'
import { type FineLayer, fineLayer } from './fine.ts'
import { partsOf } from './parts.ts'
import { provenanceOf } from './provenance.ts'

export interface Asked {
  indicator: string
  level: Level
  period: string
  within: string[] | null
}

export async function valuesAnswer(service: Service, edition: Edition, asked: Asked): Promise<ValuesAnswer> {
  const { indicator: id, level, period } = asked
  const indicator = entryOf(service.catalogue.indicators, id, 'El indicador')
  if (!indicator.periods.includes(period))
    throw new Problem('desconocido', `El indicador «${id}» no tiene el período ${period}. Tiene: ${indicator.periods.join(', ')}.`)
  const found = isFine(level)
    ? await fineAnswer(service, edition, asked, indicator)
    : await storedAnswer(service, edition, asked, indicator)
  const [country] = await values(service.sql, id, 'pais', period, null)
  return {
    indicator: id,
    level,
    period,
    version: edition.version,
    codes: found.rows.map((row) => row.code),
    tasa: found.rows.map((row) => row.tasa),
    conteo: found.rows.map((row) => row.conteo),
    base: found.rows.map((row) => row.base),
    ...intervals(found.rows),
    ...exceptions(found.rows),
    breaks: found.breaks,
    country: {
      tasa: country?.tasa ?? null,
      conteo: country?.conteo ?? null,
      base: country?.base ?? null,
      coverage: country?.coverage ?? null,
    },
    ...(found.parts && { parts: found.parts }),
    provenance: found.provenance,
  }
}

/** Only where some figure is an estimate with an interval. */
const intervals = (rows: readonly Figures[]) =>
  rows.some(({ low }) => typeof low === 'number')
    ? { low: rows.map(({ low }) => low ?? null), high: rows.map(({ high }) => high ?? null) }
    : {}

/** By code: what is null and not unknown, and what is only the known part. */
const exceptions = (rows: readonly Figures[]) => ({
  absent: Object.fromEntries(rows.flatMap(({ code, state }) => (state ? [[code, state]] : []))),
  coverage: Object.fromEntries(rows.flatMap(({ code, coverage }) => (coverage ? [[code, coverage]] : []))),
})

interface Found {
  rows: Figures[]
  breaks: ValuesAnswer['breaks']
  provenance: Provenance[]
  parts?: Parts | null
}

async function storedAnswer(service: Service, edition: Edition, asked: Asked, indicator: Indicator): Promise<Found> {
  const { indicator: id, level, period, within } = asked
  const all = await values(service.sql, id, level, period, null)
  if (all.length === 0) throw notAt(id, indicator, level, period)
  const rows = within ? all.filter(({ code }) => within.some((prefix) => code.startsWith(prefix))) : all
  const quantiles = (measure: 'tasa' | 'conteo') =>
    breaksFor(
      all.map((row) => row[measure]),
      'cuantiles',
      6,
    )
  const own = level === 'comuna' ? indicator.conteo?.breaks : undefined
  const breaks = { tasa: indicator.tasa?.breaks ?? quantiles('tasa'), conteo: own ?? quantiles('conteo') }
  return { rows, breaks, provenance: await feeding(service, edition, indicator, period) }
}

async function fineAnswer(service: Service, edition: Edition, asked: Asked, indicator: Indicator): Promise<Found> {
  const { indicator: id, level, period, within } = asked
  const fine = fineLayer(service.catalogue, (layer) => edition.layers.has(layer), indicator, level, period)
  if (!fine) throw notAt(id, indicator, level, period)
  if (!within)
    throw new Problem(
      'malformado',
      `Para ${levelLabel[level].many} hay que decir dónde: agregue ?within= con códigos de región, provincia o comuna.`,
    )
  const comunas = (await cardsOf(service, edition)).filter(
    (card) => card.level === 'comuna' && within.some((prefix) => card.code.startsWith(prefix)),
  )
  const codes = comunas.map((card) => card.code)
  const rows = await fineValues(service.sql, fine.table, fine.figures, codes, config.fineRows + 1)
  if (rows.length > config.fineRows)
    throw new Problem('malformado', `Son más de ${config.fineRows} ${levelLabel[level].many}. Pida menos territorios en «within».`)
  return {
    rows,
    breaks: await breaksOf(service, edition, indicator, fine),
    parts: await partsOf(service, edition, indicator, asked, fine, codes),
    provenance: provenanceOfFine(service, edition, indicator, fine),
  }
}

/** Loads of the files that carry the operands. */
function provenanceOfFine({ catalogue }: Service, edition: Edition, indicator: Indicator, { from }: FineLayer): Provenance[] {
  const ids = new Set(variablesNeeded(indicator).map((name) => catalogue.layers[from(name)]!.source))
  return [...ids].flatMap((id) => {
    const [source, load] = [catalogue.sources[id], edition.loads.get(id)]
    return source && load ? [provenanceOf(source, load)] : []
  })
}

/** Breaks over the whole country: the definition's own for rates (those for small places first), else quantiles computed once per publication. */
async function breaksOf(
  { sql }: Service,
  edition: Edition,
  indicator: Indicator,
  { id, table, figures }: FineLayer,
): Promise<Found['breaks']> {
  const quantiles = (figure: string) => edition.once(`breaks ${id} ${figure}`, () => fineBreaks(sql, table, figure))
  const [tasa, conteo] = await Promise.all([
    indicator.tasa?.fineBreaks ?? indicator.tasa?.breaks ?? quantiles(figures.tasa),
    quantiles(figures.conteo),
  ])
  return { tasa, conteo }
}

/** Current loads of the sources whose variables feed the indicator. */
async function feeding({ sql, catalogue }: Service, edition: Edition, indicator: Indicator, period: string): Promise<Provenance[]> {
  const needed = operandsOf(indicator, period)
  const ids = await feedingSources(
    sql,
    needed.map((o) => o.name),
    needed.map((o) => o.period),
  )
  return ids.flatMap((id) => {
    const [source, load] = [catalogue.sources[id], edition.loads.get(id)]
    return source && load ? [provenanceOf(source, load)] : []
  })
}

export function notAt(id: string, indicator: Indicator, level: Level, period: string): Problem {
  if (indicator.levels.includes(level))
    return new Problem('sin-datos', `El indicador «${id}» aún no tiene datos de nivel ${level} para ${period}: falta cargar su fuente.`)
  return new Problem('desconocido', `El indicador «${id}» no existe a nivel ${level}. Existe a nivel: ${indicator.levels.join(', ')}.`)
}
