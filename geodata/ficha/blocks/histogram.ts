/** How the comunas of Chile are spread, with the territory marked. */

import { edgeText } from '../../measure/classes.ts'
import { classOf } from '../../measure/classify.ts'
import { formatNumber } from '../../measure/format.ts'
import { rampToken } from '../../measure/palette.ts'
import type { Histogram } from '../content.ts'
import { type Context, measureOf, ownFigure } from '../context.ts'
import { valuesOf } from '../data.ts'
import type { Row } from '../template.ts'
import { listed, usualName } from '../words.ts'
import { breaksOf, classesOf, niceStep, round } from './scale.ts'

export function histogram(context: Context, row: Row): Histogram | null {
  const { data, subject } = context
  const measure = measureOf(context, row)
  const definition = context.indicator(row.indicator)
  if (!measure || !definition) return null
  const column = data.column(row.indicator, context.periodOf(row.indicator), 'comuna')
  const known = valuesOf(column, measure)
  const values = known.map(({ value }) => value)
  if (values.length < 2) return null
  const figure = ownFigure(context, row.indicator, measure)
  const [least, most] = [Math.min(...values), Math.max(...values, figure.value ?? Number.NEGATIVE_INFINITY)]
  const step = niceStep(most - least || 1, 26)
  const from = Math.floor(least / step) * step
  const bins = Math.floor((most - from) / step + 1e-9) + 1
  const breaks = breaksOf(definition, measure, values, true)
  const counts = new Array<number>(bins).fill(0)
  for (const value of values) counts[Math.min(bins - 1, Math.floor((value - from) / step + 1e-9))]!++
  const domain: [number, number] = [round(from), round(from + bins * step)]
  const decimals = definition[measure]?.decimals ?? 0
  const inner = breaks.filter((at) => at > domain[0] && at < domain[1])
  const missing = (column?.codes ?? []).filter((code) => !known.some((k) => k.code === code))
  return {
    kind: 'histogram',
    title: `${definition.short}, ${definition[measure]?.unit ?? ''}`,
    unit: definition[measure]?.unit ?? '',
    domain,
    bins: counts.map((count, i) => {
      const start = round(from + i * step)
      return {
        from: start,
        to: round(start + step),
        count,
        token: rampToken(definition.ramp, classOf(start + step / 2, breaks), breaks.length + 1),
      }
    }),
    classes: classesOf(definition, measure, breaks, values),
    ticks: [domain[0], ...inner, domain[1]].map((at) => ({ at, text: edgeText(at, decimals) })),
    mark:
      figure.value === null
        ? null
        : {
            at: figure.value,
            label: `${data.places.has(subject.code) ? usualName(data, subject.code) : subject.name} ${figure.text}`,
            figure,
          },
    unknown: missing.length ? unknownText(missing.map((code) => data.places.get(code)?.name ?? code)) : null,
  }
}

/** «s/i: Antártica»; «s/i: 12 comunas». */
export const unknownText = (names: readonly string[]): string =>
  names.length <= 3 ? `s/i: ${listed(names)}` : `s/i: ${formatNumber(names.length)} comunas`
