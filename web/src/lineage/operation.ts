import type { LineageAnswer } from '@radier/api/contract'
import { type Measure, rateFormula } from '@radier/geodata/indicator'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Formula, parseFormula } from '@radier/geodata/measure/formula'

export interface Piece {
  kind: 'operand' | 'sign' | 'result'
  text: string
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' }

/** The operation with its figures in place: «74.144 − 70.285 = 3.859». Null when the measure has no formula. */
export function operationOf({ formula, operands, value, period }: LineageAnswer, measure: Measure): Piece[] | null {
  const written = measure === 'tasa' ? rateFormula(formula) : formula.conteo
  if (!written) return null
  const read = (name: string, pinned?: string) => {
    const wanted = pinned ?? period
    const operand = operands.find((o) => o.variable === name && o.period === wanted) ?? operands.find((o) => o.variable === name)
    return formatNumber(operand?.value ?? null, operand?.value != null && !Number.isInteger(operand.value) ? 1 : 0)
  }
  const result = value[measure]
  const decimals = result !== null && !Number.isInteger(result) ? 2 : 0
  return [...piecesOf(parseFormula(written), read), { kind: 'sign', text: '=' }, { kind: 'result', text: formatNumber(result, decimals) }]
}

function piecesOf(formula: Formula, read: (name: string, period?: string) => string): Piece[] {
  if (formula.op === 'number') return [{ kind: 'sign', text: formatNumber(formula.value) }]
  if (formula.op === 'variable') return [{ kind: 'operand', text: read(formula.name, formula.period) }]
  const wrap = (inner: Formula, right: boolean): Piece[] => {
    const pieces = piecesOf(inner, read)
    const loose = inner.op === '+' || inner.op === '-'
    const tight = formula.op === '*' || formula.op === '/' || (right && formula.op === '-')
    return loose && tight ? [{ kind: 'sign', text: '(' }, ...pieces, { kind: 'sign', text: ')' }] : pieces
  }
  return [...wrap(formula.left, false), { kind: 'sign', text: signs[formula.op] }, ...wrap(formula.right, true)]
}
