/** A feature of a layer of land as a candidate: its name, its area, its owner and what its source says of it. */
import { storedAttributes } from '@radier/geodata/database/layer-table'
import type { AttributeType, Layer } from '@radier/geodata/layer'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Owner, owners } from '@radier/geodata/planning/site'
import { Problem } from '../problem.ts'
import { type LandFeature, landFeature } from '../queries/planning-feature.ts'
import type { Service } from '../service.ts'
import type { Place } from './planning-place.ts'

type Land = Place['land'][number]

export interface LandCandidate {
  land: Land
  key: string
  feature: LandFeature
  name: string
  areaM2: number | null
  owner: Owner
  attributes: { label: string; text: string }[]
}

/** The candidate that a ref «{layer}/{key}» names in a place; 404 when there is none. */
export async function landCandidate({ sql }: Service, place: Place, ref: string): Promise<LandCandidate> {
  const [from = '', ...rest] = ref.split('/')
  const key = rest.join('/')
  const land = place.land.find(({ id }) => id === from)
  if (!land) throw new Problem('desconocido', `En ${place.name} no hay ninguna capa de suelo «${from}».`)
  const feature = await landFeature(sql, place.ground, land.id, land.layer, key)
  if (!feature) throw new Problem('desconocido', `La capa «${land.layer.title}» no tiene ningún predio «${key}» en ${place.name}.`)
  const value = (name: string | null | undefined) => (name ? (feature.attributes[name] ?? null) : null)
  const { area, name, owner } = land.planning
  const stated = value(area)
  return {
    land,
    key,
    feature,
    name: nameOf(value(name), key),
    areaM2: feature.measuredM2 ?? (typeof stated === 'number' && stated > 0 ? stated : null),
    owner: ownerOf(typeof owner === 'object' ? value(owner.from) : owner),
    attributes: attributesOf(land.layer, feature.attributes),
  }
}

/** «Villa Los Lagos», or «Predio 10303-205-26» where the source gives no name. */
export const nameOf = (name: unknown, key: string): string => (typeof name === 'string' && name.trim() ? name.trim() : `Predio ${key}`)

/** What the source writes, when it is one of the known owners; anything else is s/i, never guessed. */
export function ownerOf(written: unknown): Owner {
  const text = String(written ?? '')
    .trim()
    .toLowerCase()
  const found = Object.entries(owners).find(([id, label]) => text === id || text === label.toLowerCase())
  return found ? (found[0] as Owner) : 'desconocido'
}

function attributesOf(layer: Layer, values: LandFeature['attributes']): LandCandidate['attributes'] {
  return storedAttributes(layer).map(([name, { label, type, unit }]) => ({ label, text: textOf(values[name] ?? null, type, unit) }))
}

function textOf(value: string | number | boolean | null, type: AttributeType, unit?: string): string {
  if (value === null || value === '') return 's/i'
  if (typeof value === 'boolean') return value ? 'Sí' : 'No'
  if (type === 'text' || typeof value === 'string') return String(value)
  const decimals = Math.min(2, (String(value).split('.')[1] ?? '').length)
  return formatNumber(value, decimals) + (unit ? ` ${unit}` : '')
}
