/** The traffic light of access: it says «sin estándar» where there is none. */
import type { Indicator } from '../../indicator.ts'
import { formatNumber } from '../../measure/format.ts'
import type { Block, StandardsBlock, Verdict } from '../content.ts'
import { type Context, ownFigure } from '../context.ts'
import type { SectionSpec } from '../template.ts'
import { listed } from '../words.ts'

type Spec = Extract<SectionSpec, { kind: 'standards' }>

/** By the figure itself, not by its rounded writing. Unknown is s/i, never «cumple». */
export function verdictOf({ standard }: Indicator, value: number | null): Verdict {
  if (!standard || (standard.max === undefined && standard.min === undefined)) return 'sin estándar'
  if (value === null) return 's/i'
  const meets = (standard.max === undefined || value <= standard.max) && (standard.min === undefined || value >= standard.min)
  return meets ? 'cumple' : 'no cumple'
}

export function standards(context: Context, { indicators }: Spec): Block[] {
  const rows = indicators.flatMap((id): StandardsBlock['rows'] => {
    const definition = context.indicator(id)
    if (!definition) return []
    const figure = ownFigure(context, id, definition.first)
    return [
      {
        indicator: id,
        label: definition.title,
        figure,
        standard: definition.standard?.text ?? 'sin estándar',
        verdict: verdictOf(definition, figure.value),
        period: figure.period,
      },
    ]
  })
  return [{ kind: 'standards', rows, summary: summaryOf(rows) }]
}

function summaryOf(rows: StandardsBlock['rows']): string {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length
  const say = (n: number, one: string, many: string) => (n ? [`${formatNumber(n)} ${n === 1 ? one : many}`] : [])
  const said = [
    ...say(count('cumple'), 'cumple', 'cumplen'),
    ...say(count('no cumple'), 'no cumple', 'no cumplen'),
    ...say(count('sin estándar'), 'sin estándar', 'sin estándar'),
    ...say(count('s/i'), 's/i', 's/i'),
  ]
  return said.length ? `${listed(said)}.` : 'Ninguno.'
}
