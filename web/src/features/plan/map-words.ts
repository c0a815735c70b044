/** Names and expressions that the layers of the map of land share. */
import type { Owner } from '@radier/geodata/planning/site'
import type { ExpressionSpecification } from 'maplibre-gl'

export const sitesSource = 'sitios'
export const readingSource = 'lectura'
export const font = ['RotuloMapa']
export const strongFont = ['RotuloMapaFuerte']

export const is = (property: string, value: string): ExpressionSpecification => ['==', ['get', property], value]
export const byZoom = (...stops: number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification

/** Whose a site is, in the sign of the map and beside its word; s/i has none. */
export const ownerLetters: Record<Owner, string> = {
  fiscal: 'F',
  serviu: 'S',
  municipal: 'M',
  empresa_publica: 'E',
  privado: 'P',
  desconocido: '',
}

/** Radius of a site at each zoom, px. */
export const grown = (more = 0): ExpressionSpecification => {
  const radius: ExpressionSpecification = ['+', ['get', 'radius'], more]
  return ['interpolate', ['linear'], ['zoom'], 10, ['*', 0.6, radius], 13, radius, 16, ['*', 1.3, radius]]
}
