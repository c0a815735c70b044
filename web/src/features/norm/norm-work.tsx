import type { NormChange, ZoneNorm } from '@radier/api/contract'
import { formatDate } from '@radier/geodata/measure/format'
import { type NormField, normField } from '@radier/geodata/planning/norm'
import { typedNorm, writeReading } from '@radier/geodata/planning/read-norm'
import { useId, useState } from 'react'
import type { Problem } from '../../data/problem.ts'
import { isProblem } from '../../data/send.ts'
import { changeNorm } from '../../data/site.ts'
import { usePerson } from '../../planning/person.ts'
import { PersonField } from '../../planning/person-field.tsx'
import { dayOf } from '../../planning/words.ts'
import { showBoth } from '../../ui/both-sides.tsx'
import { ClockIcon } from '../../ui/icons.tsx'
import { say } from '../../ui/toast.tsx'
import { bothNorms } from './both-norms.ts'
import { domQuestion } from './dom-question.ts'
import './norm-work.css'

interface NormWorkProps {
  place: string
  zone: string
  field: NormField
  norm: ZoneNorm
}

const done: Record<NormChange['action'], string> = {
  leer: 'la lectura quedó guardada, en borrador',
  revisar: 'quedó revisada',
  validar: 'quedó validada',
  reabrir: 'volvió a borrador',
}

/** What a person does with one norm: choose or type its reading, cite its article, raise its state, reopen it; and what was done. */
export function NormWork({ place, zone, field, norm }: NormWorkProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [article, setArticle] = useState(norm.article ?? '')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const id = useId()
  const by = usePerson().trim()
  const { reading, state } = norm
  const doubt = reading.kind === 'pendiente'
  const fault = typed ? typedNorm(field, typed).fault : null
  const cited = article.trim()

  const put = async (change: Omit<NormChange, 'by' | 'version'>, version = norm.version) => {
    const answer = await changeNorm(place, zone, field, { ...change, by, version })
    setProblem(isProblem(answer) && !answer.problem.now ? answer.problem : null)
    if (isProblem(answer)) {
      if (answer.problem.now) choose(answer.problem.now as ZoneNorm, answer.problem.detail)
      return
    }
    setTyped(null)
    setReason('')
    say(`${normField(field).label}: ${done[change.action]}.`)
  }
  const act = (change: Omit<NormChange, 'by' | 'version'>) => void put({ ...(cited ? { article: cited } : {}), ...change })
  const choose = (now: ZoneNorm, said: string) =>
    showBoth(
      bothNorms(field, { norm, typed, cited }, now, said, (own) => {
        if (own.article === undefined) setArticle(now.article ?? '')
        if (own.typed === undefined) setTyped(null)
        if (Object.keys(own).length) void put({ action: 'leer', ...own }, now.version)
      }),
    )
  const ask = () =>
    void navigator.clipboard.writeText(domQuestion(zone, field, norm)).then(
      () => say('Pregunta copiada. Péguela en su consulta a la DOM.'),
      () => say(domQuestion(zone, field, norm)),
    )

  return (
    <div className="norm-work">
      {doubt && (
        <p className="norm-doubt">
          <ClockIcon />
          <b>No se puede leer con certeza.</b> {reading.why}
        </p>
      )}
      <fieldset className="norm-options">
        <legend className="vh">Lectura de {normField(field).label}</legend>
        {doubt &&
          reading.options.map((option) => {
            const text = writeReading(field, option.reading)
            return (
              <label key={option.label} className="check">
                <input type="radio" name={id} checked={typed === text} onChange={() => setTyped(text)} />
                {option.label}
              </label>
            )
          })}
        <label className="norm-typed">
          {doubt && reading.options.length > 0 ? 'Otro sentido' : doubt ? 'Escriba la norma' : 'Otra lectura'}
          <input
            className="field"
            value={typed ?? ''}
            maxLength={120}
            placeholder={doubt ? 'como la dice la ordenanza' : writeReading(field, reading)}
            aria-invalid={fault !== null}
            onChange={(event) => setTyped(event.target.value || null)}
          />
        </label>
        {fault && (
          <p className="error-text" role="alert">
            {fault}
          </p>
        )}
      </fieldset>
      <div className="norm-who">
        <label>
          Artículo
          <input
            className="field"
            value={article}
            maxLength={120}
            placeholder={`Ordenanza local, o ${normField(field).article}`}
            onChange={(event) => setArticle(event.target.value)}
          />
        </label>
        <PersonField />
        {state !== 'borrador' && (
          <label>
            Motivo para reabrir
            <input className="field" value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
          </label>
        )}
      </div>
      <div className="buttons">
        {(typed !== null || (cited !== '' && cited !== (norm.article ?? ''))) && (
          <button
            type="button"
            className="bt primary"
            disabled={!by || fault !== null}
            onClick={() => act({ action: 'leer', ...(typed ? { typed } : {}) })}
          >
            Guardar lectura
          </button>
        )}
        {state === 'borrador' && !doubt && typed === null && (
          <button type="button" className="bt" disabled={!by} onClick={() => act({ action: 'revisar' })}>
            Marcar revisada
          </button>
        )}
        {state === 'revisado' && typed === null && (
          <button type="button" className="bt" disabled={!by || !cited} onClick={() => act({ action: 'validar' })}>
            Validar
          </button>
        )}
        {state !== 'borrador' && (
          <button
            type="button"
            className="bt"
            disabled={!by || !reason.trim()}
            onClick={() => act({ action: 'reabrir', reason: reason.trim() })}
          >
            Reabrir
          </button>
        )}
        <button type="button" className="bt" onClick={ask}>
          Consultar a la DOM
        </button>
        {!by && <span className="menor">Escriba su nombre para guardar.</span>}
      </div>
      {problem && (
        <p className="error-text" role="alert">
          {problem.title}. {problem.detail}
        </p>
      )}
      {norm.history.length > 0 && (
        <ol className="log norm-history" aria-label="Quién y cuándo">
          {norm.history.map((event) => (
            <li key={`${event.at}${event.action}`}>
              <time dateTime={event.at}>{formatDate(dayOf(event.at))}</time>
              <span>
                {event.by}: {event.action}. {event.text}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
