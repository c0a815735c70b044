import type { CatalogueAnswer } from '@radier/api/contract'
import { fillTemplate, formatNumber } from '@radier/geodata/measure/format'

type Layer = CatalogueAnswer['layers'][string]

/** Title and text of a feature from its layer's template and the attributes that travel in the tile. */
export const featureTip = (layer: Layer, attributes: Record<string, unknown>): { title: string; text: string } => ({
  title: layer.title,
  text: fillTemplate(layer.tooltip, writtenAttributes(layer, attributes)),
})

/** Each attribute as a person reads it, null when unknown. A key is a name and not a quantity: it keeps its writing. */
export function writtenAttributes({ key, attributes: all }: Layer, values: Record<string, unknown>): Record<string, string | null> {
  const isKey = (from: string) => key !== 'fila' && key.from === from
  return Object.fromEntries(Object.entries(all).map(([name, { from, type }]) => [name, written(values[name], isKey(from) ? 'text' : type)]))
}

function written(value: unknown, type: Layer['attributes'][string]['type']): string | null {
  if (value === undefined || value === null || value === '') return null
  if (type === 'boolean') return value ? 'sí' : 'no'
  if (type === 'text') return String(value)
  const number = Number(value)
  return formatNumber(number, Number.isInteger(number) ? 0 : 2)
}
