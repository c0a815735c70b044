/** What a figure counts and how, as its source says it once: what decides with which others it may be compared. */
export interface Series {
  /** Where people were counted: where they spent the night, or where they usually live. */
  population?: 'de hecho' | 'de derecho'
  /** Variable that counts the universe. Where it is 0, a blank is a structural zero: it does not apply, it is not unknown. */
  universe?: string
  /** Whether the base counts those who did not answer. */
  undeclared?: 'en la base' | 'fuera de la base'
  /** Counted one by one, estimated by a model or a sample, or projected from an older census. */
  made?: 'conteo' | 'estimación' | 'proyección'
  /** Name of the method, when the publisher has had more than one. */
  method?: string
  /** Edition, when the publisher has issued more than one of the same figure. */
  edition?: string
}

/** Under so many in the base, a rate has no place in a ranking: it has a band. */
export const smallBase = 300
