/** A layer as it is read: its own columns, and those that the loaded tables of figures of its level add to them by key. */
import type { Catalogue } from '@radier/geodata/catalogue'
import { CURRENT, identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Ground } from '../queries/planning-ground.ts'

export interface Joined {
  id: string
  /** With the attributes of all of it. */
  layer: Layer
  /** SQL to select from: a table, or a parenthesis that needs a name behind it. */
  table: string
  /** The layer whose file carries an attribute. */
  from(attribute: string): string
}

/** Tables of figures of a level, in the catalogue's order. */
export const figuresOf = ({ layers }: Pick<Catalogue, 'layers'>, loaded: (id: string) => boolean, level: Layer['level']): string[] =>
  level === undefined ? [] : Object.keys(layers).filter((id) => layers[id]!.figuresOf === level && loaded(id))

/** An attribute that several have is read from the first: the layer itself, then its tables. */
export function joined(
  catalogue: Pick<Catalogue, 'layers'>,
  loaded: (id: string) => boolean,
  id: string,
  schema: Ground['schema'] = CURRENT,
): Joined {
  const layer = catalogue.layers[id]!
  const own = `${schema}.${identifier(id)}`
  const origin = new Map(storedAttributes(layer).map(([name]) => [name, id]))
  const attributes = { ...layer.attributes }
  const tables = figuresOf(catalogue, loaded, layer.level).filter((other) => catalogue.layers[other]!.period === layer.period)
  for (const other of tables)
    for (const [name, attribute] of storedAttributes(catalogue.layers[other]!)) {
      if (origin.has(name)) continue
      origin.set(name, other)
      attributes[name] = attribute
    }
  const from = (attribute: string) => origin.get(attribute) ?? id
  if (!tables.length) return { id, layer, table: own, from }
  const columns = tables.flatMap((other, i) => [...origin].flatMap(([name, of]) => (of === other ? [`, f${i}.${identifier(name)}`] : [])))
  const joins = tables.map((other, i) => ` left join ${schema}.${identifier(other)} f${i} on f${i}.key = l.key`)
  return { id, layer: { ...layer, attributes }, table: `(select l.*${columns.join('')} from ${own} l${joins.join('')})`, from }
}
