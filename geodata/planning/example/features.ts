/**
 * The synthetic «Comuna de Prueba»: the same rows, always, in the shape of the layers of the catalogue, so that all of Planificar can be
 * tried where nothing has been loaded. Nothing in it is real.
 *
 * | What                          | Where              | Why it is there                                                              |
 * |-------------------------------|--------------------|------------------------------------------------------------------------------|
 * | 10 zones, their blocks        | `zones.ts`         | texts read at once, of two values, negative, per dwelling, in floors         |
 * | 24 sites with boundary        | `land.ts`          | owners, prices; across two zones, in the wetland, outside the limit, 12 × 17 |
 * | 15 points of vacant land      | `land.ts`          | area as declared, no owner; `nearMiss` fails a school by 18 m                |
 * | a settlement                  | `land.ts`          | land where people live                                                       |
 * | services, greens              | `around.ts`        | east of the river no school is within 1,000 m; a hospital that does not count |
 * | wetland, flood, limit, need   | `around.ts`        | one census zone whose deficit is not published                               |
 * | census blocks                 | here               | people by zone; one block that is not published                              |
 *
 * Roles find their layer and its attributes by the `planning` of the catalogue.
 */
import type { Layer } from '../../layer.ts'
import { layers } from '../../layers/index.ts'
import type { Outline, Position } from '../../territory/area.ts'
import type { Service } from '../criterion.ts'
import { planeAt } from '../ruler.ts'
import type { SiteGeometry } from '../site.ts'
import { exampleFlood, exampleGreens, exampleHospital, exampleLimit, exampleNeed, examplePlaces, exampleWetland } from './around.ts'
import { examplePoints, exampleSettlement } from './land.ts'
import { block, examplePlace, placeAt, rectangle, ringAt } from './place.ts'
import { exampleBlocks, exampleTracts, exampleZones, type ZoneCode } from './zones.ts'

type Attributes = Record<string, string | number | null>

export interface ExampleFeature {
  /** Id of the layer whose table it has the shape of. */
  layer: string
  key: string
  /** Every attribute of the layer; what the example does not say is null. */
  attributes: Attributes
  geometry: SiteGeometry
}

type Kind = NonNullable<Layer['planning']>['kind']
type Planned<K extends Kind> = Extract<NonNullable<Layer['planning']>, { kind: K }>

/** The layer of a role: of several, the one read first. */
function layerOf<K extends Kind>(kind: K, is: (planning: Planned<K>, layer: Layer) => boolean = () => true): [string, Planned<K>] {
  const all = Object.entries(layers).filter(([, layer]) => layer.planning?.kind === kind && is(layer.planning as Planned<K>, layer))
  const [first] = all.sort(([, a], [, b]) => preference(a) - preference(b))
  if (!first) throw new Error(`No hay capa para el ejemplo: ${kind}`)
  return [first[0], first[1].planning as Planned<K>]
}
const preference = ({ planning }: Layer) => (planning?.kind === 'servicio' ? planning.preference : 0)

const polygon = (corners: readonly (readonly [number, number])[]): SiteGeometry => ({
  type: 'MultiPolygon',
  coordinates: [[ringAt(corners)]],
})
const point = (at: Position): SiteGeometry => ({ type: 'Point', coordinates: at })

const named = (name: string | undefined, value: string): Attributes => (name ? { [name]: value } : {})

function feature(layer: string, key: string, attributes: Attributes, geometry: SiteGeometry): ExampleFeature {
  const blank = Object.keys(layers[layer]?.attributes ?? {}).map((name) => [name, null])
  return { layer, key, attributes: { ...Object.fromEntries(blank), ...attributes }, geometry }
}

/** All of it but the sites with a boundary, which are kept as a person's own: `exampleSites`. */
export const exampleFeatures = (): ExampleFeature[] => [
  ...zones(),
  ...land(),
  ...services(),
  ...greens(),
  ...limits(),
  ...need(),
  ...census(),
]

function zones(): ExampleFeature[] {
  const [layer, { zone, name, norms }] = layerOf('zonificacion')
  const row = (code: ZoneCode, corners: readonly (readonly [number, number])[], i: number) => {
    const { name: title, texts } = exampleZones[code]
    const written = Object.entries(norms).map(([field, attribute]) => [attribute, (texts as Attributes)[field] ?? null])
    return feature(layer, `${i + 1}`, { [zone]: code, [name]: title, ...Object.fromEntries(written) }, polygon(corners))
  }
  const all = [...exampleBlocks.map((own) => ({ zone: own.zone, corners: block(own.column, own.row) })), ...exampleTracts]
  return all.map((own, i) => row(own.zone, own.corners, i))
}

