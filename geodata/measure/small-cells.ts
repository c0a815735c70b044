/** Small figures of a block, or of what is made of a few blocks, tell of persons: where they leave the product they are reserved. */
import { leastTold } from './apportion.ts'

export const RESERVED = 'reservado'

/** Whether a count tells of fewer than are told together; none at all tells of nobody. */
export const isSmallCell = (value: number | null): boolean => value !== null && value > 0 && value < leastTold

interface Cells {
  tasa: number | null
  conteo: number | null
  base: number | null
}

/** Whether a rate, its count or its base gives away a small cell: each is made of the other two. */
export const isReserved = ({ conteo, base }: Cells): boolean => isSmallCell(conteo) || isSmallCell(base)

/** The same count in SQL, null where it is small; `column` is quoted already. */
export const reservedSql = (column: string): string => `CASE WHEN ${column} > 0 AND ${column} < ${leastTold} THEN NULL ELSE ${column} END`
