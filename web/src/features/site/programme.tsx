import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import { homesOf, programmes } from '@radier/geodata/planning/programmes'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { useId } from 'react'
import type { Tries } from './tries.ts'

interface ProgrammeProps {
  question: CabidaQuestion
  tries: Tries
  onTry: (tries: Tries) => void
}

/** The programme that would pay for the homes, with how many it takes, since when, and what its sources do not agree on. */
export function Programme({ question, tries, onTry }: ProgrammeProps) {
  const id = useId()
  const chosen = question.programme ? programmes[question.programme] : undefined
  return (
    <section className="block">
      <h2>Programa</h2>
      <label htmlFor={id} className="vh">
        Programa habitacional
      </label>
      <select
        id={id}
        className="wide"
        value={question.programme ?? ''}
        onChange={(event) => onTry({ ...tries, programme: event.target.value || null })}
      >
        <option value="">Ninguno elegido</option>
        {Object.entries(programmes).map(([key, { title }]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      {chosen && <Bounds of={homesOf(chosen)} />}
    </section>
  )
}

function Bounds({ of: { least, most, conflict } }: { of: ReturnType<typeof homesOf> }) {
  if (!most) return <p className="menor">Sus textos a la vista no fijan cuántas viviendas puede tener un proyecto.</p>
  const since = most.since ? formatDate(most.since) : 'sin fecha'
  return (
    <>
      <p className="menor">
        {least ? `De ${formatNumber(least.value)} a ${formatNumber(most.value)}` : `Hasta ${formatNumber(most.value)}`} viviendas por
        proyecto · {most.article} · vigencia {since} <span className="tag">confianza {most.confidence}</span>
      </p>
      {conflict.length > 0 && (
        <div className="conflict">
          <b>Las fuentes no coinciden.</b> Se usa la menor.
          <ul>
            {conflict.map(({ value, since: from, source }) => (
              <li key={`${value}${source}`}>
                {formatNumber(value)} viviendas · {from ? formatDate(from) : 'sin fecha'} · <Source text={source} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** A source that is an address is a link. */
function Source({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text)) return text
  return (
    <a href={text} target="_blank" rel="noreferrer">
      {new URL(text).hostname.replace(/^www\./, '')}
    </a>
  )
}
