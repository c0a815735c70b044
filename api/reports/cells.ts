/** How a cell writes a number so that it reads as the ficha's text, in the decimals and separators of the reader's own language. */
import type { Figure } from '@radier/geodata/ficha/content'

/** Excel's number format: 1.234,5 · 23.ª · +9,1 % · 2015. */
export function formatOf({ style, decimals, text }: Figure): string {
  const digits = `#,##0${decimals ? `.${'0'.repeat(decimals)}` : ''}`
  switch (style) {
    case 'ano':
      return '0'
    case 'lugar':
      return '#,##0".ª"'
    case 'cambio': {
      const unit = text.endsWith('%') ? '" %"' : ''
      return `"+"${digits}${unit};"−"${digits}${unit};${digits}${unit}`
    }
    case 'banda':
      return '@'
    case 'numero':
      return `${digits};"−"${digits}`
  }
}

/** The number of a cell; what is written without any digit but zero is zero, so that no sign is left over. Null and bands are their text. */
export const numberOf = ({ value, text, style }: Figure): number | string =>
  value === null || style === 'banda' ? text : /[1-9]/.test(text) ? value : 0

const figureText = /^[+−]?\d[\d.]*(,\d+)?(\.ª| %)?$/
const risky = /^\p{Cc}*\s*[=+\-@]|^\p{Cc}/u

/** Text that no program takes for a formula: what begins like one, and is no figure, gets an apostrophe before it. */
export const inert = (text: string): string => (risky.test(text) && !figureText.test(text) ? `'${text}` : text)
