/** Any view of Explorar as a page: its maps with classes, scale, north, source and address, in PDF, SVG or PNG. */
import { type LegendItem, legendDrawing } from '@radier/geodata/chart/legend'
import { mapDrawing } from '@radier/geodata/chart/map'
import { inkOf, type Overlay } from '@radier/geodata/chart/overlays'
import { grown } from '@radier/geodata/ficha/blocks/extent'
import type { FichaAssets } from '@radier/geodata/ficha/content'
import { fillOf } from '@radier/geodata/layer'
import { formatDate } from '@radier/geodata/measure/format'
import { isFine, levelOfCode } from '@radier/geodata/territory/level'
import { cameraFor } from '@radier/geodata/view/camera'
import { decodeMapView, encodeMapView, type MapView, queryText } from '@radier/geodata/view/map-view'
import { decodeSplit, encodeSplit, type Pane, samePane, viewOf } from '@radier/geodata/view/split'
import type { Geometry } from 'geojson'
import { fileName } from '../batch/files.ts'
import type { CatalogueAnswer, Provenance } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { featuresIn } from '../queries/map-features.ts'
import { fichaAssets } from '../reports/assets.ts'
import type { Sheet, SheetFigure } from '../reports/sheet.ts'
import { type SheetFormat, sheetFormats } from '../reports/sheet-formats.ts'
import type { Service } from '../service.ts'
import { areaOf } from './area.ts'
import { cardsOf } from './cards.ts'
import { catalogueAnswer } from './catalogue.ts'
import type { ExportedFile } from './ficha-export.ts'
import { dateInChile } from './ficha-formats.ts'
import { drawnLayers, seen, unseenOf, type ViewMap, viewMap } from './view-map.ts'

export interface ViewAsked {
  /** The query of the address. */
  query: string
  format: SheetFormat
  publicUrl: string | null
}

/** Features of one layer that a page draws. */
const mostDrawn = 40_000

export async function exportedView(service: Service, edition: Edition, { query, format, publicUrl }: ViewAsked): Promise<ExportedFile> {
  const sheet = await viewSheet(service, edition, query, publicUrl)
  return {
    bytes: await sheetFormats[format].render(sheet),
    type: sheetFormats[format].type,
    name: `${fileName(`mapa-${sheet.title}`)}.${format}`,
  }
}

/** The page that a query asks for. */
export async function viewSheet(service: Service, edition: Edition, query: string, publicUrl: string | null): Promise<Sheet> {
  const q = new URLSearchParams(query)
  const view = await inSight(service, edition, decodeMapView(q))
  const panes = decodeSplit(q)
  const known = await edition.once('catalogo', () => catalogueAnswer(service, edition))
  const maps: { found: ViewMap; figure: SheetFigure }[] = []
  const all: Pane[] = panes.length ? panes : [samePane]
  const size = all.length > 1 ? { width: seen.width / 2, height: seen.height / 2 } : seen
  for (const [i, pane] of all.entries()) {
    const own = viewOf(view, pane)
    const found = await viewMap(service, edition, known, { view: own, region: pane.region, size })
    maps.push({ found, figure: await figureOf(service, edition, known, own, found, all.length > 1 ? i + 1 : null) })
  }
  const [first] = maps as [(typeof maps)[number]]
  const several = maps.length > 1
  const path = `/?${queryText([...encodeMapView(view), encodeSplit(panes)])}`.replace(/\?$/, '')
  return {
    title: several ? `${maps.length} mapas lado a lado` : first.found.title,
    lead: several ? first.found.name : first.found.place,
    sentence: several ? '' : first.found.sentence,
    figures: maps.map(({ figure }) => figure),
    notes: [...new Set(maps.flatMap(({ found }) => found.notes))],
    foot: [sourcesText(maps.flatMap(({ found }) => found.provenance)), identityText(publicUrl, path)],
    address: publicUrl && publicUrl + path,
    printed: dateInChile(new Date()),
  }
}

/** Where a link that says no other place opens: its territory, whole. */
async function inSight(service: Service, edition: Edition, view: MapView): Promise<MapView> {
  const level = levelOfCode(view.territory)
  if (view.camera || view.plates || level === 'pais') return view
  const { bbox } =
    level === 'area'
      ? await areaOf(service, view.territory)
      : ((await cardsOf(service, edition)).find(({ code }) => code === view.territory) ?? { bbox: null })
  return bbox ? { ...view, camera: cameraFor(bbox, seen, { top: 0, right: 0, bottom: 0, left: 0 }) } : view
}

