/** Faces inside a document: read once for all documents, with the letters of a word laid out once. pdfkit would do both again for each. */
import type { Face } from '@radier/geodata/chart/shapes'
import { type FontName, fontBytes, fontNames, writable } from '../fonts.ts'
import type { Doc } from './paper.ts'

interface Position {
  xAdvance: number
  advanceWidth: number
  xOffset: number
  yOffset: number
}
interface GlyphPath {
  commands: { command: string; args: number[] }[]
}
/** What pdfkit keeps of an embedded font. */
interface Embedded {
  id: string
  font: { unitsPerEm: number; layout(text: string): { glyphs: { path: GlyphPath }[]; positions: Position[] } }
  layoutCache: Record<string, unknown>
  encode(text: string): [hex: string[], positions: Position[]]
  widthOfString(text: string, size: number): number
  ref(): unknown
}
interface Inside {
  _font: Embedded
  _fontFamilies: Record<string, Embedded>
  page: { fonts: Record<string, unknown> }
  addContent(operators: string): void
}
type Opened = new (doc: Doc, font: Embedded['font'], id: string) => Embedded

const inside = (doc: Doc): Inside => doc as unknown as Inside
const opened = new Map<FontName, { make: Opened; font: Embedded['font'] }>()
const kept = { documents: 0, words: new Map<FontName, Record<string, unknown>>(), advances: new Map<Face, Map<string, number>>() }
/** Words of so many documents are kept: the fichas say mostly the same ones. */
const documentsKept = 50

/** Gives a new document its faces. */
export function openFaces(doc: Doc): void {
  if (kept.documents++ % documentsKept === 0) {
    kept.words.clear()
    kept.advances.clear()
  }
  for (const [i, name] of fontNames.entries()) {
    const face = opened.get(name)
    const font = face ? new face.make(doc, face.font, `F${i + 1}`) : firstOpened(doc, name)
    const words = kept.words.get(name) ?? Object.create(null)
    kept.words.set(name, words)
    font.layoutCache = words
    inside(doc)._fontFamilies[name] = font
  }
}

function firstOpened(doc: Doc, name: FontName): Embedded {
  doc.registerFont(name, fontBytes(name)).font(name)
  const font = inside(doc)._font
  opened.set(name, { make: font.constructor as Opened, font: font.font })
  return font
}

/** Thousandths of the size that a word takes. */
function advanceOf(doc: Doc, word: string, face: Face): number {
  const known = kept.advances.get(face) ?? new Map<string, number>()
  kept.advances.set(face, known)
  const found = known.get(word)
  if (found !== undefined) return found
  let sum = 0
  for (const { font, text } of writable(word, face)) sum += (inside(doc)._fontFamilies[font] as Embedded).widthOfString(text, 1000)
  known.set(word, sum)
  return sum
}

/** Thousandths of the size that a text takes; each word goes with the space after it. */
export function advanceOfText(doc: Doc, text: string, face: Face): number {
  let sum = 0
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from)
    const to = space < 0 ? text.length : space + 1
    sum += advanceOf(doc, text.slice(from, to), face)
    from = to
  }
  return sum
}

const n = (value: number): number => Math.round(value * 1e6) / 1e6

/** One text in one colour, its parts beside each other; `y` is the baseline. */
export function showText(doc: Doc, parts: readonly { text: string; font: FontName }[], x: number, y: number, size: number, hex: string) {
  const { _fontFamilies: fonts, page, addContent } = inside(doc)
  let at = x
  let operators = `${colour(hex)} rg\nBT`
  for (const { text, font: name } of parts) {
    const font = fonts[name] as Embedded
    page.fonts[font.id] ??= font.ref()
    const [hexes, positions] = font.encode(text)
    operators += `\n/${font.id} ${n(size)} Tf`
    operators += positions.some(({ xOffset, yOffset }) => xOffset || yOffset)
      ? placed(hexes, positions, at, y, size)
      : `\n1 0 0 -1 ${n(at)} ${n(y)} Tm\n[${kerned(hexes, positions)}] TJ`
    at += positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * (size / 1000)
  }
  addContent.call(doc, `${operators}\nET`)
}

const colour = (hex: string): string => [1, 3, 5].map((at) => n(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')

/** Letters that follow each other, with what each pair is moved by. */
function kerned(hexes: readonly string[], positions: readonly Position[]): string {
  let all = ''
  let run = ''
  for (const [i, { xAdvance, advanceWidth }] of positions.entries()) {
    run += hexes[i]
    if (xAdvance === advanceWidth) continue
    all += `<${run}> ${n(advanceWidth - xAdvance)} `
    run = ''
  }
  return run ? `${all}<${run}>` : all
}

/** Letters that stand off their line, each at its own place. */
function placed(hexes: readonly string[], positions: readonly Position[], x: number, y: number, size: number): string {
  const scale = size / 1000
  let at = x
  return positions
    .map(({ xOffset, yOffset, xAdvance }, i) => {
      const here = `\n1 0 0 -1 ${n(at + xOffset * scale)} ${n(y - yOffset * scale)} Tm\n<${hexes[i]}> Tj`
      at += xAdvance * scale
      return here
    })
    .join('')
}

/** Outlines of the letters of a text as a path; `y` is the baseline. */
export function letterPath(doc: Doc, text: string, face: Face, x: number, y: number, size: number): string {
  const { font } = inside(doc)._fontFamilies[`archivo-${face}`] as Embedded
  const { glyphs, positions } = font.layout(text)
  const scale = size / font.unitsPerEm
  const operator: Record<string, string> = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'v', bezierCurveTo: 'c', closePath: 'h' }
  let at = x
  let path = ''
  for (const [i, { path: drawn }] of glyphs.entries()) {
    for (const { command, args } of drawn.commands)
      path += `${args.map((value, k) => n(k % 2 ? y - value * scale : at + value * scale)).join(' ')} ${operator[command]}\n`
    at += (positions[i]?.xAdvance ?? 0) * scale
  }
  return path
}

/** Puts operators on the page as they are. */
export const operate = (doc: Doc, operators: string): void => inside(doc).addContent(operators)
