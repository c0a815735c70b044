import type { StyleSpecification } from 'maplibre-gl'

/** Sources that are put on the map by hand begin like this; their layers draw from them. */
export const drawnPrefix = 'dibujo'
const byHand = (id: string | undefined) => id?.startsWith(drawnPrefix) ?? false

/** A new style keeps what was drawn by hand over it: the figures may change while a person draws. */
export function keepDrawn(before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  if (!before) return next
  const sources = Object.fromEntries(Object.entries(before.sources).filter(([id]) => byHand(id)))
  const layers = before.layers.filter((layer) => 'source' in layer && byHand(layer.source))
  return { ...next, sources: { ...next.sources, ...sources }, layers: [...next.layers, ...layers] }
}
