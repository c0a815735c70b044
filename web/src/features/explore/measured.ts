import type { ValuesAnswer } from '@radier/api/contract'
import type { Measure } from '@radier/geodata/indicator'
import { type Band, bandOf } from '@radier/geodata/measure/standing'
import type { Scene } from '../../view/scene.ts'

/** Values of one measure by code, each with the band that it may have. */
export function measured(
  answer: ValuesAnswer,
  measure: Measure,
  indicator: Scene['indicator'],
): Map<string, { value: number | null; band?: Band }> {
  return new Map(
    answer.codes.map((code, i) => {
      const [tasa, conteo, base] = [answer.tasa[i] ?? null, answer.conteo[i] ?? null, answer.base[i] ?? null]
      const band = bandOf(indicator, indicator.estimated, measure, { tasa, conteo, base, low: answer.low?.[i], high: answer.high?.[i] })
      return [code, { value: answer[measure][i] ?? null, ...(band !== undefined && { band }) }]
    }),
  )
}
