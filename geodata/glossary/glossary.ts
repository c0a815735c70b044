/** The glossary: one list for the page of methods, for the terms that are explained where they are read, and for paper. */
import { housing } from './housing.ts'
import { planning } from './planning.ts'
import type { Term } from './term.ts'
import { territory } from './territory.ts'

const glossary = { ...housing, ...planning, ...territory }
export type TermId = keyof typeof glossary
export const termOf = (id: TermId): Term => glossary[id]
export const termIds = Object.keys(glossary) as TermId[]

/** Its place on the page of methods: `/metodologia#…`. */
export const termAnchor = (id: TermId) => `termino-${id.replaceAll('_', '-')}`

/** A stretch of a text, with the term that it writes. */
export interface Stretch {
  text: string
  term?: TermId
}

/** Letter by letter without accent nor capital: positions stay those of the text. */
const folded = (text: string) =>
  Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    const plain = letter.normalize('NFD').charAt(0).toLowerCase()
    return plain.length === 1 ? plain : letter
  }).join('')

const writings = termIds.flatMap((id) => [termOf(id).word, ...(termOf(id).written ?? [])].map((text) => ({ id, text })))
const known = new Map(writings.map(({ id, text }) => [folded(text), { id, text }]))
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const pattern = new RegExp(
  `(?<![a-z0-9])(?:${[...known.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![a-z0-9])`,
  'g',
)

/** The text cut at its terms, the longest writing first; joined, the stretches are the text. */
export function stretches(text: string): Stretch[] {
  const out: Stretch[] = []
  let from = 0
  for (const { 0: found, index } of folded(text).matchAll(pattern)) {
    const writing = known.get(found)
    const own = text.slice(index, index + found.length)
    if (!writing || (writing.text === writing.text.toUpperCase() && /[A-Z]/.test(writing.text) && own !== writing.text)) continue
    if (index > from) out.push({ text: text.slice(from, index) })
    out.push({ text: own, term: writing.id })
    from = index + found.length
  }
  if (from < text.length || !out.length) out.push({ text: text.slice(from) })
  return out
}

/** The terms that a text writes, each once, in order. */
export const termsIn = (text: string): TermId[] => [...new Set(stretches(text).flatMap(({ term }) => term ?? []))]
