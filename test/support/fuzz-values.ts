/** Values for one schema of the OpenAPI document: those that it was seen to use, its examples and edges, and broken ones. */
import type { Dice } from './dice.ts'
import { type Seen, type Thing, within } from './seen.ts'

export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  example?: unknown
  default?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  prefixItems?: Schema[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
}

interface Ground {
  dice: Dice
  seen: Seen
  schemas: Record<string, Schema>
  /** Every value is to be right, as far as it is known. */
  careful: boolean
  /** Some values of this request are to be wrong. */
  broken: boolean
  /** What is asked about. */
  thing: Thing
}

/** Names under which an answer says what a parameter asks by another. */
const asked: Record<string, string> = {
  from: 'layer',
  table: 'id',
  key: 'code',
  codes: 'code',
  within: 'code',
  territory: 'code',
  section: 'sections',
  plantilla: 'id',
  indicators: 'indicator',
}

const wrong = [
  null,
  true,
  -1,
  0,
  1e308,
  0.1,
  '',
  ' ',
  '\0',
  '\ud83d',
  '%',
  '../..',
  "' or 1=1--",
  '٣',
  '🏠',
  'a'.repeat(300),
  [],
  {},
  [[]],
  'constructor',
]
const words = [
  '13101',
  '01101',
  '2024',
  'comuna',
  'deficit',
  'sitio/s0123456789abcdef',
  'EPSG:32719',
  'area-0123456789ab',
  'Ana Soto, por encargo del municipio',
]

export function valueFor(ground: Ground, name: string, schema: Schema): unknown {
  const { dice, seen, schemas, broken, careful, thing } = ground
  if (broken && dice.oneIn(5)) return dice.pick(wrong)
  if (name === 'mapping' && Array.isArray(thing.columns)) return mappingOf(thing.columns)
  if (name === 'crs' && Array.isArray(thing.crs) && thing.crs.length) return bestOf(thing.crs)
  if (name === 'table' && Array.isArray(thing.tables)) return thing.tables[0] ?? ''
  if (careful && name === 'place' && !dice.oneIn(4)) return 'ejemplo'
  const fitting = (values: readonly unknown[]) => (broken ? values : values.filter((value) => fits(schema, value, schemas)))
  const other = asked[name] ?? ''
  const own = name ? fitting([...within(thing, name), ...(within(thing, name).length ? [] : within(thing, other))]) : []
  if (own.length && !dice.oneIn(broken ? 2 : careful ? 20 : 8)) return dice.pick(own)
  if (name === 'key' && careful && thing.layer) return dice.pick(comunasIn(seen)) ?? '1'
  if (name === 'geometry' && careful) return thing.geometry && dice.oneIn(2) ? thing.geometry : plainBox(ground)
  if (name === 'geometry' && dice.oneIn(2)) return box(ground)
  if (careful && schema.example !== undefined && dice.oneIn(2)) return schema.example
  const known = fitting([...seen.values(name), ...seen.values(other)])
  if (known.length && !schema.enum && !dice.oneIn(broken ? 2 : 8)) return dice.pick(known)
  if (schema.example !== undefined && dice.oneIn(2)) return schema.example
  return made(ground, name, schema)
}

/** What a person would leave as it was suggested, and what is not sure beside it. */
const mappingOf = (columns: Thing[]) =>
  Object.fromEntries(columns.map(({ name, suggested, certainty }) => [name, certainty === 'falta elegir' ? 'keep' : suggested]))
/** Keys of the layer that every installation has. */
const comunasIn = (seen: Seen) => seen.values('code').filter((code) => /^\d{5}$/.test(String(code)))
/** The system that puts the most of a file in its comuna. */
const bestOf = (systems: Thing[]) => [...systems].sort((a, b) => Number(b.inside) - Number(a.inside))[0]!.code

