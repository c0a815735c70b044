import type { Term } from '@radier/geodata/glossary/term'

/** Who gives a term its meaning. */
export const TermSource = ({ source: { name, url } }: Pick<Term, 'source'>) =>
  url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {name}
    </a>
  ) : (
    <span className="menor">{name}</span>
  )
