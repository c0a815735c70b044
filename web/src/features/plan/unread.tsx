import { mostCriteria } from '@radier/geodata/planning/criteria-link'
import './unread.css'
import type { NotApplied, Search } from './use-search.ts'

const longest = 60
const short = (part: string) => (part.length > longest ? `${part.slice(0, longest)}…` : part)

const why: Record<NotApplied['why'], (place: string) => string> = {
  ilegible: () => 'no se entiende',
  repetido: () => 'repite un criterio que ya está',
  sobra: () => `pasa de los ${mostCriteria} criterios que caben`,
  suelo: (place) => `no es suelo que haya en ${place}`,
}

/** What a link asks and is not applied: never left out without a word. */
export function UnreadNotice({ search: { unread, place, dropUnread } }: { search: Search }) {
  if (!unread.length) return null
  const parts = unread.length === 1 ? 'Una parte' : 'Algunas partes'
  return (
    <section className="unread" role="status" aria-label="Lo que no se aplicó del enlace">
      <p>
        <b>
          {parts} de este enlace no se {unread.length === 1 ? 'aplicó' : 'aplicaron'}.
        </b>{' '}
        {unread.map((one, at) => (
          <span key={`${one.part} ${at}`}>
            «{short(one.part)}» {why[one.why](place.name)}.{' '}
          </span>
        ))}
        Lo demás sí. Pida el enlace otra vez a quien se lo envió, o agregue con + lo que falta.
      </p>
      <button type="button" className="bt small" onClick={dropUnread}>
        Quitar del enlace
      </button>
    </section>
  )
}
