/** Faces of the reports: Archivo as static files, and a fallback for letters that Archivo lacks. */
import { readFileSync } from 'node:fs'
import type { Face } from '@radier/geodata/chart/shapes'

const file = (name: string) => new URL(`./fonts/${name}.ttf`, import.meta.url)
export const fontFile = (name: FontName): string => file(name).pathname

export type FontName = `archivo-${Face}` | 'respaldo'
const names: FontName[] = ['archivo-regular', 'archivo-strong', 'archivo-label', 'respaldo']
const loaded = new Map<FontName, Buffer>()

export function fontBytes(name: FontName): Buffer {
  const found = loaded.get(name) ?? readFileSync(file(name))
  loaded.set(name, found)
  return found
}

export const fontNames = names

/** Letters of a face, read from its `cmap` (format 4). */
function lettersOf(name: FontName): Set<number> {
  const bytes = fontBytes(name)
  const table = Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => 12 + 16 * i).find(
    (at) => bytes.toString('latin1', at, at + 4) === 'cmap',
  )
  const letters = new Set<number>()
  if (table === undefined) return letters
  const cmap = bytes.readUInt32BE(table + 8)
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i++) {
    const at = cmap + bytes.readUInt32BE(cmap + 4 + 8 * i + 4)
    if (bytes.readUInt16BE(at) !== 4) continue
    const segments = bytes.readUInt16BE(at + 6) / 2
    for (let s = 0; s < segments; s++) {
      const [end, start] = [bytes.readUInt16BE(at + 14 + 2 * s), bytes.readUInt16BE(at + 16 + 2 * segments + 2 * s)]
      for (let code = start; code <= end && code !== 0xffff; code++) letters.add(code)
    }
  }
  return letters
}

const covered = new Map<FontName, Set<number>>()
const covers = (name: FontName, code: number): boolean => {
  const letters = covered.get(name) ?? lettersOf(name)
  covered.set(name, letters)
  return letters.has(code)
}

const invisible = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu
const thinSpaces = /[\u2000-\u200a\u202f\u205f\u3000]/g
const unwritable = '\u25a1'

const plain = new Map<FontName, Uint8Array>()

/** Letters that a face writes as they come: 1 at the code of each. */
function plainLetters(name: FontName): Uint8Array {
  const found = plain.get(name)
  if (found) return found
  const letters = new Uint8Array(0x10000)
  for (const code of lettersOf(name)) {
    const letter = String.fromCharCode(code)
    const changed = /[\p{Cc}\p{Cf}\p{M}\u2000-\u200a\u202f\u205f\u3000]/u.test(letter) || letter.normalize('NFC') !== letter
    letters[code] = changed ? 0 : 1
  }
  plain.set(name, letters)
  return letters
}

function isPlain(text: string, name: FontName): boolean {
  const letters = plainLetters(name)
  for (let i = 0; i < text.length; i++) if (!letters[text.charCodeAt(i)]) return false
  return text.length > 0
}

/** `text` cut where the face changes. What no face can write is a visible «□», one for each letter. */
export function writable(text: string, face: Face): { text: string; font: FontName }[] {
  const own: FontName = `archivo-${face}`
  if (isPlain(text, own)) return [{ text, font: own }]
  const parts: { text: string; font: FontName }[] = []
  for (const letter of text
    .normalize('NFC')
    .replace(/\s*\n\s*/g, ' ')
    .replace(thinSpaces, ' ')
    .replace(invisible, '')) {
    const code = letter.codePointAt(0) as number
    const fits = covers(own, code)
    const shown = fits || covers('respaldo', code) ? letter : unwritable
    const last = parts.at(-1)
    const font = fits ? own : 'respaldo'
    if (last && (last.font === font || letter === ' ')) last.text += shown
    else parts.push({ text: shown, font })
  }
  return parts
}
