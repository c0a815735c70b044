import type { VerifyAnswer } from '@radier/api/contract'
import { readId } from '@radier/geodata/ficha/identity'
import { type FormEvent, useId, useState } from 'react'
import { askFailedAgain, useAnswer } from '../../data/answer.ts'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { Verified } from './verified.tsx'
import './verify.css'

/** Whether what a sheet says is what Radier said, and whether it would say the same today. */
export default function VerifyPage() {
  const { ficha } = useView()
  const answer = useAnswer<VerifyAnswer>(ficha.id ? `/api/verify/${encodeURIComponent(ficha.id)}` : null)
  const unknown = answer.problem && answer.problem.status >= 400 && answer.problem.status < 500
  return (
    <div className="verify-page">
      <h1>Verificar una ficha</h1>
      <Ask typed={ficha.id ?? ''} fault={unknown ? (answer.problem?.detail ?? null) : null} />
      {ficha.id && answer.problem && !unknown && <Failure {...answer.problem} onRetry={askFailedAgain} />}
      {ficha.id && !answer.data && !answer.problem && <Skeleton lines={8} label="Buscando la ficha" />}
      {ficha.id && answer.data && <Verified answer={answer.data} />}
      {!ficha.id && (
        <p className="menor">
          El número está al pie de cada página, junto al QR. Vale igual con o sin guiones, en mayúsculas o minúsculas. Se compara cada cifra
          impresa con la que Radier da hoy.
        </p>
      )}
    </div>
  )
}

function Ask({ typed, fault }: { typed: string; fault: string | null }) {
  const { ficha } = useView()
  const field = useId()
  const [misread, setMisread] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = String(new FormData(event.currentTarget).get('id') ?? '').trim()
    const id = readId(
      written
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '',
    )
    setMisread(!id)
    if (id) changeView({ page: 'verificar', ficha: { ...ficha, id } })
  }
  const wrong = misread ? 'El número tiene doce letras o cifras, como 4K7Q-2M9X-TB5C. Revise que estén todas.' : fault
  return (
    <form className="verify-ask" onSubmit={submit}>
      <label className="field-name" htmlFor={field}>
        Número de la ficha
      </label>
      <p className="buttons">
        <input
          key={typed}
          id={field}
          name="id"
          className="field"
          defaultValue={typed}
          placeholder="4K7Q-2M9X-TB5C"
          required
          maxLength={400}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${field}-fault` : undefined}
        />
        <button type="submit" className="bt primary">
          Verificar
        </button>
      </p>
      {wrong && (
        <p id={`${field}-fault`} className="error-text" role="alert">
          {wrong}
        </p>
      )}
    </form>
  )
}
