/** A drawn area as a territory: every indicator over what it takes of blocks, census zones and points. */

import { storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import { countPieces, leastTold, type Piece, type Split, splits, sumOf, weightOf } from '@radier/geodata/measure/apportion'
import { codeLength, isFine, type Level } from '@radier/geodata/territory/level'
import { guards, populationVariable } from '@radier/geodata/territory/population'
import type { TerritoryAnswer, TerritoryCard } from '../contract.ts'
import type { AreaAnswer, AreaFacts, AreaUnit } from '../contract-area.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { areaComunas, publishedIn } from '../queries/area-comunas.ts'
import { areaFeatures } from '../queries/area-features.ts'
import { areaPieces } from '../queries/area-pieces.ts'
import { findArea, wasRemoved } from '../queries/areas.ts'
import type { Service } from '../service.ts'
import { figuresOf } from './area-figures.ts'
import { cardOf, cardsOf, pathTo } from './cards.ts'
import { type Joined, joined } from './joined.ts'

/** A layer of blocks or zones with what an area takes of it. */
export interface Unit {
  id: string
  layer: Layer & { level: Level }
  pieces: Piece[]
  /** Too few households (or people) to tell anything. */
  reserved: boolean
}

/** What an area takes of a layer of points or places, by its summaries. */
export interface Inside {
  id: string
  layer: Layer
  count: number
  summaries: Record<string, number | null>
}

export async function areaOf({ sql }: Service, code: string): Promise<AreaAnswer> {
  const area = await findArea(sql, code)
  if (area) return area
  const why = (await wasRemoved(sql, code))
    ? 'Esa área se quitó. Si tiene su contorno, dibújela de nuevo: vuelve con el mismo enlace.'
    : `No hay ningún área dibujada con el código «${code}».`
  throw new Problem('desconocido', why)
}

export async function areaTerritory(service: Service, edition: Edition, area: AreaAnswer, split: Split): Promise<TerritoryAnswer> {
  const { sql, catalogue } = service
  const loaded = Object.entries(catalogue.layers).filter(([id]) => edition.layers.has(id))
  const comunaLayer = loaded.find(([, { level }]) => level === 'comuna')?.[0]
  const [units, inside, touched, cards] = await Promise.all([
    Promise.all(
      fineLayers(loaded).map(([id]) =>
        unitOf(
          service,
          joined(catalogue, (other) => edition.layers.has(other), id),
          area.code,
          split,
        ),
      ),
    ),
    Promise.all(
      loaded
        .filter(([, { level, figuresOf, geometry }]) => !level && !figuresOf && geometry !== 'MultiLineString')
        .map(async ([id, layer]): Promise<Inside> => ({ id, layer, ...(await areaFeatures(sql, id, layer, area.code)) })),
    ),
    comunaLayer ? areaComunas(sql, comunaLayer, area.code) : [],
    cardsOf(service, edition),
  ])
  const comunas = touched.map(({ code, share }) => ({ code, name: cards.find((c) => c.code === code)?.name ?? code, share }))
  const people = peopleOf(units)
  const { values, how } = figuresOf(catalogue, units, inside, split)
  const facts: AreaFacts = {
    split,
    hectares: area.hectares,
    comunas,
    units: await Promise.all(
      units.map(async ({ id, layer, pieces }) => ({
        layer: id,
        level: layer.level,
        ...countPieces(pieces),
        counted: pieces.filter((piece) => weightOf(piece, split) > 0).length,
        residual: await residualOf(service, id, cards, comunas),
      })),
    ),
    people,
    inside: inside.flatMap(({ id, count }) => (count ? [{ layer: id, count }] : [])).sort((a, b) => b.count - a.count),
    how,
  }
  const parent = parentOf(comunas.map(({ code }) => code))
  const card: TerritoryCard = {
    code: area.code,
    name: area.name,
    level: 'area',
    parent,
    bbox: area.bbox,
    label: area.label,
    population: people[split],
  }
  const above = cards.some((c) => c.code === parent) ? pathTo(cards, await cardOf(service, edition, parent)) : []
  return { ...card, version: edition.version, path: [...above, { code: area.code, name: area.name, level: 'area' }], values, area: facts }
}

type Entry = [id: string, layer: Layer]
/** Finest first: the first that knows every variable of an indicator answers it. */
export const fineLayers = (loaded: Entry[]) =>
  loaded
    .filter((entry): entry is [string, Layer & { level: Level }] => entry[1].level !== undefined && isFine(entry[1].level))
    .sort(([, a], [, b]) => codeLength[b.level] - codeLength[a.level])

async function unitOf({ sql }: Service, { id, layer, table }: Joined, code: string, split: Split): Promise<Unit> {
  const names = storedAttributes(layer).flatMap(([name, { type }]) => (type === 'integer' || type === 'number' ? [name] : []))
  const pieces = await areaPieces(sql, table, names, code)
  const guard = guards.find(({ variable }) => names.includes(variable))?.variable
  const told = guard ? sumOf(pieces, guard, split) : null
  return { id, layer: layer as Unit['layer'], pieces, reserved: told !== null && told.pieces > 0 && told.known < leastTold }
}

function peopleOf(units: readonly Unit[]): AreaFacts['people'] {
  const unit = units.find(({ layer }) => populationVariable in layer.attributes)
  const by = (split: Split) => (unit && !unit.reserved ? sumOf(unit.pieces, populationVariable, split).value : null)
  return Object.fromEntries(splits.map((split) => [split, by(split)])) as AreaFacts['people']
}

async function residualOf(
  { sql, catalogue }: Service,
  layer: string,
  cards: readonly TerritoryCard[],
  comunas: readonly { code: string }[],
): Promise<AreaUnit['residual']> {
  if (!comunas.length || !(populationVariable in (catalogue.layers[layer]?.attributes ?? {}))) return null
  const populations = comunas.map(({ code }) => cards.find((card) => card.code === code)?.population ?? null)
  if (populations.includes(null)) return null
  const published = await publishedIn(
    sql,
    layer,
    populationVariable,
    comunas.map(({ code }) => code),
  )
  return { all: populations.reduce((sum: number, people) => sum + (people ?? 0), 0), published: published ?? 0 }
}

/** The comuna that holds it whole, else the region, else the country. */
function parentOf(comunas: readonly string[]): string {
  for (const length of [codeLength.comuna, codeLength.region]) {
    const codes = new Set(comunas.map((code) => code.slice(0, length)))
    const [only] = codes
    if (codes.size === 1 && only) return only
  }
  return '0'
}
