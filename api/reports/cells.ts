/** How a cell writes a number so that it reads as the ficha's text, in the decimals and separators of the reader's own language. */
import type { Figure } from '@radier/geodata/ficha/content'

/** Excel's number format: 1.234,5 · 23.ª · +9,1 %. What is written without any digit but zero has no sign, whatever the cell holds. */
export function formatOf({ style, decimals, text }: Figure): string {
  const digits = `#,##0${decimals ? `.${'0'.repeat(decimals)}` : ''}`
  const zero = !/[1-9]/.test(text)
  switch (style) {
    case 'ano':
    case 'lugar':
      return '#,##0".ª"'
    case 'cambio': {
      const unit = text.endsWith('%') ? '" %"' : ''
      const plain = `${digits}${unit}`
      return zero ? `${plain};${plain}` : `"+"${plain};"−"${plain};${plain}`
    }
    case 'banda':
      return '@'
    case 'numero':
      return zero ? `${digits};${digits}` : `${digits};"−"${digits}`
  }
}

/** The number of a cell, as it is stored; what is no quantity (a year, a band) and what has no number are their text. */
export const numberOf = ({ value, text, style }: Figure): number | string =>
  value === null || style === 'banda' || style === 'ano' ? text : value

const figureText = /^[+−]?\d[\d.]*(,\d+)?(\.ª| %)?$/
const risky = /^\p{Cc}*\s*[=+\-@]|^\p{Cc}/u

/** Text that no program takes for a formula: what begins like one, and is no figure, gets an apostrophe before it. */
export const inert = (text: string): string => (risky.test(text) && !figureText.test(text) ? `'${text}` : text)
