import { formatDate } from '@radier/geodata/measure/format'
import type { Citation } from '@radier/geodata/planning/question'
import { StateTag } from './state-tag.tsx'

/** Where the figures of a limit come from, each with its state or its date. */
export function Citations({ of }: { of: readonly Citation[] }) {
  if (!of.length) return <p>Sin cita: nadie ha cargado esta norma.</p>
  return (
    <ul className="citations">
      {of.map(({ text, state, since }) => (
        <li key={text}>
          <span>{text}</span>
          {state && <StateTag state={state} />}
          {since && <span className="tag">desde {formatDate(since)}</span>}
        </li>
      ))}
    </ul>
  )
}
