/** The big figure, what it means, and where the territory stands. */
import type { Measure } from '../../indicator.ts'
import { isEstimate } from '../../measure/comparability.ts'
import { formatNumber } from '../../measure/format.ts'
import { bandOf, whyBand } from '../../measure/standing.ts'
import type { Block, Figure, Rich } from '../content.ts'
import { type Context, derived, measureOf, onlyMedian, ownFigure, peerLevel, regionPeers, standing } from '../context.ts'
import { valuesOf } from '../data.ts'
import type { Row, SectionSpec } from '../template.ts'
import { lowerFirst, peersLabel, upperFirst } from '../words.ts'
import { histogram } from './histogram.ts'
import { sentenceOf } from './sentence.ts'

type Spec = Extract<SectionSpec, { kind: 'diagnosis' }>

export function diagnosis(context: Context, { lead, sentences }: Spec): Block[] {
  const definition = context.indicator(lead)
  const rest = sentences.flatMap((row): Block[] => {
    const measure = measureOf(context, row)
    const rich = measure && !onlyMedian(context, row.indicator, measure, context.subject.code) ? sentenceOf(context, row) : null
    return rich ? [{ kind: 'sentence', rich }] : []
  })
  if (!definition) return rest
  const big: Measure = definition.conteo ? 'conteo' : 'tasa'
  const figure = ownFigure(context, lead, big)
  const rated: Row = { indicator: lead, measure: definition.tasa ? 'tasa' : 'conteo' }
  const first = sentenceOf(context, rated)
  const rank = rankSentence(context, rated)
  const chart = histogram(context, rated)
  return [
    { kind: 'lead', figure, caption: captionOf(context, lead, big, figure), sentences: [first, rank].filter((rich) => rich !== null) },
    ...(chart ? [{ kind: 'chart' as const, chart }] : []),
    ...rest,
  ]
}

/** «hogares allegados, Censo 2024»; «viviendas: déficit habitacional cuantitativo, Censo 2024», where the title does not say what is counted. */
function captionOf({ data, indicator }: Context, id: string, measure: Measure, { period }: Figure): string {
  const [source] = data.feeding(id, period)
  const reference = source ? data.catalogue.sources[source]?.reference : undefined
  const definition = indicator(id)
  const title = lowerFirst(definition?.title ?? id)
  const unit = measure === 'conteo' ? definition?.conteo?.unit : undefined
  return `${unit && !title.startsWith(unit) ? `${unit}: ` : ''}${title}, ${reference ?? period}`
}

/** «Es la 23.ª tasa más alta entre 345 comunas y la 14.ª entre las 52 de la región.» Equals and bands are told as such. */
function rankSentence(context: Context, row: Row): Rich | null {
  const { indicator: id, measure = 'tasa' } = row
  const { subject } = context
  const noun = measure === 'tasa' ? 'tasa' : 'cifra'
  const country = standing(context, id, measure, { id: 'chile' })
  if (!country) return overtakes(context, id, measure, noun)
  const inRegion = regionPeers(context)
  const region = inRegion && inRegion.length > 1 ? standing(context, id, measure, { id: 'region', codes: inRegion }) : null
  const verb = { lugar: 'Es la ', empate: 'Empata: es de la ', banda: 'Va de la ' }[country.why]
  const why = country.why === 'banda' ? ` ${bandReason(context, id)}` : ''
  return [
    verb,
    country.place,
    ` ${noun} más alta entre `,
    country.of,
    ` ${peersLabel(subject.level)}`,
    ...(region ? [' y la ', region.place, ' entre las ', region.of, ' de la región'] : []),
    `.${why}`,
  ]
}

function bandReason(context: Context, id: string): string {
  const definition = context.indicator(id)
  const known = context.own(id, context.periodOf(id))
  return definition ? whyBand(known, isEstimate(context.data.catalogue, definition)) : ''
}

/** A group, an area and the country have no place: how many comunas they stand above. */
function overtakes(context: Context, id: string, measure: Measure, noun: string): Rich | null {
  const { subject, data } = context
  const period = context.periodOf(id)
  const own = context.own(id, period)[measure]
  const definition = context.indicator(id)
  if (own === null || measure === 'conteo' || !definition) return null
  if (bandOf(definition, isEstimate(data.catalogue, definition), measure, context.own(id, period)) !== undefined) return null
  const values = valuesOf(data.column(id, period, peerLevel(subject)), measure)
  if (!values.length) return null
  const below = values.filter(({ value }) => value < own).length
  const key = `${id}.${measure}.${period}.supera`
  const lineage = { indicator: id, period }
  return [
    upperFirst(`su ${noun} supera la de `),
    derived(context, key, below, formatNumber(below), lineage),
    ' de las ',
    derived(context, `${key}.de`, values.length, formatNumber(values.length), lineage),
    ' comunas con dato.',
  ]
}
