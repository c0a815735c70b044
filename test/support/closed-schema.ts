/** JSON Schemas of the OpenAPI document made strict: an object has the properties that it declares and no others. */
export type Schema = { [key: string]: unknown } & {
  $ref?: string
  allOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: unknown
}

const components = '#/components/schemas/'

/** `schema` with the components in its `$defs`; objects that are parts of an `allOf` are closed together, not one by one. */
export function closed(schema: Schema, all: Record<string, Schema>): Schema {
  const defs: Record<string, Schema> = {}
  for (const [name, component] of Object.entries(all)) {
    defs[name] = close(component, true)
    defs[`${name}+`] = close(component, false)
  }
  return { ...close(schema, true), $defs: defs }
}

function close(schema: Schema, here: boolean): Schema {
  if (schema.$ref) return { $ref: `#/$defs/${schema.$ref.slice(components.length)}${here ? '' : '+'}` }
  const made: Schema = {}
  for (const [key, value] of Object.entries(schema))
    made[key] = key === 'allOf' ? schema.allOf!.map((part) => close(part, false)) : inside(key, value)
  if (here && (schema.allOf || (schema.properties && schema.additionalProperties === undefined))) made.unevaluatedProperties = false
  return made
}

const inside = (key: string, value: unknown): unknown => {
  if (['example', 'examples', 'default', 'enum', 'const'].includes(key)) return value
  if (key === 'properties')
    return Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([name, one]) => [name, close(one, true)]))
  if (Array.isArray(value)) return value.map((one) => (isSchema(one) ? close(one, true) : one))
  return isSchema(value) ? close(value, true) : value
}
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
