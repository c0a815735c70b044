/** The small map: same classes as on screen, the territory outlined, its neighbours around. */
import { classOf } from '../../measure/classify.ts'
import { mainlandFrom, withoutOutline } from '../../territory/cut.ts'
import type { Level } from '../../territory/level.ts'
import type { Bbox, Block, MapBlock } from '../content.ts'
import { type Context, measureOf } from '../context.ts'
import { knownAt, type Place, valuesOf } from '../data.ts'
import type { SectionSpec } from '../template.ts'
import { lowerFirst } from '../words.ts'
import { grown, meets, padded, union } from './extent.ts'
import { unknownText } from './histogram.ts'
import { breaksOf, classesOf } from './scale.ts'

type Spec = Extract<SectionSpec, { kind: 'map' }>

/** Country in four pieces, since 4.300 km do not fit a frame. */
const plates: { title: string; regions: string[] }[] = [
  { title: 'Norte', regions: ['15', '01', '02', '03'] },
  { title: 'Centro', regions: ['04', '05', '13', '06', '07', '16', '08'] },
  { title: 'Sur', regions: ['09', '14', '10'] },
  { title: 'Austral', regions: ['11', '12'] },
]

export function map(context: Context, { row }: Spec): Block[] {
  const { data, subject } = context
  const measure = measureOf(context, row)
  const definition = context.indicator(row.indicator)
  if (!measure || !definition) return []
  const extent = extentOf(context)
  if (!extent) return [{ kind: 'note', rich: [`${subject.name} no tiene contorno en ninguna fuente: no hay mapa.`] }]
  const period = context.periodOf(row.indicator)
  const column = data.column(row.indicator, period, 'comuna')
  const values = valuesOf(column, measure).map(({ value }) => value)
  const breaks = breaksOf(definition, measure, values, true)
  const around = grown(extent, 1.6)
  const seen = [...data.places.values()].filter(({ level, bbox }) => level === 'comuna' && bbox && meets(bbox, around))
  const byPopulation = [...seen].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  const territories = byPopulation.map((place, rank) => ({
    code: place.code,
    name: place.name,
    class: classOf(knownAt(column, place.code)[measure], breaks),
    label: place.label,
    rank,
  }))
  const unknown = territories.filter((t) => t.class < 0).map(({ name }) => name)
  const text = definition[measure]
  const block: MapBlock = {
    kind: 'map',
    indicator: row.indicator,
    measure,
    period,
    extent,
    plates: subject.code === '0' ? platesOf([...data.places.values()]) : null,
    selected: subject.level === 'grupo' ? subject.members : subject.level === 'area' || subject.code === '0' ? [] : [subject.code],
    outline: subject.outline,
    level: 'comuna',
    ground: [],
    territories,
    classes: classesOf(definition, measure, breaks, values),
    unknown: unknown.length ? unknownText(unknown) : null,
    sentence: `${definition.title}, ${period}, ${lowerFirst(text?.unit ?? '')}.`,
    credit: creditOf(context),
    alt: `Mapa de ${lowerFirst(definition.title)} por comuna en torno a ${subject.name}, ${period}.`,
  }
  return [block]
}

export const creditOf = ({ data: { catalogue } }: Context, of: Level = 'comuna'): string => {
  const layer = Object.values(catalogue.layers).find(({ level }) => level === of)
  const source = layer && catalogue.sources[layer.source]
  return source ? `Contornos: ${source.publisher}, ${lowerFirst(source.reference)}.` : ''
}

/** What must be seen: a comuna with its neighbours, the whole of anything larger. Null without outline. */
function extentOf({ subject, data }: Context): Bbox | null {
  const comunas = [...data.places.values()].filter(({ level, code }) => level === 'comuna' && !withoutOutline.includes(code))
  if (subject.code === '0') return union(mainland(comunas))
  if (subject.level === 'region' || subject.level === 'provincia')
    return padded(union(mainland(comunas.filter(({ code }) => code.startsWith(subject.code)))) ?? subject.bbox, 1.12)
  if (subject.level === 'grupo') {
    const members = comunas.filter(({ code }) => subject.members.includes(code))
    return padded(union(mainland(members)) ?? union(members), members.length === 1 ? 2.6 : 1.2)
  }
  return padded(subject.bbox, subject.level === 'area' ? 1.5 : 2.6)
}

/** Comunas whose outline is on the mainland; their islands far out are left outside the frame. */
const mainland = (places: readonly Place[]): Place[] =>
  places
    .filter(({ bbox, label }) => bbox && (label?.[0] ?? bbox[2]) > mainlandFrom)
    .map((place) => ({ ...place, bbox: [Math.max(mainlandFrom, place.bbox![0]), place.bbox![1], place.bbox![2], place.bbox![3]] as Bbox }))

/** The country in four pieces, each with what it must show. */
export function platesOf(places: readonly Place[]): NonNullable<MapBlock['plates']> {
  const comunas = mainland(places.filter(({ level }) => level === 'comuna'))
  return plates.flatMap(({ title, regions }) => {
    const extent = union(comunas.filter(({ code }) => regions.includes(code.slice(0, 2))))
    return extent ? [{ title, extent }] : []
  })
}
