/** A figure as a ficha prints it, and the runs of text that hold figures. */
import type { Quarter } from '../compare/quarters.ts'
import type { Level } from '../territory/level.ts'

/** One figure with its lineage. `text` is printed exactly as it stands, everywhere; `value` is for cells and axes. */
export interface Figure {
  kind: 'figure'
  /** Names the figure inside the ficha: the same key always carries the same text. */
  key: string
  /** «3.859», «5,2», «23.ª», «+9,1 %», «s/i». Without the unit, but for the sign of percent in `cambio`. */
  text: string
  /** Null is unknown, and its text is «s/i»; or it does not apply or may not be compared, and its text says so. */
  value: number | null
  /** How a cell must write `value` so that it reads as `text`: 1.234,5 · 23.ª · +9,1 % · 2015 (year, no dots). A band of places stays text. */
  style: 'numero' | 'lugar' | 'banda' | 'cambio' | 'ano'
  decimals: number
  /** «hogares», «de cada 100 hogares»; empty when the words around say it. */
  unit: string
  /** Where it comes from: /api/lineage/{indicator}/{level}/{code}/{period} when `measure` is tasa, conteo or base; else it was derived here. */
  indicator: string | null
  measure: 'tasa' | 'conteo' | 'base' | 'derivada'
  period: string
  level: Level | 'grupo' | 'area'
  code: string
  /** Spanish: why it is unknown, when that is known. */
  reason?: string
  /** Of a figure made of the comunas that are known: «343 de 345 comunas, 99 % de la población». */
  covers?: string
  /** Of a drawn area: the blocks or census zones that were added up. */
  by?: Level
  /** Ends of the interval of an estimate: «12,8 a 18,1». */
  interval?: string
  /** Of a comuna beside others: in which quarter of all comunas it stands, 1 the best. Only where there is better or worse, and neither its equals nor its band lie in two. */
  quarter?: Quarter
}

/** A run of text: plain, strong, or a figure (strong when `strong`). */
export type Rich = (string | { kind: 'strong'; text: string } | Figure)[]

/** A run of text as one string. */
export const plainText = (rich: Rich): string => rich.map((part) => (typeof part === 'string' ? part : part.text)).join('')
