import type { CatalogueAnswer } from '@radier/api/contract'
import { fillTemplate, formatNumber } from '@radier/geodata/measure/format'

type Layer = CatalogueAnswer['layers'][string]

/** Title and text of a feature from its layer's template and the attributes that travel in the tile. */
export function featureTip(layer: Layer, attributes: Record<string, unknown>): { title: string; text: string } {
  const fields = Object.fromEntries(Object.entries(layer.attributes).map(([name, a]) => [name, written(attributes[name], a.type)]))
  return { title: layer.title, text: fillTemplate(layer.tooltip, fields) }
}

function written(value: unknown, type: Layer['attributes'][string]['type']): string | null {
  if (value === undefined || value === null || value === '') return null
  if (type === 'boolean') return value ? 'sí' : 'no'
  if (type === 'integer') return formatNumber(Number(value))
  if (type === 'number') return formatNumber(Number(value), Number.isInteger(Number(value)) ? 0 : 1)
  return String(value)
}
