import { stretches } from '@radier/geodata/glossary/glossary'
import { TermTip } from './term-tip.tsx'

/** A text with its terms explained where they stand, and its **marked** parts bold. Never inside a button or a link. */
export const Explained = ({ text }: { text: string }) =>
  text.split('**').map((part, i) => {
    const terms = stretches(part).map(({ text: own, term }, at) => (term ? <TermTip key={at} id={term} text={own} /> : own))
    return i % 2 ? <b key={i}>{terms}</b> : <span key={i}>{terms}</span>
  })