/** Eighteen metres further than the standard from the school of the north, to the east. */
function nearMiss(): Position {
  const [lon, lat] = placeAt(...(examplePlaces.educacion_basica[1] as { at: [number, number] }).at)
  const { metres } = planeAt([lon, lat])
  return [Number((lon + 1_018 / metres[0]).toFixed(7)), lat]
}

function land(): ExampleFeature[] {
  const [points, { area, value }] = layerOf('suelo', (_, { geometry }) => geometry === 'Point')
  const [outlines, { name }] = layerOf('suelo', (_, { geometry }) => geometry === 'MultiPolygon')
  const all = [
    ...examplePoints.map((own) => ({ ...own, at: placeAt(own.column, own.row) })),
    { at: nearMiss(), m2: 2_900, value: 84_000_000 },
  ]
  return [
    ...all.map((own, i) => {
      const said = { ...(area ? { [area]: own.m2 } : {}), ...(value ? { [value]: own.value } : {}) }
      return feature(points, `P-${String(i + 1).padStart(3, '0')}`, said, point(own.at))
    }),
    feature(outlines, 'T-001', named(name, exampleSettlement.name), polygon(exampleSettlement.corners)),
  ]
}

const serviceOf = (service: Service) => layerOf('servicio', (planning) => planning.service === service)

function services(): ExampleFeature[] {
  const all = Object.entries(examplePlaces).flatMap(([service, places]) => {
    const [layer, { name, where }] = serviceOf(service as Service)
    const counted: Attributes = where ? { [where.attribute]: where.values[0] ?? null } : {}
    return places.map((place, i) => feature(layer, `${i + 1}`, { ...named(name, place.name), ...counted }, point(placeAt(...place.at))))
  })
  const [health, { name, where }] = serviceOf('salud_primaria')
  const hospital = { ...named(name, exampleHospital.name), ...named(where?.attribute, 'Terciario') }
  return [...all, feature(health, 'H', hospital, point(placeAt(...exampleHospital.at)))]
}

const greens = (): ExampleFeature[] =>
  Object.entries(exampleGreens).flatMap(([service, own]) => {
    const [layer, { name }] = serviceOf(service as Service)
    return own.map((green, i) => feature(layer, `${i + 1}`, named(name, green.name), polygon(green.corners)))
  })

function limits(): ExampleFeature[] {
  const [limit] = layerOf('limite_urbano')
  const masks = { humedal: exampleWetland, tsunami: exampleFlood }
  return [
    feature(limit, '1', {}, polygon(exampleLimit)),
    ...Object.entries(masks).map(([mask, corners]) => feature(mask, '1', {}, polygon(corners))),
  ]
}

function need(): ExampleFeature[] {
  const [layer, { count }] = layerOf('necesidad')
  const figures = Object.keys(layers).find((id) => layers[id]!.figuresOf === layers[layer]!.level && layers[id]!.attributes[count])
  if (!figures) throw new Error(`No hay tabla para el ejemplo: ${count}`)
  return exampleNeed.flatMap(({ column, row, people, households, homes, deficit }, i) => {
    const key = `${examplePlace.cut}${String(i + 1).padStart(5, '0')}`
    const outline = polygon(rectangle(column, row, 6, 6))
    const said = { poblacion: people, hogares: households, viviendas_particulares: homes }
    return [feature(layer, key, said, outline), feature(figures, key, { ...said, [count]: deficit }, outline)]
  })
}

/** People of a block by its zone; the others have nobody. */
const peopleOf: Partial<Record<ZoneCode, number>> = { ZH1: 38, ZH2: 96, ZH3: 152, ZC: 120 }

function census(): ExampleFeature[] {
  const id = Object.keys(layers).find((own) => layers[own]?.level === 'manzana')
  if (!id) throw new Error('No hay capa para el ejemplo: manzanas')
  return exampleBlocks.flatMap(({ zone, column, row }, i) => {
    const base = peopleOf[zone]
    if (base === undefined) return []
    const people = i === 40 ? null : base + ((column * 7 + row * 11) % 29) - 14
    const key = `${examplePlace.cut}${String(i + 1).padStart(9, '0')}`
    return [feature(id, key, { poblacion: people }, polygon(block(column, row)))]
  })
}

/** Titles of the layers while they hold the example: «Plazas de la Comuna de Prueba». */
export const exampleTitle = (title: string): string =>
  `${title.replace(/ de (Puerto Varas|Antofagasta|Concepción|Valparaíso|Viña del Mar|Atacama)$| \d{4}$/u, '')} de ejemplo`

/** Outline of a site of the example, EPSG:4326. */
export const exampleOutline = (corners: readonly (readonly [number, number])[]): Outline => [[ringAt(corners)]]
