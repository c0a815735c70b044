/**
 * The table of a layer, from its definition: `capa.<id>` with `key` (primary), `cut`, its attributes, `source_row`
 * (1-based feature number in the file), `load` and `geom` (EPSG:4326). A planner can open it in QGIS.
 */
import type { AttributeType, Layer } from '../layer.ts'

const sqlType: Record<AttributeType, string> = { text: 'text', integer: 'bigint', number: 'double precision', boolean: 'boolean' }

export const CURRENT = 'capa'
export const PREVIOUS = 'capa_anterior'

/** Quotes an identifier that the catalogue gave. Only lower-case ids are allowed, so nothing else reaches SQL. */
export function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,58}$/.test(name)) throw new Error(`«${name}» no puede ser nombre de tabla o columna`)
  return `"${name}"`
}

/** Attributes that are stored: personal data never is. */
export const storedAttributes = (layer: Layer): [string, Layer['attributes'][string]][] =>
  Object.entries(layer.attributes).filter(([, a]) => !a.personal)

/** What a summary adds of each feature, in SQL; null where it only counts them. The area is that of the ellipsoid. */
export const summedSql = ({ sum, km2 }: NonNullable<Layer['summarise']>[string]): string | null =>
  km2 ? '(st_area(geom::geography) / 1e6)' : sum ? identifier(sum) : null

/** Columns in the order of COPY. */
export const layerColumns = (layer: Layer): string[] => [
  'key',
  'cut',
  ...storedAttributes(layer).map(([name]) => name),
  'source_row',
  'load',
  'geom',
]

/** `create table` of the layer under the given qualified name. */
export function createLayerTable(qualified: string, layer: Layer): string {
  const attributes = storedAttributes(layer).map(([name, a]) => `  ${identifier(name)} ${sqlType[a.type]},\n`)
  return `create table ${qualified} (
  key text primary key,
  cut char(5),
${attributes.join('')}  source_row integer not null,
  load bigint not null,
  geom geometry(${layer.geometry}, 4326) not null
)`
}
