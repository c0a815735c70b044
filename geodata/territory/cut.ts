/** CUT, the code of a comuna: five characters of text, zero-padded. Regions «01»–«16», provincias three digits, country «0». */

/** Regions from north to south. */
export const regionsNorthToSouth = ['15', '01', '02', '03', '04', '05', '13', '06', '07', '16', '08', '09', '14', '10', '11', '12'] as const

/** 12202 Antártica is in every table and has no outline in any source. */
export const withoutOutline: readonly string[] = ['12202']

/** Degrees. West of here there are only islands and rocks: plates and ruler leave them out, or draw them in boxes of their own. */
export const mainlandFrom = -76.5

export type CutReading = { cut: string; repaired: boolean } | { fault: string }

/**
 * Reads a CUT. A number that lost its leading zero by type is restored only when the source declares `numeric`;
 * four characters of text are refused, since «1350» may be 13504 cut short as well as 01350.
 */
export function readCut(cell: unknown, exists: (cut: string) => boolean, numeric = false): CutReading {
  const isNumber = typeof cell === 'number'
  const text = String(cell ?? '')
    .trim()
    .replace(/\.0+$/, '')
  if (/^\d{5}$/.test(text))
    return exists(text)
      ? { cut: text, repaired: text !== cell && !(isNumber && numeric) }
      : { fault: `el código ${text} no es de ninguna comuna` }
  const padded = text.padStart(5, '0')
  if (numeric && /^\d{4}$/.test(text) && exists(padded)) return { cut: padded, repaired: false }
  if (/^\d{4}$/.test(text))
    return { fault: `el código «${text}» tiene cuatro cifras: pudo perder el cero inicial o la última cifra, y no se adivina` }
  return { fault: `«${text}» no es un código de comuna` }
}

export const regionOf = (cut: string): string => cut.slice(0, 2)
export const provinciaOf = (cut: string): string => cut.slice(0, 3)
