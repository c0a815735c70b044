import { type FormEvent, useState } from 'react'
import { type Problem, problemOf, unreachable } from '../../data/problem.ts'
import { Failure } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'

interface SaveTemplateProps {
  sections: string[]
  reference: string | null
  onSaved: (id: string) => void
}

/** Keeps the chosen sections under a name; whoever gets the link sees the same ones. */
export function SaveTemplate({ sections, reference, onSaved }: SaveTemplateProps) {
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    const response = await fetch('/api/templates', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name, sections: sections.map((id) => ({ id })), reference }),
    }).catch(() => null)
    if (!response?.ok) return setProblem(response ? await problemOf(response) : unreachable)
    const { id } = (await response.json()) as { id: string }
    setProblem(null)
    setOpen(false)
    onSaved(id)
    say(`Plantilla «${name}» guardada: va en el enlace`)
  }
  if (!open)
    return (
      <button type="button" className="bt" onClick={() => setOpen(true)}>
        Guardar plantilla
      </button>
    )
  return (
    <form className="save-template" onSubmit={(event) => void save(event)}>
      <label className="field-name" htmlFor="template-name">
        Nombre de la plantilla
      </label>
      {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this field */}
      <input id="template-name" name="name" className="field" required maxLength={80} autoComplete="off" autoFocus />
      <p className="buttons">
        <button type="submit" className="bt primary">
          Guardar
        </button>
        <button type="button" className="bt" onClick={() => setOpen(false)}>
          Cancelar
        </button>
      </p>
      {problem && <Failure title={problem.title} detail={problem.detail} />}
    </form>
  )
}
