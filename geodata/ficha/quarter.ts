/** In which quarter of the comunas of the country a figure stands, told by a bar under it. */
import { type Quarter, quarterOfPlaces } from '../compare/quarters.ts'
import type { Measure } from '../indicator.ts'
import { isEstimate } from '../measure/comparability.ts'
import { bandOf, standingAmong } from '../measure/standing.ts'
import type { Figure } from './content.ts'
import type { Context } from './context.ts'
import { valuesOf } from './data.ts'

/** Said once, wherever a bar stands. */
export const quarterNote =
  'Barra bajo una cifra: en qué cuarto de las comunas del país está. Corta y verde, el mejor; larga y ocre, el peor. Sin barra no hay mejor ni peor, o la cifra no permite decirlo.'

/** The figure of a comuna with its quarter; as it was where there is no better or worse, or where its equals or what is uncertain lie in two. */
export function quartered(context: Context, measure: Measure, figure: Figure): Figure {
  const { data } = context
  const { indicator: id, period, value } = figure
  const definition = id === null ? undefined : context.indicator(id)
  if (!id || !definition || definition.better === 'ninguno' || measure === 'conteo' || figure.level !== 'comuna' || value === null)
    return figure
  const band = bandOf(definition, isEstimate(data.catalogue, definition), measure, context.own(id, period))
  const values = valuesOf(data.column(id, period, 'comuna'), measure).map((one) => one.value)
  const places = standingAmong(values, value, band, definition.better === 'mas')
  const quarter = places && quarterOfPlaces(places)
  return quarter ? { ...figure, quarter } : figure
}

/** Part of its width that the bar of a quarter fills. */
export const quarterShare = (quarter: Quarter): number => quarter / 4
