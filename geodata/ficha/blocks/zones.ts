/** The map inside a comuna: its census zones by the figure that opens the ficha, and what part of the comuna that is. */
import type { Indicator } from '../../indicator.ts'
import { classOf } from '../../measure/classify.ts'
import { formatNumber } from '../../measure/format.ts'
import type { Block, Figure, MapBlock, Rich } from '../content.ts'
import { type Context, derived, measureOf } from '../context.ts'
import type { Place, Zone } from '../data.ts'
import type { SectionSpec } from '../template.ts'
import { lowerFirst } from '../words.ts'
import { grown, meets, padded, union } from './extent.ts'
import { creditOf } from './map.ts'
import { breaksOf, classesOf } from './scale.ts'
import { townPlates } from './towns.ts'

type Spec = Extract<SectionSpec, { kind: 'zones' }>

/** Only of a comuna: what is larger is mapped by comuna. */
export function zones(context: Context, { row }: Spec): Block[] {
  const { data, subject } = context
  const definition = context.indicator(row.indicator)
  if (subject.level !== 'comuna' || !definition || measureOf(context, row) !== 'tasa') return []
  const period = context.periodOf(row.indicator)
  const found = data.zones?.(row.indicator, period, subject.code)
  if (!found) return [note(['Este mapa necesita las zonas censales y sus cifras, que no están cargadas: se dibuja cuando se cargan.'])]
  const extent = padded(union(found), 1.12)
  if (!extent) return [note([`${subject.name} no tiene zonas censales: el censo las traza solo en lo urbano.`])]
  const breaks = definition.tasa?.fineBreaks ?? breaksOf(definition, 'tasa', [], false)
  const values = found.flatMap(({ tasa }) => tasa ?? [])
  const without = found.length - values.length
  const block: MapBlock = {
    kind: 'map',
    indicator: row.indicator,
    measure: 'tasa',
    period,
    extent,
    plates: townPlates(found),
    selected: [subject.code],
    outline: null,
    level: 'zona',
    ground: groundOf([...data.places.values()], grown(extent, 1.6)),
    territories: found.map(({ code, tasa }, rank) => ({ code, name: code, class: classOf(tasa, breaks), label: null, rank })),
    classes: classesOf(definition, 'tasa', breaks, values),
    unknown: without ? `s/i: ${formatNumber(without)} ${without === 1 ? 'zona' : 'zonas'}` : null,
    sentence: `${definition.title}, ${period}, ${lowerFirst(definition.tasa?.unit ?? '')}, por zona censal. En blanco, lo que no es zona urbana del censo.`,
    credit: creditOf(context, 'zona'),
    alt: `Mapa de ${lowerFirst(definition.title)} por zona censal en ${subject.name}, ${period}.`,
  }
  return [block, ...(values.length ? [{ kind: 'sentence' as const, rich: told(context, row.indicator, definition, found) }] : [])]
}

const note = (rich: Rich): Block => ({ kind: 'note', rich })

const groundOf = (places: readonly Place[], around: NonNullable<Place['bbox']>): MapBlock['ground'] =>
  places
    .filter(({ level, bbox }) => level === 'comuna' && bbox && meets(bbox, around))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .map(({ code, name, label }, rank) => ({ code, name, label, rank }))

/** «De sus 44 zonas, la más baja tiene 3,1 y la más alta 17,3 de cada 100 hogares. La mancha censal muestra 72.306 de 74.144 hogares (97,5 %).» */
function told(context: Context, id: string, definition: Indicator, found: readonly Zone[]): Rich {
  const period = context.periodOf(id)
  const decimals = definition.tasa?.decimals ?? 0
  const unit = definition.tasa?.unit ?? ''
  const figure = (name: string, value: number | null, places = 0, of = ''): Figure =>
    derived(context, `${id}.tasa.${period}.zonas.${name}`, value, formatNumber(value, places), {
      indicator: id,
      period,
      decimals: places,
      unit: of,
    })
  const known = found.filter(({ tasa }) => tasa !== null)
  const rates = known.map(({ tasa }) => tasa as number)
  const shown = known.reduce((sum, { base }) => sum + (base ?? 0), 0)
  const all = context.own(id, period).base
  const many = figure('cuantas', known.length)
  return [
    ...(known.length === 1
      ? ['Su única zona censal tiene ', figure('mayor', Math.max(...rates), decimals)]
      : [
          'De sus ',
          many,
          ' zonas censales, la más baja tiene ',
          figure('menor', Math.min(...rates), decimals),
          ' y la más alta ',
          figure('mayor', Math.max(...rates), decimals),
        ]),
    ` ${unit}. La mancha censal muestra `,
    figure('hogares', shown),
    ' de ',
    figure('todos', all),
    ' hogares',
    ...(all ? [' (', figure('parte', (100 * shown) / all, 1, '%'), ' %)'] : []),
    shown === all ? '.' : '; el resto es rural, o lo que el INE agrupa o reserva.',
  ]
}
