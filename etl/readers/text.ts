/** Headers and values as text: blanks collapsed, wrong decodings undone when that can be proved. */
import iconv from 'iconv-lite'

/** Trimmed, every run of blanks (no-break space and line ends too) as one space, without byte-order mark. */
export const collapse = (text: string): string => text.replace(/[\s\u00a0\ufeff]+/g, ' ').trim()

const BYTE_OF = new Map<number, number>()
for (let byte = 0x80; byte < 0x100; byte++) {
  BYTE_OF.set(byte, byte)
  BYTE_OF.set(iconv.decode(Buffer.of(byte), 'win1252').charCodeAt(0), byte)
}
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/
/** What these files are written in. Damage never comes from other scripts: «Í°» is two characters, not a Greek one. */
const FOREIGN = /[^ -\u024f\s\u02c6\u02dc\u2010-\u203a\u20ac\u2122]/
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * UTF-8 that was read as Windows-1252 («HornopirÃ©n» → «Hornopirén»), however many times.
 * Only when every character maps to one byte, the bytes are valid UTF-8 of Latin text, and damaging the result again gives the
 * same text; otherwise the text is returned as it came.
 */
export function unmangle(text: string): string {
  if (!SUSPECT.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const byte = code < 0x80 ? code : BYTE_OF.get(code)
    if (byte === undefined) return text
    bytes[i] = byte
  }
  let repaired: string
  try {
    repaired = strict.decode(bytes)
  } catch {
    return text
  }
  return !FOREIGN.test(repaired) && Buffer.from(repaired, 'utf8').equals(bytes) ? unmangle(repaired) : text
}
