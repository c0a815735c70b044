/** One map of Explorar as what paper draws: the same indicator, classes, layers and frame that its address opens on screen. */
import { looksAt } from '@radier/geodata/extent'
import { grown, meets } from '@radier/geodata/ficha/blocks/extent'
import { platesOf } from '@radier/geodata/ficha/blocks/map'
import { classesOf } from '@radier/geodata/ficha/blocks/scale'
import type { Bbox, MapBlock } from '@radier/geodata/ficha/content'
import { lowerFirst } from '@radier/geodata/ficha/words'
import { breaksChosen } from '@radier/geodata/measure/classes'
import { classOf } from '@radier/geodata/measure/classify'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { writeFigure } from '@radier/geodata/measure/known'
import { partsSentence } from '@radier/geodata/measure/parts'
import { withoutOutline } from '@radier/geodata/territory/cut'
import { isFine, levelLabel, levelOfCode } from '@radier/geodata/territory/level'
import { type Choice, choose, withinOf } from '@radier/geodata/view/choose'
import type { Camera, MapView } from '@radier/geodata/view/map-view'
import type { CatalogueAnswer, Provenance, TerritoryCard, ValuesAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { areaOf } from './area.ts'
import { cardsOf } from './cards.ts'
import { valuesAnswer } from './values.ts'

export interface ViewMap {
  map: MapBlock
  title: string
  /** Territory selected; and with its figure. */
  name: string
  place: string
  /** Sentence of the legend. */
  sentence: string
  notes: string[]
  provenance: Provenance[]
}

/** Screen pixels that the frame of a page stands for. */
export const seen = { width: 968, height: 560 }

interface Asked {
  view: MapView
  /** Region that the map keeps to; null = the whole country. */
  region: string | null
  /** Of several maps each is smaller. */
  size: { width: number; height: number }
}

export async function viewMap(service: Service, edition: Edition, known: CatalogueAnswer, { view, region, size }: Asked): Promise<ViewMap> {
  const choice = choose(view, known)
  if (!choice) throw new Problem('sin-datos', 'El catálogo no tiene indicadores.')
  const { indicatorId, indicator, measure, text, period, level } = choice
  const cards = await cardsOf(service, edition)
  const within = withinOf(view, level, cards, size)
  const none = within === null
  const answer = none
    ? null
    : await valuesAnswer(service, edition, { indicator: indicatorId, level, period, within: within ?? null }).catch(nothingThere)
  const values = answer?.[measure] ?? []
  const breaks = answer ? breaksChosen(view, text, answer.breaks[measure], values) : []
  const kept = new Map((answer?.codes ?? []).flatMap((code, i) => (!region || code.startsWith(region) ? [[code, values[i] ?? null]] : [])))
  const extent = view.camera ? frameOf(view.camera, size) : wholeOf(cards)
  const around = grown(extent, 1.6)
  const inSight = [...cards].sort((a, b) => (b.population ?? 0) - (a.population ?? 0)).filter(({ bbox }) => bbox && meets(bbox, around))
  const named = new Map(inSight.map((card, rank) => [card.code, { code: card.code, name: card.name, label: card.label, rank }]))
  const drawn = isFine(level)
    ? [...kept.keys()].map((code) => ({ code, name: code, label: null, rank: Number.POSITIVE_INFINITY }))
    : inSight.flatMap((card) => (card.level === level && kept.has(card.code) ? (named.get(card.code) ?? []) : []))
  const ground = inSight.flatMap(({ code, level: own }) =>
    (isFine(level) && own === 'comuna') || (own === level && !kept.has(code)) ? (named.get(code) ?? []) : [],
  )
  const unknown = [...kept].filter(([, value]) => value === null)
  const nameOf = (code: string) => cards.find((card) => card.code === code)?.name ?? `${levelLabel[levelOfCode(code) ?? level].one} ${code}`
  const area = levelOfCode(view.territory) === 'area' ? await areaOf(service, view.territory) : null
  const name = area?.name ?? nameOf(view.territory)
  const map: MapBlock = {
    kind: 'map',
    indicator: indicatorId,
    measure,
    period,
    extent,
    plates: view.camera ? null : platesOf(cards),
    selected: area || view.territory === '0' ? [] : [view.territory],
    outline: area ? (area.outline.flat() as [number, number][][]) : null,
    level,
    ground,
    territories: drawn.map((own) => ({ ...own, class: classOf(kept.get(own.code), breaks) })),
    classes: answer
      ? classesOf(
          indicator,
          measure,
          breaks,
          [...kept.values()].flatMap((value) => value ?? []),
        )
      : [],
    unknown: unknown.length ? `${UNKNOWN}: ${formatNumber(unknown.length)} de ${formatNumber(kept.size)}` : null,
    sentence: `${indicator.title}, ${period}, ${lowerFirst(text.unit)}.`,
    credit: '',
    alt: `Mapa de ${lowerFirst(indicator.title)} por ${levelLabel[level].one.toLowerCase()}, ${period}.`,
  }
  return {
    map,
    title: `${indicator.title}, ${period}`,
    name,
    place: area ? `${name}: área dibujada` : await placeOf(service, edition, view.territory, name, choice, answer),
    sentence: text.legend.replaceAll('**', ''),
    notes: [
      ...(none ? ['No hay nada que colorear en este encuadre.'] : []),
      ...(answer?.parts ? [partsSentence(answer.parts) ?? ''] : []),
      ...(view.camera || level !== 'comuna' ? [] : withoutOutline.map((code) => `${nameOf(code)}: sin contorno en ninguna fuente.`)),
      ...view.layers.flatMap((id) => (known.layers[id] ? layerNote(known.layers[id], view.camera) : [])),
    ].filter(Boolean),
    provenance: answer?.provenance ?? [],
  }
}

/** What the screen shows as nothing to colour is a page without classes, never an error. */
function nothingThere(error: unknown): null {
  if (error instanceof Problem && error.kind === 'sin-datos') return null
  throw error
}

/** The box that a camera shows. */
function frameOf({ lon, lat, zoom }: Camera, { width, height }: { width: number; height: number }): Bbox {
  const degrees = 360 / (512 * 2 ** zoom)
  const [x, y] = [(width / 2) * degrees, (height / 2) * degrees * Math.cos((lat * Math.PI) / 180)]
  return [lon - x, Math.max(-85, lat - y), lon + x, Math.min(85, lat + y)]
}

const wholeOf = (cards: readonly TerritoryCard[]): Bbox => cards.find(({ code }) => code === '0')?.bbox ?? [-76, -56, -66, -17]

/** «Pudahuel: 12,3 de cada 100 hogares»: the selected territory with its figure, at its own level; of a block or zone the name alone, since small cells are not printed. */
async function placeOf(
  service: Service,
  edition: Edition,
  code: string,
  name: string,
  { indicatorId, measure, period, level, text }: Choice,
  answer: ValuesAnswer | null,
): Promise<string> {
  const own = levelOfCode(code)
  const say = (value: number | null | undefined, state?: Parameters<typeof writeFigure>[2]) => {
    const written = writeFigure(value, text.decimals, state)
    return `${name}: ${written}${written === UNKNOWN || state ? '' : ` ${lowerFirst(text.unit)}`}`
  }
  if (own && isFine(own)) return name
  if (own === 'pais') return answer ? say(answer.country[measure]) : name
  const held =
    own === level || !own
      ? answer
      : await valuesAnswer(service, edition, { indicator: indicatorId, level: own, period, within: null }).catch(() => null)
  const at = held?.codes.indexOf(code) ?? -1
  return held && at >= 0 ? say(held[measure][at], held.absent[code]) : name
}

type KnownLayer = CatalogueAnswer['layers'][string]

const layerNote = ({ title, zooms, extent }: KnownLayer, camera: Camera | null): string[] =>
  !camera || camera.zoom < zooms[0] ? [`${title}: se ve de más cerca.`] : extent ? [`${title}: solo ${extent.words}.`] : []

/** Layers that the view draws, in order. */
export const drawnLayers = ({ layers }: CatalogueAnswer, view: MapView): { id: string; layer: KnownLayer }[] =>
  view.layers.flatMap((id) => {
    const layer = layers[id]
    return layer && layer.load !== null && !layer.level && view.camera && view.camera.zoom >= layer.zooms[0] ? [{ id, layer }] : []
  })

/** Codes of what is in sight where nobody looked for a layer. */
export const unseenOf = ({ extent }: KnownLayer, { territories, ground }: MapBlock): string[] =>
  extent ? [...new Set([...territories, ...ground].flatMap(({ code }) => (looksAt(extent, code) ? [] : [code])))] : []
