/** The terms of the glossary that a ficha writes in its titles, heads and notes: what paper explains where it is read. */
import { type TermId, termOf, termsIn } from '../glossary/glossary.ts'
import type { Term } from '../glossary/term.ts'
import { type Block, type FichaContent, plainText } from './content.ts'

/** In the order in which they are met. */
export function termsOf({ subtitle, sections, indicators, notes }: FichaContent): Term[] {
  const texts = [
    plainText(subtitle),
    ...sections.flatMap(({ title, blocks }) => [title, ...blocks.map(wordsOf)]),
    ...indicators.map(({ title }) => title),
    ...notes,
  ]
  const found: TermId[] = termsIn(texts.join('. '))
  return found.map(termOf)
}

const wordsOf = (block: Block): string => (block.kind === 'note' || block.kind === 'sentence' ? plainText(block.rich) : '')
