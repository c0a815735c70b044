/** A figure that somebody else fixed: what it is, where it stands written, and how sure it is. Never hidden inside a formula. */

export type Confidence = 'alta' | 'media-alta' | 'media' | 'baja'

export interface Parameter<V = ParameterValue> {
  /** Spanish: «Divisor de la densidad bruta a viviendas». */
  title: string
  /** Several values follow the order of `condition`; null = nobody has typed it. */
  value: V
  unit: string
  condition: string | null
  /** «OGUC 2.1.22», «D.S. 49 (V. y U.) 2011». */
  article: string
  source: string
  confidence: Confidence
  /** Date of the text or of the announcement: ISO, or as the source words it; null = its source gives none. */
  since: string | null
}
export type ParameterValue = number | readonly number[] | string | null

/** Found second-hand or in an announcement: shown as dated, and a person may change it. */
export const isDated = (parameter: Parameter): boolean => parameter.confidence !== 'alta'

/** As an answer cites it, with the date of its text when it has one. */
export const citeParameter = ({ article, since }: Parameter): { text: string; since?: string } => ({
  text: article,
  ...(since && { since }),
})
