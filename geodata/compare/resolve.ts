/**
 * A pasted column of codes or names → comunas. Accents, capitals, punctuation and the variants of the alias table are read; a code
 * that lost its zero is read when it can be one comuna only. What is misspelt or ambiguous is offered and a person accepts: nothing is guessed.
 */
import { comunas, provincias, regiones } from '../territory/comunas.ts'
import { provinciaOf, regionOf } from '../territory/cut.ts'
import { canonicalName } from '../territory/names.ts'
import { nearestComunas, type Offer } from './spelling.ts'

export type PastedEntry =
  /** `how`: by code, by name, or by a code whose leading zero was put back. */
  | { kind: 'found'; typed: string; row: number; code: string; how: 'codigo' | 'nombre' | 'cero' }
  /** The same comuna again; `first` is the row where it came first. */
  | { kind: 'duplicate'; typed: string; row: number; code: string; first: number }
  /** Says two things at once (a code and another name), or may be two comunas. */
  | { kind: 'ambiguous'; typed: string; row: number; detail: string; offers: Offer[] }
  /** No comuna is written so; the nearest are offered, best first, maybe none. */
  | { kind: 'unknown'; typed: string; row: number; detail: string; offers: Offer[] }

export interface Pasted {
  /** In the order pasted, headers and blank lines left out. */
  entries: PastedEntry[]
  /** Codes found, each once, in the order pasted. */
  codes: string[]
  /** Entries over the limit, not read. */
  overLimit: number
}

export const pasteLimit = 400

/** `row` is 1-based: the line of the text, several entries of one line share it. */
export function resolvePaste(text: string): Pasted {
  const pieces = text.split(/\r\n|\r|\n/).flatMap((line, i) => entriesOf(line).map((cells) => ({ cells, row: i + 1 })))
  const read = pieces.filter(({ cells }, i) => cells.length > 0 && !(i === 0 && isHeader(cells)))
  const first = new Map<string, number>()
  const entries = read.slice(0, pasteLimit).map(({ cells, row }): PastedEntry => {
    const entry = resolveCells(cells, row)
    if (entry.kind !== 'found') return entry
    const seen = first.get(entry.code)
    if (seen !== undefined) return { kind: 'duplicate', typed: entry.typed, row, code: entry.code, first: seen }
    first.set(entry.code, row)
    return entry
  })
  return { entries, codes: [...first.keys()], overLimit: Math.max(0, read.length - pasteLimit) }
}

const cutOf = new Map(comunas.map(({ cut, name }) => [canonicalName(name), cut]))
const nameOf = new Map(comunas.map(({ cut, name }) => [cut, name]))

