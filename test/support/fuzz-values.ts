/** Values for one schema of the OpenAPI document: those that it was seen to use, its examples and edges, and broken ones. */
import type { Dice } from './dice.ts'

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

/** What answers have held, by the name of its field. */
export type Memory = Map<string, unknown[]>
interface Ground {
  dice: Dice
  memory: Memory
  schemas: Record<string, Schema>
  /** Some values of this request are to be wrong. */
  broken: boolean
}

const remembered = 40
/** Names under which an answer says what a parameter asks by another. */
const asked: Record<string, string> = {
  from: 'layer',
  table: 'id',
  within: 'code',
  territory: 'code',
  plantilla: 'id',
  indicators: 'indicator',
}

export function learn(memory: Memory, answer: unknown, dice: Dice, name = ''): void {
  if (Array.isArray(answer) && name !== 'coordinates') for (const one of answer.slice(0, 6)) learn(memory, one, dice, name)
  else if (typeof answer === 'object' && answer !== null && name !== 'coordinates')
    for (const [key, value] of Object.entries(answer).slice(0, 60)) {
      if (key === 'geometry' || key === 'question' || key === 'outline') keep(memory, key, value, dice)
      learn(memory, value, dice, key)
    }
  else if ((typeof answer === 'string' && answer.length < 130) || typeof answer === 'number') keep(memory, name, answer, dice)
}

function keep(memory: Memory, name: string, value: unknown, dice: Dice): void {
  const kept = memory.get(name) ?? []
  if (kept.length < remembered) kept.push(value)
  else kept[dice.whole(0, remembered - 1)] = value
  memory.set(name, kept)
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
const corner = -70.7

export function valueFor(ground: Ground, name: string, schema: Schema): unknown {
  const { dice, memory, broken } = ground
  if (broken && dice.oneIn(5)) return dice.pick(wrong)
  const known = [...(memory.get(name) ?? []), ...(memory.get(asked[name] ?? '') ?? [])]
  if (known.length && !schema.enum && !dice.oneIn(broken ? 2 : 8)) return dice.pick(known)
  if (name === 'geometry' && dice.oneIn(2)) return box(dice)
  if (schema.example !== undefined && dice.oneIn(2)) return schema.example
  return made(ground, name, schema)
}

function made(ground: Ground, name: string, schema: Schema): unknown {
  const { dice, schemas, broken } = ground
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
      return Array.from({ length: dice.oneIn(50) ? 450 : dice.whole(broken ? 0 : 1, 3) }, () => valueFor(ground, name, schema.items ?? {}))
    case 'integer':
      return dice.pick([schema.minimum ?? 0, schema.maximum ?? 2 ** 31, dice.whole(0, 20), ...(broken ? [-1, 2 ** 53, 1.5] : [])])
    case 'number':
      return dice.pick([schema.minimum ?? -180, schema.maximum ?? 1e6, dice.next() * 100, ...(broken ? [-1e300, 1e300] : [])])
    case 'boolean':
      return dice.oneIn(2)
    case 'null':
      return null
    default:
      return dice.pick([
        '13101',
        '01101',
        '2024',
        'juntos',
        'lote',
        'sitio',
        'area-0123456789ab',
        'x'.repeat(schema.maxLength ?? 12),
        'Ana Soto, número 1',
      ])
  }
}

function objectOf(ground: Ground, { properties = {}, required = [], additionalProperties }: Schema): unknown {
  const { dice, broken } = ground
  const named = Object.entries(properties).filter(([name]) => (required.includes(name) ? !(broken && dice.oneIn(12)) : dice.oneIn(2)))
  const free = typeof additionalProperties === 'object' ? [['superficie', additionalProperties] as const] : []
  const more = broken && dice.oneIn(8) ? { ajeno: dice.pick(wrong) } : {}
  return { ...Object.fromEntries([...named, ...free].map(([name, schema]) => [name, valueFor(ground, name, schema)])), ...more }
}

/** A box near the land of the tests, now and then absurd. */
function box(dice: Dice): unknown {
  const [w, s] = [corner + dice.next() / 10, -33.4 + dice.next() / 10]
  const side = dice.pick([0.001, 0.01, 0, 1e-9, 50, -0.001])
  const ring = [
    [w, s],
    [w + side, s],
    [w + side, s + side],
    [w, s + side],
    [w, s],
  ]
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