async function figureOf(
  service: Service,
  edition: Edition,
  known: CatalogueAnswer,
  view: MapView,
  { map, title }: ViewMap,
  number: number | null,
): Promise<SheetFigure> {
  const { sql, catalogue } = service
  const fine = isFine(map.level)
  const stored = { ...map, territories: fine ? [] : map.territories }
  const sections = [{ id: '', title: '', span: 'full' as const, blocks: [stored] }]
  const assets = await fichaAssets({ sql, catalogue, edition }, { sections }, null, '')
  const step = (map.extent[2] - map.extent[0]) / 2_400
  const box = grown(map.extent, 1.6)
  const level = Object.entries(known.layers).find(([, layer]) => layer.level === map.level && layer.load !== null)?.[0]
  const pieces = fine && level ? await featuresIn(sql, level, box, step, mostDrawn) : []
  const drawn = drawnLayers(known, view)
  const outlines = { ...assets.outlines, ...Object.fromEntries(pieces.map(({ key, shape }) => [key, ringsOf(shape)])) }
  const overlays = await Promise.all(
    drawn.map(async ({ id, layer }): Promise<Overlay> => {
      const shapes = (await featuresIn(sql, id, box, step, mostDrawn)).map(({ shape }) => shape)
      return {
        style: layer.style,
        fill: fillOf(layer),
        rings: shapes.flatMap(ringsOf),
        lines: shapes.flatMap((shape) => (shape.type === 'MultiLineString' ? (shape.coordinates as Line[]) : [])),
        points: shapes.flatMap((shape) => (shape.type === 'Point' ? [shape.coordinates as [number, number]] : [])),
        unseen: unseenOf(layer, map).flatMap((code) => outlines[code] ?? []),
      }
    }),
  )
  const more: LegendItem[] = [
    ...drawn.map(({ layer }) => legendOf(layer)),
    ...(overlays.some(({ unseen }) => unseen.length) ? [{ fill: 'no-visto', text: 'sin cobertura: nadie lo ha estudiado' }] : []),
  ]
  const inks: Pick<FichaAssets, 'outlines' | 'shade'> & { overlays: Overlay[] } = { outlines, shade: fine ? [] : assets.shade, overlays }
  return {
    caption: number === null ? null : `${number}. ${title}`,
    alt: map.alt,
    draw: (width, height) => mapDrawing(map, inks, width, height),
    legend: (width) => legendDrawing(map, width, more),
    legendAlt: `Leyenda: ${[...map.classes.map(({ text }) => text), ...(map.unknown ? [map.unknown] : []), ...more.map(({ text }) => text)].join(', ')}.`,
  }
}

const legendOf = (layer: ReturnType<typeof drawnLayers>[number]['layer']): LegendItem => {
  const { style, title, geometry } = layer
  const fill = geometry === 'MultiPolygon' ? inkOf(fillOf(layer), style.color) : style.color
  return { fill, ...(geometry === 'MultiPolygon' && { stroke: style.outline ?? style.color }), text: title }
}

type Line = [number, number][]
const ringsOf = (shape: Geometry): Line[] => (shape.type === 'MultiPolygon' ? (shape.coordinates.flat() as Line[]) : [])

function sourcesText(provenance: readonly Provenance[]): string {
  const told = new Map(
    provenance.map(({ source, title, publisher, reference, published }) => [
      source,
      `${title}, ${publisher}, ${reference}${published ? `, publicado el ${formatDate(published)}` : ''}`,
    ]),
  )
  const latest = provenance
    .map(({ loadedAt }) => loadedAt)
    .sort()
    .at(-1)
  return told.size ? `Fuente: ${[...told.values()].join('; ')}. Datos al ${formatDate(latest?.slice(0, 10))}.` : 'Fuente: s/i.'
}

const identityText = (publicUrl: string | null, path: string): string =>
  `Radier · vista del mapa, ${dateInChile(new Date())} · ${publicUrl ? `vuelva a verla en ${publicUrl}${path}` : `hecha en un Radier sin dirección pública; se abre allí con ${path}`}`