/** Cells of each entry of a line: a line is one place with its region or code beside it, unless it lists several places. */
function entriesOf(line: string): string[][] {
  const cells = line
    .split(/[\t;,|]|\s[-–—]\s|[()]/)
    .map((cell) => cell.replace(/^["'«»\s]+|["'«».\s]+$/g, ''))
    .filter((cell) => cell !== '')
  if (cells.length < 2 || !isList(cells)) return cells.length ? [cells] : []
  return cells.map((cell) => [cell])
}

/** Two cells that are comunas, where no one is the region or province of the other. */
function isList(cells: string[]): boolean {
  const places = cells.filter((cell) => readPlace(cell) !== null)
  if (places.length < 2) return false
  const codes = new Set(places.map((cell) => readPlace(cell)?.code))
  const explained = places.filter((cell) => !places.some((other) => other !== cell && contains(cell, readPlace(other)?.code ?? '')))
  return codes.size > 1 && explained.length > 1 && !isCodeWithName(cells)
}

const isCodeWithName = (cells: string[]): boolean =>
  cells.filter((cell) => /^\d/.test(cell)).length === 1 && cells.filter((cell) => readPlace(cell)).length === 2

const headerWords = /^(n|nº|cut|cod|codigo|codigo comuna|comuna|comunas|nombre|nombre comuna|municipio|municipalidad|region|provincia)$/
const isHeader = (cells: string[]): boolean => cells.every((cell) => headerWords.test(canonicalName(cell)))

interface ReadPlace {
  code: string
  how: 'codigo' | 'nombre' | 'cero'
}

/** One cell as a comuna; null when it is not exactly one. «13101 Santiago» is read by both. */
function readPlace(cell: string): ReadPlace | null {
  const digits = /^\d{4,5}(?:\.0+)?$/.test(cell) ? cell.replace(/\.0+$/, '') : null
  if (digits) {
    const read = codesOf(digits)
    return read.length === 1 && read[0] ? { code: read[0], how: digits.length === 5 ? 'codigo' : 'cero' } : null
  }
  const code = cutOf.get(plainPlace(cell))
  return code ? { code, how: 'nombre' } : null
}

/** Comunas that some digits may be: five are one code; four lost the first zero, or their last digit. */
function codesOf(digits: string): string[] {
  if (digits.length === 5) return nameOf.has(digits) ? [digits] : []
  const padded = `0${digits}`
  return [...(nameOf.has(padded) ? [padded] : []), ...comunas.map(({ cut }) => cut).filter((cut) => cut.startsWith(digits))]
}

/** «I. Municipalidad de Ñuñoa», «Comuna de Ñuñoa» → «nunoa». */
const plainPlace = (text: string): string =>
  canonicalName(canonicalName(text).replace(/^((i|ilustre) )?(municipalidad|municipio|comuna)( de)? /, ''))

const regionNames = new Map<string, string>([
  ...regiones.map(({ code, name }) => [canonicalName(name), code] as const),
  ['metropolitana', '13'],
  ['rm', '13'],
  ['ohiggins', '06'],
  ['aysen', '11'],
  ['magallanes', '12'],
  ['araucania', '09'],
])
const provinciaNames = new Map(provincias.map(({ code, name }) => [canonicalName(name), code]))
const plainRegion = (cell: string): string =>
  canonicalName(canonicalName(cell).replace(/^(region|provincia)( (de la|del|de los|de))? /, ''))

/** Whether a cell names the region or the provincia of a comuna. */
function contains(cell: string, code: string): boolean {
  const plain = plainRegion(cell)
  return (
    regionNames.get(plain) === regionOf(code) || provinciaNames.get(plain) === provinciaOf(code) || Number(cell) === Number(regionOf(code))
  )
}

function resolveCells(cells: string[], row: number): PastedEntry {
  const typed = cells.join(' · ')
  const spread = cells.flatMap(codeThenName)
  const places = spread.flatMap((cell) => readPlace(cell) ?? [])
  const region = spread.map((cell) => regionNames.get(plainRegion(cell))).find((found) => found !== undefined) ?? null
  const candidates = [...new Map(places.map((place) => [place.code, place])).values()]
  const own = candidates.filter(({ code }) => !isContextOf(code, spread, candidates))
  const [only, other] = own
  if (only && !other) return { kind: 'found', typed, row, ...only }
  if (only && other)
    return { kind: 'ambiguous', typed, row, detail: 'El código y el nombre son de comunas distintas.', offers: own.map(offerOf) }
  const digits = spread.find((cell) => /^\d{4,5}$/.test(cell))
  const several = digits ? codesOf(digits) : []
  if (several.length > 1)
    return {
      kind: 'ambiguous',
      typed,
      row,
      detail: 'Con cuatro cifras puede faltar el cero del inicio o la última.',
      offers: several.map((code) => offerOf({ code })),
    }
  const written = spread.filter((cell) => !/^\d+$/.test(cell))
  const offers = written.flatMap((cell) => nearestComunas(plainPlace(cell), region))
  const detail = written.length === 0 ? 'Ese código no es de ninguna comuna.' : 'Ninguna comuna se escribe así.'
  return { kind: 'unknown', typed, row, detail, offers: unique(offers).slice(0, 3) }
}

/** «13101 Santiago», «Santiago 13101» → its two halves. */
function codeThenName(cell: string): string[] {
  const match = /^(\d{1,5})[\s.-]+(\D.*)$/.exec(cell) ?? /^(\D.*?)[\s.-]+(\d{4,5})$/.exec(cell)
  return match ? [match[1] as string, match[2] as string] : [cell]
}

/** A comuna whose name is also that of the region or province of another that stands beside it: «Puerto Montt, Los Lagos». */
function isContextOf(code: string, cells: string[], all: ReadPlace[]): boolean {
  const own = cells.filter((cell) => readPlace(cell)?.code === code)
  return all.some((other) => other.code !== code && own.every((cell) => contains(cell, other.code)))
}

const offerOf = ({ code }: { code: string }): Offer => ({ code, name: nameOf.get(code) ?? code, distance: 0 })
const unique = (offers: Offer[]): Offer[] => offers.filter((offer, i) => offers.findIndex(({ code }) => code === offer.code) === i)
