/** The place where land is looked for, and what is loaded there to look with. */
import { identifier } from '@radier/geodata/database/layer-table'
import type { Layer, LayerPlanning } from '@radier/geodata/layer'
import { formatDate } from '@radier/geodata/measure/format'
import { type Service as LandService, services } from '@radier/geodata/planning/criterion'
import { exampleTitle } from '@radier/geodata/planning/example/features'
import { examplePlace } from '@radier/geodata/planning/example/place'
import { EXAMPLE } from '@radier/geodata/planning/site'
import { codeLength, isFine } from '@radier/geodata/territory/level'
import { populationVariable } from '@radier/geodata/territory/population'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type Ground, groundOf } from '../queries/planning-ground.ts'
import { offeredIn, tablesIn } from '../queries/planning-tables.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { joined } from './joined.ts'

/** A layer that serves the search in this place, with how many features it offers there. */
export interface PlaceLayer<P = LayerPlanning> {
  id: string
  layer: Layer
  planning: P
  count: number
}
type Of<K extends LayerPlanning['kind']> = PlaceLayer<Extract<LayerPlanning, { kind: K }>>

export interface Place {
  place: string
  name: string
  example: boolean
  region: string
  ground: Ground
  land: Of<'suelo'>[]
  plan: Of<'zonificacion'> | null
  services: Record<LandService, Of<'servicio'> | null>
  /** `count` 0 = nothing of it here: not known, which is not the same as free of it. `present`: it has a table. */
  masks: (Omit<PlaceLayer, 'planning'> & { present: boolean })[]
  urbanLimit: Of<'limite_urbano'> | null
  /** `table` and `percent` are SQL, of rows called `l`. */
  need: (Of<'necesidad'> & { table: string; percent: string }) | null
  /** The finest layer of territories that knows how many people live in each. */
  blocks: Pick<PlaceLayer, 'id' | 'layer'> | null
}

/** The place with its layers; 404 when there is none, or the example is closed. */
export async function placeOf(service: Service, edition: Edition, place: string): Promise<Place> {
  const { example, name } = await namedPlace(service, edition, place)
  const find = async () => layersOf(service, edition, groundOf(place))
  const layers = example ? await find() : await edition.once(`planning/${place}`, find)
  return { place, name, example, region: example ? examplePlace.region : place.slice(0, 2), ground: groundOf(place), ...layers }
}

/** The place as it stands now. */
export async function placeNow(service: Service, place: string): Promise<{ edition: Edition; place: Place }> {
  const edition = await service.editions.now()
  return { edition, place: await placeOf(service, edition, place) }
}

async function namedPlace(service: Service, edition: Edition, place: string): Promise<{ name: string; example: boolean }> {
  if (place === EXAMPLE) {
    if (!(await exampleOpen(service))) throw new Problem('desconocido', 'El ejemplo no está abierto. Ábralo desde Planificar.')
    return { name: examplePlace.name, example: true }
  }
  const card = (await cardsOf(service, edition)).find(({ code, level }) => code === place && level === 'comuna')
  if (!card) throw new Problem('desconocido', `No hay ninguna comuna con el código «${place}».`)
  return { name: card.name, example: false }
}

export const exampleOpen = async ({ sql }: Service): Promise<boolean> => (await tablesIn(sql, EXAMPLE)).size > 0

type Tables = Pick<ReadonlySet<string>, 'has'>

/** With the SQL of its percentage; none where a column that it is made of is in no table. */
function needOf(one: Of<'necesidad'>, layers: Record<string, Layer>, there: Tables, { schema }: Ground): NonNullable<Place['need']>[] {
  const { count, base } = one.planning
  const { table, layer } = joined({ layers }, (id) => there.has(id), one.id, schema)
  if (!layer.attributes[count] || !layer.attributes[base]) return []
  return [{ ...one, table, percent: `100.0 * l.${identifier(count)} / nullif(l.${identifier(base)}, 0)` }]
}