function made(ground: Ground, name: string, schema: Schema): unknown {
  const { dice, schemas, broken, careful } = ground
  if (schema.$ref) return valueFor(ground, name, schemas[schema.$ref.split('/').at(-1)!] ?? {})
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return dice.pick(schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return made(ground, name, dice.pick(either))
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => made(ground, name, part)))
  switch (Array.isArray(schema.type) ? dice.pick(schema.type) : schema.type) {
    case 'object':
      return objectOf(ground, schema)
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map((item) => valueFor(ground, '', item))
      return Array.from({ length: careful ? 1 : dice.oneIn(50) ? 450 : dice.whole(broken ? 0 : 1, 3) }, () =>
        valueFor(ground, name, schema.items ?? {}),
      )
    case 'integer':
      return dice.pick([schema.minimum ?? 0, schema.maximum ?? 2 ** 31, dice.whole(0, 20), ...(broken ? [-1, 2 ** 53, 1.5] : [])])
    case 'number':
      return dice.pick([schema.minimum ?? -180, schema.maximum ?? 1e6, dice.next() * 100, ...(broken ? [-1e300, 1e300] : [])])
    case 'boolean':
      return dice.oneIn(2)
    case 'null':
      return null
    default: {
      const some = [...words, 'x'.repeat(schema.maxLength ?? 12)]
      const good = some.filter((word) => fits(schema, word, schemas))
      return dice.pick(broken || !good.length ? some : good)
    }
  }
}

function objectOf(ground: Ground, { properties = {}, required = [], additionalProperties }: Schema): unknown {
  const { dice, broken, careful } = ground
  const named = Object.entries(properties).filter(([name]) =>
    required.includes(name) ? !(broken && dice.oneIn(12)) : dice.oneIn(careful ? 5 : 2),
  )
  const free = typeof additionalProperties === 'object' ? [['superficie', additionalProperties] as const] : []
  const more = broken && dice.oneIn(8) ? { ajeno: dice.pick(wrong) } : {}
  return { ...Object.fromEntries([...named, ...free].map(([name, schema]) => [name, valueFor(ground, name, schema)])), ...more }
}

/** Whether a schema takes a value, as far as that can be seen at once. */
function fits(schema: Schema, value: unknown, schemas: Record<string, Schema>): boolean {
  if (schema.$ref) return fits(schemas[schema.$ref.split('/').at(-1)!] ?? {}, value, schemas)
  if (schema.enum) return schema.enum.includes(value)
  if (schema.const !== undefined) return schema.const === value
  const either = schema.anyOf ?? schema.oneOf
  if (either) return either.some((one) => fits(one, value, schemas))
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (typeof value === 'string') {
    if (types.length && !types.includes('string'))
      return types.includes('integer') ? /^\d+$/.test(value) : types.includes('number') && /^-?\d+(\.\d+)?$/.test(value)
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema
    return value.length >= minLength && value.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(value))
  }
  if (typeof value === 'number') {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
    const kind = types.includes('number') || (types.includes('integer') && Number.isInteger(value))
    return (
      (kind || !types.length || (types.includes('string') && !!schema.pattern && new RegExp(schema.pattern, 'u').test(String(value)))) &&
      value >= minimum &&
      value <= maximum
    )
  }
  return !types.length || types.includes(Array.isArray(value) ? 'array' : 'object')
}

/** A box of about a hectare to a square kilometre within or near a comuna. */
function plainBox(ground: Ground): unknown {
  const [w, s] = cornerOf(ground)
  const side = ground.dice.pick([0.001, 0.005, 0.01])
  return { type: 'Polygon', coordinates: [ringOf(w, s, side)] }
}

function cornerOf({ dice, seen }: Ground): [number, number] {
  const { lon = -70.7, lat = -33.4 } = seen.thingFor('/api/territories', ['lon', 'lat'])
  return [Number(lon) + dice.next() / 50, Number(lat) + dice.next() / 50]
}

const ringOf = (w: number, s: number, side: number) => [
  [w, s],
  [w + side, s],
  [w + side, s + side],
  [w, s + side],
  [w, s],
]

/** A box near a comuna, now and then absurd. */
function box(ground: Ground): unknown {
  const { dice } = ground
  const [w, s] = cornerOf(ground)
  const side = dice.pick([0.001, 0.01, 0, 1e-9, 50, -0.001])
  const ring = ringOf(w, s, side)
  return dice.pick<unknown>([
    { type: 'Polygon', coordinates: [ring] },
    { type: 'MultiPolygon', coordinates: [[ring]] },
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
    { type: 'Point', coordinates: [w, s] },
    { type: 'Polygon', coordinates: [[ring[0], ring[2], ring[1], ring[3], ring[0]]] },
    { type: 'Polygon', coordinates: [] },
    { type: 'LineString', coordinates: ring },
    { type: 'Polygon' },
  ])
}
