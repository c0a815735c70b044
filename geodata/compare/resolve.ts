/**
 * A pasted column of codes or names → comunas. Accents, capitals, punctuation and the variants of the alias table are read; a code
 * that lost its zero is read when it can be one comuna only. What is misspelt or ambiguous is offered and a person accepts: nothing is guessed.
 */
import { oldToNew } from '../territory/crosswalk.ts'
import { canonicalName } from '../territory/names.ts'
import { codesOf, contains, isRegion, isRegionName, nameOf, plainPlace, type ReadPlace, readPlace, regionNamed } from './read-place.ts'
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
  const pieces = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => entriesOf(line).map((cells) => ({ cells, row: i + 1 })))
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

/** Cells of each entry of a line: a line is one place with its region or code beside it, unless it lists several places. */
function entriesOf(line: string): string[][] {
  const cells = (/^[\d\s]+$/.test(line) ? line.split(/\s+/) : line.split(/[\t;,|/()]|\s[-–—]\s/))
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

function resolveCells(cells: string[], row: number): PastedEntry {
  const typed = cells.join(' · ')
  const spread = cells.flatMap(codeThenName)
  const places = spread.flatMap((cell) => readPlace(cell) ?? [])
  const region = spread.map(regionNamed).find((found) => found !== undefined) ?? null
  const candidates = places.filter(({ code }, i) => places.findIndex((place) => place.code === code) === i)
  const own = candidates.filter(({ code }) => !isContextOf(code, spread, candidates))
  const [only, other] = own.length > 0 ? own : candidates
  if (only && other) return { kind: 'ambiguous', typed, row, detail: saysTwo(spread), offers: [only, other].map(offerOf) }
  const unread = spread.filter((cell) => !/^[\d.]+$/.test(cell) && !readPlace(cell) && !isRegion(cell))
  if (only && !(unread.length > 0 && isRegionName(only.code))) return { kind: 'found', typed, row, ...only }
  const digits = spread.find((cell) => /^\d{4,5}$/.test(cell))
  const several = digits ? codesOf(digits) : []
  if (several.length > 0)
    return {
      kind: 'ambiguous',
      typed,
      row,
      detail: 'Con cuatro cifras puede faltar el cero del inicio o la última.',
      offers: several.map((code) => offerOf({ code })),
    }
  const renewed = digits ? oldToNew[digits] : undefined
  if (renewed)
    return {
      kind: 'unknown',
      typed,
      row,
      detail: 'Código de antes de 2018, cuando Ñuble era de Biobío.',
      offers: [offerOf({ code: renewed })],
    }
  const offers = [...unread.flatMap((cell) => nearestComunas(plainPlace(cell), region)), ...(only ? [offerOf(only)] : [])]
  const detail =
    unread.length > 0
      ? 'Ninguna comuna se escribe así.'
      : spread.some(isRegion)
        ? 'Es una región o una provincia, no una comuna.'
        : 'Ese código no es de ninguna comuna.'
  return { kind: 'unknown', typed, row, detail, offers: unique(offers).slice(0, 4) }
}

/** «13101 Santiago», «Santiago 13101» → its two halves. */
function codeThenName(cell: string): string[] {
  const match = /^(\d{1,5})[\s.-]+(\D.*)$/.exec(cell) ?? /^(\D.*?)[\s.-]+(\d[\d.]*)$/.exec(cell)
  return match ? [match[1] as string, match[2] as string] : [cell]
}

const saysTwo = (cells: string[]): string =>
  cells.some((cell) => /^\d{4,5}$/.test(cell)) ? 'El código y el nombre son de comunas distintas.' : 'Puede ser cualquiera de las dos.'

/** A comuna whose name is also that of the region or province of another that stands beside it: «Puerto Montt, Los Lagos». */
function isContextOf(code: string, cells: string[], all: ReadPlace[]): boolean {
  const own = cells.filter((cell) => readPlace(cell)?.code === code)
  return all.some((other) => other.code !== code && own.every((cell) => contains(cell, other.code)))
}

const offerOf = ({ code }: { code: string }): Offer => ({ code, name: nameOf.get(code) ?? code, distance: 0 })
const unique = (offers: Offer[]): Offer[] => offers.filter((offer, i) => offers.findIndex(({ code }) => code === offer.code) === i)
