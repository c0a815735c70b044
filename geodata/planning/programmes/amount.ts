import type { Confidence, Parameter, ParameterValue } from '../parameter.ts'
import type { Zone } from './zones.ts'

/** A figure of a programme. */
export interface Amount<V = ParameterValue> extends Parameter<V> {
  /** Where it rules; null = everywhere. */
  zone: Zone | null
}

type Origin = Pick<Parameter, 'article' | 'source' | 'since' | 'confidence'>

/** Norm, where it was read, and the date of the text or announcement (null = undated). */
export const from = (article: string, source: string, since: string | null, confidence: Confidence = 'alta'): Origin => ({
  article,
  source,
  since,
  confidence,
})

export const amount = <const V extends ParameterValue>(
  title: string,
  value: V,
  unit: string,
  origin: Origin,
  { condition = null, zone = null }: { condition?: string | null; zone?: Zone | null } = {},
): Amount<V> => ({ title, value, unit, condition, zone, ...origin })
