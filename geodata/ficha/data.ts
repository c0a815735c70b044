/** What a ficha is made from. Whoever has the figures (the API, a test) hands them over in this shape. */
import type { Catalogue } from '../catalogue.ts'
import type { Measure } from '../indicator.ts'
import type { Sex } from '../measure/ages.ts'
import type { Absence, Coverage } from '../measure/known.ts'
import type { Parts } from '../measure/parts.ts'
import type { Level, StoredLevel } from '../territory/level.ts'
import type { Bbox, SourceVersion } from './content.ts'

export interface Place {
  code: string
  name: string
  level: Level
  parent: string | null
  bbox: Bbox | null
  label: [number, number] | null
  population: number | null
}

/** The figures of one indicator, period and level, by position of `codes`; NaN is unknown. */
export interface Column {
  codes: readonly string[]
  tasa: Float64Array
  conteo: Float64Array
  base: Float64Array
  /** Ends of the intervals of an estimate. */
  low?: Float64Array
  high?: Float64Array
  /** By code, where there are any. */
  absent?: Readonly<Record<string, Absence>>
  coverage?: Readonly<Record<string, Coverage>>
}

/** Figures of one territory, and why one is unknown when that is known. */
export interface Known {
  tasa: number | null
  conteo: number | null
  base: number | null
  reason?: string
  low?: number | null
  high?: number | null
  state?: Absence
  coverage?: Coverage
  /** Of a drawn area: what was added up to make it. */
  by?: Level
}

/** Territory of a ficha: a place, a list of comunas or a drawn area. */
export interface Subject {
  /** As the canonical query writes it. */
  code: string
  name: string
  level: StoredLevel | 'grupo' | 'area'
  /** Comunas of a group, in order of code; empty for the others. */
  members: string[]
  bbox: Bbox | null
  /** Rings of a drawn area. */
  outline: [number, number][][] | null
  /** Region that holds all of it; null when there is none. */
  region: string | null
  /** Sentences about it: how an area was apportioned, which comunas of a group have no outline. */
  notes: string[]
}

/** A zone that is drawn. */
export interface Zone extends Pick<Known, 'tasa' | 'base'> {
  code: string
  bbox: Bbox
}

export interface FichaData {
  catalogue: Catalogue
  /** From country to comuna, by code. */
  places: ReadonlyMap<string, Place>
  /** Undefined where nothing is stored. */
  column(indicator: string, period: string, level: StoredLevel): Column | undefined
  /** Sources whose current load feeds an indicator at a period. */
  feeding(indicator: string, period: string): string[]
  /** Current load of each source. */
  versions: ReadonlyMap<string, SourceVersion>
  /** Where the count of some comunas stands: on the map of zones, or in what it cannot draw. Undefined where no table of zones is loaded. */
  parts?(indicator: string, period: string, comunas: readonly string[], whole: number | null): Parts | undefined
  /** People of some comunas by sex, in the order of the groups of age; null where some comuna's is unknown. Undefined where none are loaded. */
  ages?(comunas: readonly string[]): Record<Sex, (number | null)[]> | undefined
  /** The census zones of a comuna that a map can draw. Undefined where no layer of zones has the figures of the indicator. */
  zones?(indicator: string, period: string, comuna: string): readonly Zone[] | undefined
  /** Figures of a drawn area, where the subject is one. */
  area?(indicator: string, period: string): Known | undefined
}

/** Comunas inside a territory from country to comuna. */
export const comunasIn = ({ places }: Pick<FichaData, 'places'>, code: string): string[] =>
  [...places.values()].flatMap((place) => (place.level === 'comuna' && (code === '0' || place.code.startsWith(code)) ? place.code : []))

/** Figures of one place of a column. */
export function knownAt(column: Column | undefined, code: string): Known {
  const at = column ? indexOf(column, code) : -1
  if (!column || at < 0) return { tasa: null, conteo: null, base: null }
  const [state, coverage] = [column.absent?.[code], column.coverage?.[code]]
  return {
    tasa: orNull(column.tasa[at]),
    conteo: orNull(column.conteo[at]),
    base: orNull(column.base[at]),
    ...(column.low && { low: orNull(column.low[at]) }),
    ...(column.high && { high: orNull(column.high[at]) }),
    ...(state && { state }),
    ...(coverage && { coverage }),
  }
}

const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value)

const positions = new WeakMap<readonly string[], Map<string, number>>()

function indexOf({ codes }: Column, code: string): number {
  let known = positions.get(codes)
  if (!known) {
    known = new Map(codes.map((c, i) => [c, i]))
    positions.set(codes, known)
  }
  return known.get(code) ?? -1
}

/** Known values of a measure, with their codes; all, or only those of `within`. */
export function valuesOf(column: Column | undefined, measure: Measure, within?: ReadonlySet<string>): { code: string; value: number }[] {
  if (!column) return []
  const found: { code: string; value: number }[] = []
  const { codes, [measure]: values } = column
  for (let i = 0; i < codes.length; i++) {
    const [code, value] = [codes[i] as string, values[i] as number]
    if (!Number.isNaN(value) && (!within || within.has(code))) found.push({ code, value })
  }
  return found
}

export const hasValues = (column: Column | undefined, measure: Measure): boolean =>
  column?.[measure].some((value) => !Number.isNaN(value)) ?? false