async function layersOf(service: Service, edition: Edition, ground: Ground) {
  const { sql } = service
  const layers = ground.schema === EXAMPLE ? renamed(service.catalogue.layers) : service.catalogue.layers
  const there = ground.schema === EXAMPLE ? await tablesIn(sql, EXAMPLE) : edition.layers
  const asked = Object.entries(layers).filter(([id, { planning, mask }]) => there.has(id) && (planning || mask))
  const counted = await Promise.all(
    asked.map(async ([id, layer]) => ({ id, layer, planning: layer.planning, ...(await offeredIn(sql, ground, id, layer)) })),
  )
  const country = (await cardsOf(service, edition)).filter(({ level }) => level === 'comuna').length
  const kind = <K extends LayerPlanning['kind']>(wanted: K, everywhere = false) =>
    counted.flatMap(({ id, layer, planning, here, comunas }) =>
      planning?.kind === wanted && (here > 0 || (everywhere && comunas > country / 2))
        ? [{ id, layer, planning: planning as Extract<LayerPlanning, { kind: K }>, count: here }]
        : [],
    )
  // A service that half of the comunas have is known in the whole country: where there is none, the nearest stands in a neighbouring comuna.
  const offer = kind('servicio', true).sort((a, b) => a.planning.preference - b.planning.preference)
  const nearest = (wanted: LandService) => offer.find(({ planning }) => planning.service === wanted) ?? null
  return {
    land: kind('suelo'),
    plan: kind('zonificacion')[0] ?? null,
    services: Object.fromEntries(Object.keys(services).map((id) => [id, nearest(id as LandService)])) as Place['services'],
    masks: Object.entries(layers)
      .filter(([id, { mask }]) => mask && (ground.schema !== EXAMPLE || there.has(id)))
      .map(([id, layer]) => ({ id, layer, present: there.has(id), count: counted.find((one) => one.id === id)?.here ?? 0 })),
    urbanLimit: kind('limite_urbano').sort((a, b) => a.planning.preference - b.planning.preference)[0] ?? null,
    need: kind('necesidad').flatMap((one) => needOf(one, layers, there, ground))[0] ?? null,
    blocks: finestWithPeople(Object.entries(layers).filter(([id]) => there.has(id))),
  }
}

/** Layers as they are called while they hold the example. */
const renamed = (layers: Record<string, Layer>): Record<string, Layer> =>
  Object.fromEntries(
    Object.entries(layers).map(([id, { known, ...layer }]) => [
      id,
      { ...layer, title: exampleTitle(layer.title), coverage: `Solo la ${examplePlace.name}: datos inventados.` },
    ]),
  )

function finestWithPeople(layers: [id: string, layer: Layer][]): Place['blocks'] {
  const known = layers.flatMap(([id, layer]) =>
    layer.level && isFine(layer.level) && populationVariable in layer.attributes ? [{ id, layer, length: codeLength[layer.level] }] : [],
  )
  return known.sort((a, b) => b.length - a.length)[0] ?? null
}

/** Titles of the layers that the criteria of a place may name. */
export const titlesOf =
  ({ masks }: Pick<Place, 'masks'>) =>
  (layer: string): string =>
    masks.find(({ id }) => id === layer)?.layer.title ?? layer

/** «Sitios eriazos. Municipalidad de Puerto Varas, 2023. Carga 1 del 20-11-2026.» */
export function sourceLine({ catalogue }: Service, edition: Edition, { example }: Pick<Place, 'example'>, layer: Layer): string | null {
  if (example) return `${layer.title}. Datos de ejemplo, inventados.`
  const source = catalogue.sources[layer.source]
  const load = edition.loads.get(layer.source)
  if (!source || !load) return null
  return `${layer.title}. ${source.publisher}, ${source.reference}. Carga ${load.version} del ${formatDate(load.loadedAt.toISOString())}.`
}
