import type { Level } from '@radier/geodata/territory/level'
import type { LineageAnswer, Operand } from '../contract.ts'

/** What names one figure. */
export interface FigureAddress {
  indicator: string
  level: Level
  code: string
  period: string
}

/** What is found of where it comes from. */
export interface FoundLineage {
  name: string
  value: LineageAnswer['value']
  operands: Operand[]
}
