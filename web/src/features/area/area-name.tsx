import { useState } from 'react'
import { renameArea, useKeptAreas } from '../../data/area.ts'
import { isProblem } from '../../data/send.ts'
import { say } from '../../ui/toast.tsx'

/** The name, which who drew the area may change. */
export function AreaName({ code, name }: { code: string; name: string }) {
  const own = useKeptAreas().some((area) => area.code === code && area.secret)
  const [text, setText] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const save = async () => {
    const wanted = text?.trim()
    if (!wanted || wanted === name) return setText(null)
    const answer = await renameArea(code, wanted)
    if (isProblem(answer)) return setFault(answer.problem.detail)
    setText(null)
    setFault(null)
    say(`El área ahora se llama «${wanted}»`)
  }
  if (text === null)
    return (
      <div className="area-name">
        <h1>{name}</h1>
        {own && (
          <button type="button" className="link" onClick={() => setText(name)}>
            Cambiar nombre
          </button>
        )}
      </div>
    )
  return (
    <form
      className="area-name"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        <span className="vh">Nombre del área</span>
        <input className="field" value={text} maxLength={80} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="bt small primary">
        Guardar
      </button>
      <button type="button" className="bt small" onClick={() => setText(null)}>
        Cancelar
      </button>
      {fault && (
        <p className="menor" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
