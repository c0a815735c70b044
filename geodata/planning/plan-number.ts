/** Figures as people write them in plans: «2.500», «17,5», «0.8», «400.0», «2.500,50», «2,500.50», «1 200». */

export interface Figure {
  /** Possible values, the likeliest first. */
  values: number[]
  /** Whether the first that makes sense is the one: «2.500» is 2500 in Chile, but «2,500» may be either. */
  sure: boolean
}

/** The 2 of «m2» is no figure. */
const figurePattern = /(?<![a-z])(?:\d[\d.,]*\d|\d)/g

/** Every figure of a text, with where it stands. Spaces that group thousands are closed first. */
export function figuresIn(text: string): { text: string; at: number }[] {
  return [...text.matchAll(figurePattern)].map((match) => ({ text: match[0], at: match.index }))
}

/** Null when the digits cannot be a figure («1.2.3»). */
export function readFigure(text: string): Figure | null {
  const plain = text.replaceAll('.', '').replaceAll(',', '')
  const decimal = Number(text.replace(',', '.'))
  if (/^\d+$/.test(text)) return { values: [Number(text)], sure: true }
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return { values: [Number(text.replaceAll('.', '').replace(',', '.'))], sure: true }
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return { values: [Number(text.replaceAll(',', ''))], sure: true }
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return { values: [Number(plain), decimal], sure: true }
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return { values: [decimal, Number(plain)], sure: false }
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$|^[1-9]\d{0,2}(,\d{3}){2,}$/.test(text)) return { values: [Number(plain)], sure: true }
  if (/^\d+[.,]\d+$/.test(text)) return { values: [decimal], sure: true }
  return null
}
