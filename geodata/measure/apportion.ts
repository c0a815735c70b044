/**
 * How much of blocks and census zones an area takes, and what its figures are then. Areal weighting takes people to be spread evenly
 * inside each block (Goodchild and Lam, 1980); by centroid, a block counts whole or not at all, so every figure is a sum of published ones.
 */
import type { Formula } from './formula.ts'

export const splits = ['centroide', 'superficie'] as const
export type Split = (typeof splits)[number]
/** Under this many households (people, where a layer has no households) nothing is told of an area. */
export const leastTold = 5

/** One published block or zone that the area touches. */
export interface Piece {
  /** Whether its centre lies in the area. */
  centred: boolean
  /** Share of its surface in the area, 0–1. */
  share: number
  values: Readonly<Record<string, number | null>>
}

/** A share this near to one is a block that the border only brushes. */
const whole = 0.999

export const weightOf = ({ centred, share }: Piece, split: Split): number => (split === 'superficie' ? share : centred ? 1 : 0)

export interface Sum {
  /** Null when nothing counts or when the figure of a piece that counts is unknown. */
  value: number | null
  /** What is known adds to this; it is not the total when some are unknown. */
  known: number
  /** Pieces that count, and those of them without a figure. */
  pieces: number
  unknown: number
}

/** Sum of a count over the pieces, each by its weight. */
export function sumOf(pieces: readonly Piece[], name: string, split: Split): Sum {
  const counted = pieces.filter((piece) => weightOf(piece, split) > 0)
  const figures = counted.map((piece) => ({ weight: weightOf(piece, split), value: piece.values[name] ?? null }))
  const known = figures.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0)
  const unknown = figures.filter(({ value }) => value === null).length
  return { value: counted.length && !unknown ? known : null, known, pieces: counted.length, unknown }
}

/** Average of a rate over the pieces, weighted by another figure of each. A piece without weight is left out; an unknown rate makes it unknown. */
export function meanOf(pieces: readonly Piece[], name: string, by: string, split: Split): Sum {
  const counted = pieces.filter((piece) => weightOf(piece, split) > 0 && piece.values[by] !== 0)
  const figures = counted.map((piece) => ({
    weight: weightOf(piece, split) * (piece.values[by] ?? Number.NaN),
    value: piece.values[name] ?? null,
  }))
  const usable = figures.filter(({ weight, value }) => value !== null && Number.isFinite(weight))
  const total = usable.reduce((sum, { weight }) => sum + weight, 0)
  const known = total ? usable.reduce((sum, { weight, value }) => sum + weight * (value as number), 0) / total : 0
  const unknown = counted.length - usable.length
  return { value: total && !unknown ? known : null, known, pieces: counted.length, unknown }
}

export interface Pieces {
  /** Wholly inside. */
  whole: number
  /** Cut by the border. */
  cut: number
  /** Of those cut, how many count by their centre; the others are left out whole. */
  cutCounted: number
}

export function countPieces(pieces: readonly Piece[]): Pieces {
  const cut = pieces.filter(({ share }) => share < whole)
  return { whole: pieces.length - cut.length, cut: cut.length, cutCounted: cut.filter(({ centred }) => centred).length }
}

/** The figure of a formula; an unknown operand, or a division by zero, makes it unknown. */
export function evaluate(formula: Formula, read: (name: string, period?: string) => number | null): number | null {
  if (formula.op === 'number') return formula.value
  if (formula.op === 'variable') return read(formula.name, formula.period)
  const left = evaluate(formula.left, read)
  const right = evaluate(formula.right, read)
  if (left === null || right === null) return null
  if (formula.op === '+') return left + right
  if (formula.op === '-') return left - right
  if (formula.op === '*') return left * right
  return right === 0 ? null : left / right
}
