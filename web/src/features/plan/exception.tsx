import type { FoundSite, OverrideAnswer } from '@radier/api/contract-planning'
import { formatDate } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { askOverride, withdrawOverride } from '../../data/planning.ts'
import type { Problem } from '../../data/problem.ts'
import { isProblem } from '../../data/send.ts'
import { person, signed, usePerson } from '../../planning/person.ts'
import { PersonField } from '../../planning/person-field.tsx'
import { Failure } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'

interface FormProps {
  place: string
  site: FoundSite
  /** Criteria that the site does not meet, or that nobody can judge. */
  options: readonly { id: string; text: string }[]
  onDone: () => void
  onLeave: () => void
}

/** A shorter one says nothing to who reads it later. */
const leastReason = 10

/** Asks that a criterion be set aside for one site: with a reason and a name, in sight of everybody. */
export function ExceptionForm({ place, site, options, onDone, onLeave }: FormProps) {
  const [criterion, setCriterion] = useState(options[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)
  const name = usePerson()
  const ready = reason.trim().length >= leastReason && name.trim() !== '' && criterion !== ''
  const ask = async () => {
    setSending(true)
    const answer = await askOverride(place, { ref: site.ref, criterion, reason: reason.trim(), by: person() })
    setSending(false)
    if (isProblem(answer)) return setProblem(answer.problem)
    onDone()
    say(`Excepción anotada para ${site.name}`, { text: 'Deshacer', run: () => void takeBack(place, answer.id, onDone) })
  }
  return (
    <form
      className="exception"
      ref={(form) => form?.scrollIntoView({ block: 'nearest' })}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void ask()
      }}
    >
      {options.length > 1 && (
        <label>
          <span>Criterio que se deja de lado</span>
          <select value={criterion} onChange={(event) => setCriterion(event.target.value)}>
            {options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>Motivo, en {leastReason} letras o más</span>
        <textarea
          className="field"
          rows={2}
          maxLength={500}
          value={reason}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this form
          autoFocus
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <PersonField />
      {problem && <Failure title={problem.title} detail={problem.detail} />}
      <div className="ledger-acts">
        <button type="submit" className="bt primary" disabled={!ready || sending}>
          {sending ? 'Anotando…' : 'Anotar excepción'}
        </button>
        <button type="button" className="bt" onClick={onLeave}>
          Cancelar
        </button>
      </div>
    </form>
  )
}

/** An exception in force: why, who and when, and the way back. */
export function ExceptionGiven({ place, override, onDone }: { place: string; override: OverrideAnswer; onDone: () => void }) {
  const [leaving, setLeaving] = useState(false)
  const leave = async () => {
    setLeaving(true)
    await takeBack(place, override.id, onDone)
    setLeaving(false)
  }
  return (
    <p className="exception-given">
      <span className="tag wait">excepción</span> «{override.reason}» {override.by}, {formatDate(override.at)}.{' '}
      <button type="button" className="link" disabled={leaving} onClick={() => void leave()}>
        Deshacer
      </button>
    </p>
  )
}

async function takeBack(place: string, id: number, onDone: () => void): Promise<void> {
  const answer = await withdrawOverride(place, id, signed().by)
  if (isProblem(answer)) return say(`${answer.problem.title}. ${answer.problem.detail}`)
  onDone()
  say('Excepción retirada')
}
