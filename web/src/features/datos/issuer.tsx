import type { IssuerAnswer } from '@radier/api/contract'
import { type Issuer, issuerTexts, mostFirstFolio } from '@radier/geodata/ficha/issuer'
import { type FormEvent, useState } from 'react'
import { askAgain, askFailedAgain, useAnswer } from '../../data/answer.ts'
import type { Problem } from '../../data/problem.ts'
import { useInstallation } from '../../data/queries.ts'
import { isProblem, send } from '../../data/send.ts'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'

const url = '/api/issuer'
const texts = Object.entries(issuerTexts) as [keyof typeof issuerTexts, (typeof issuerTexts)[keyof typeof issuerTexts]][]

/** Who issues the fichas of this installation: what paper says of it, and the folios. */
export function WhoIssues() {
  const answer = useAnswer<IssuerAnswer>(url)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (answer.problem) return <Failure {...answer.problem} onRetry={askFailedAgain} />
  if (!answer.data) return <Skeleton lines={6} label="Leyendo quién emite" />
  const { issuer } = answer.data
  const change = async (sent: Promise<unknown>, done: string) => {
    const said = await sent
    if (isProblem(said)) return setProblem(said.problem)
    setProblem(null)
    await askAgain(url)
    say(done)
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void change(send('PUT', url, read(new FormData(event.currentTarget))), 'Guardado: va en las fichas que se descarguen desde ahora')
  }
  return (
    <form className="issuer" key={JSON.stringify(issuer)} onSubmit={save}>
      <p className="datos-lead">
        {issuer
          ? 'Va en el PDF, el libro y la presentación de cada ficha, con un folio que se puede verificar.'
          : 'Nadie emite: las fichas lo dicen así, y no llevan folio. Escriba aquí el organismo que las firma.'}
      </p>
      {texts.map(([id, { label, most, example }]) => (
        <label key={id} className="field-name">
          {label}
          {id !== 'body' && <span className="menor"> (si lo hay)</span>}
          <input name={id} className="field" maxLength={most} required={id === 'body'} defaultValue={issuer?.[id]} placeholder={example} />
        </label>
      ))}
      <label className="field-name">
        Letras del folio
        <input
          name="folioPrefix"
          className="field"
          required
          maxLength={12}
          pattern="[A-Za-z0-9]{1,12}"
          title="De una a doce letras sin tilde o cifras"
          defaultValue={issuer?.folioPrefix}
          placeholder="SECPLA"
        />
      </label>
      <label className="field-name">
        Primer número de cada año
        <input
          name="firstFolio"
          type="number"
          className="field"
          required
          min={1}
          max={mostFirstFolio}
          defaultValue={issuer?.firstFolio ?? 1}
        />
      </label>
      <PublicAddress />
      {problem && <Failure title={problem.title} detail={problem.detail} />}
      <p className="buttons">
        <button type="submit" className="bt primary">
          Guardar
        </button>
        {issuer && (
          <button type="button" className="bt" onClick={() => void change(send('DELETE', url), 'Desde ahora nadie emite')}>
            Dejar sin emisor
          </button>
        )}
      </p>
    </form>
  )
}

const read = (form: FormData): Issuer => {
  const text = (name: keyof Issuer) => String(form.get(name) ?? '').trim()
  const [body, unit, signatory, post, folioPrefix] = [text('body'), text('unit'), text('signatory'), text('post'), text('folioPrefix')]
  return { body, unit, signatory, post, folioPrefix, firstFolio: Number(text('firstFolio')) }
}

function PublicAddress() {
  const { publicUrl = null } = useInstallation().data ?? {}
  return (
    <p className="menor">
      {publicUrl
        ? `Dirección pública: ${publicUrl}. Va impresa, con un QR.`
        : 'Sin dirección pública: el papel dice en palabras dónde se verifica, y no lleva QR. La da PUBLIC_URL al partir.'}
    </p>
  )
}
