import type { ValuesAnswer } from '@radier/api/contract'
import type { Measure } from '@radier/geodata/indicator'

/** Values of one measure by code. */
export function measured(answer: ValuesAnswer, measure: Measure): Map<string, { value: number | null }> {
  return new Map(answer.codes.map((code, i) => [code, { value: answer[measure][i] ?? null }]))
}
