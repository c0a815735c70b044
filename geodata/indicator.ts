/** One question the map can answer. One file per indicator in `indicators/`; the file name is its id. */

import type { Ramp } from './measure/palette.ts'
import type { Level } from './territory/level.ts'

export const themes = {
  deficit: 'Déficit y allegamiento',
  hacinamiento: 'Hacinamiento',
  materialidad: 'Materialidad',
  servicios: 'Servicios básicos',
  tenencia: 'Tenencia',
  poblacion: 'Población y hogares',
  campamentos: 'Campamentos',
  pobreza: 'Pobreza',
  suelo: 'Suelo y mercado',
  finanzas: 'Finanzas municipales',
  siedu: 'Estándares urbanos (SIEDU)',
  sicvir: 'Ruralidad (SICVIR)',
  conectividad: 'Conectividad digital',
} as const
export type Theme = keyof typeof themes
/** The theme whose plain counts (personas, hogares, viviendas) are told beside what changed in any other. */
export const countsTheme: Theme = 'poblacion'

export type Measure = 'tasa' | 'conteo'

/**
 * What is computed. Formulas are arithmetic over variables of the sources or attributes of a level layer:
 * `hogares - viviendas_presentes`; `poblacion@2024 - poblacion@2017` pins a period. Any unknown operand makes the result unknown.
 * `conteo` is the numerator shown as a count. `tasa` = per × conteo ÷ base, or a formula given whole.
 */
export interface Value {
  conteo?: string
  base?: string
  per?: number
  tasa?: string
}

/** What a rate is told per, unless the definition says otherwise. */
export const defaultPer = 100

/** The rate as one formula: given whole, or per × conteo ÷ base. Undefined when the indicator has none. */
export const rateFormula = ({ tasa, conteo, base, per = defaultPer }: Value): string | undefined =>
  tasa ?? (conteo && base ? `${per} * (${conteo}) / (${base})` : undefined)

export interface MeasureText {
  /** Unit after the figure: «hogares», «de cada 100 hogares», «%», «UF/m²», «m». */
  unit: string
  /** Sentence of the legend, with **bold**: «De cada **100 hogares**, cuántos viven **allegados**…». */
  legend: string
  /** Sentence of a place: «{valor} de cada 100 hogares viven allegados, en la vivienda de otro hogar.» Fields: valor, conteo, base, lugar. */
  sentence: string
  decimals: number
  /** Round class breaks, shared by map, legend, table and exports. Without them: quantiles over comunas. */
  breaks?: number[]
  /** Breaks of zonas and manzanas, where they spread so much wider than comunas that most fall in two of the classes. */
  fineBreaks?: number[]
}

/** A published figure that the computed indicator must meet to the unit; checked when its sources are published. */
export interface IndicatorControl {
  level: Level
  code: string
  period: string
  measure: Measure
  value: number
  /** Who published it, and where. */
  publisher: string
}

export interface Indicator {
  title: string
  /** Two or three words for chips and tables: «Allegados». */
  short: string
  theme: Theme
  value: Value
  tasa?: MeasureText
  conteo?: MeasureText
  /** The one indicator that the map opens with. */
  opening?: true
  /** Measure shown first. */
  first: Measure
  periods: string[]
  /** Levels at which it may exist; values decide where it does. */
  levels: Level[]
  /** Is more better, worse, or neither? */
  better: 'menos' | 'mas' | 'ninguno'
  ramp: Ramp
  /** Around which value a diverging ramp turns (change maps: 0). */
  middle?: number
  /** Standard of access (SIEDU) as the publisher states it; absent = «sin estándar». */
  standard?: { text: string; max?: number; min?: number }
}

/** What is read about how it is made, beside what the map needs to draw it. */
export interface IndicatorMethod {
  /** Spanish: how it is computed, in one or two sentences. */
  method: string
  caveats?: string[]
  controls?: IndicatorControl[]
}

/** An indicator as its file defines it. */
export interface DescribedIndicator extends Indicator, IndicatorMethod {}

export const defineIndicator = (indicator: DescribedIndicator): DescribedIndicator => indicator
