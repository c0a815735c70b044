import type { PlaceAnswer } from '@radier/api/contract-planning'
import { type Owner, owners } from '@radier/geodata/planning/site'
import turfArea from '@turf/area'
import type { MultiPolygon } from 'geojson'
import { useState } from 'react'
import { keepDrawn } from '../../data/planning.ts'
import type { Problem } from '../../data/problem.ts'
import { isProblem } from '../../data/send.ts'
import { ownRef } from '../../data/site.ts'
import { signed } from '../../planning/person.ts'
import { areaText } from '../../planning/words.ts'
import { Failure } from '../../ui/state.tsx'

interface KeepDrawnProps {
  place: PlaceAnswer
  drawn: MultiPolygon
  /** It cannot be kept as it is. */
  broken?: boolean
  /** Kept: its reference. */
  onKept: (ref: string) => void
  onAgain: () => void
}

/** What was drawn, its name and whose it is, before it is kept as a site. */
export function KeepDrawn({ place, drawn, broken = false, onKept, onAgain }: KeepDrawnProps) {
  const [name, setName] = useState('')
  const [owner, setOwner] = useState<Owner>('desconocido')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saving, setSaving] = useState(false)
  const keep = async () => {
    setSaving(true)
    const coordinates = drawn.coordinates as [number, number][][][]
    const asked = { place: place.place, name: name.trim(), owner, geometry: { type: 'MultiPolygon' as const, coordinates } }
    const answer = await keepDrawn({ ...asked, ...signed() })
    setSaving(false)
    if (isProblem(answer)) return setProblem(answer.problem)
    onKept(ownRef(answer.id))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() && !broken) void keep()
      }}
    >
      <p className="phrase">
        <b>{areaText(turfArea(drawn))}</b> dibujados.
      </p>
      <label>
        <span>Nombre</span>
        <input
          className="field"
          maxLength={80}
          value={name}
          // biome-ignore lint/a11y/noAutofocus: the person has just finished the drawing and the name is what comes next
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        <span>Propietario</span>
        <select value={owner} onChange={(event) => setOwner(event.target.value as Owner)}>
          {(Object.keys(owners) as Owner[]).map((id) => (
            <option key={id} value={id}>
              {owners[id]}
            </option>
          ))}
        </select>
      </label>
      {problem && <Failure title={problem.title} detail={problem.detail} />}
      <div className="ledger-acts">
        <button type="submit" className="bt primary" disabled={saving || broken || !name.trim()}>
          {saving ? 'Guardando…' : 'Guardar el sitio'}
        </button>
        <button type="button" className="bt" onClick={onAgain}>
          Dibujar de nuevo
        </button>
      </div>
    </form>
  )
}
