/** Where a layer was looked for. Outside of it, that nothing is drawn says nothing: absence is not safety. */

export interface Extent {
  /** Regions and comunas where somebody looked. */
  codes: readonly string[]
  /** The same in Spanish, after «solo»: «la Región de Antofagasta». */
  words: string
  /** Only a part of those comunas was looked at: what lies outside the frame of what was found in them is not known either. */
  part?: true
}

/** A layer without extent covers the whole country. `code` is of a comuna, or of anything finer. */
export const looksAt = (extent: Extent | undefined, code: string): boolean => !extent || extent.codes.some((own) => code.startsWith(own))

/** «aquí nadie lo ha estudiado, solo la ciudad de Lota». */
export const unseen = ({ words }: Extent): string => `aquí nadie lo ha estudiado, solo ${words}`
