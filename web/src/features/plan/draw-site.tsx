import type { PlaceAnswer } from '@radier/api/contract-planning'
import { type Owner, owners } from '@radier/geodata/planning/site'
import turfArea from '@turf/area'
import type { Geometry, MultiPolygon } from 'geojson'
import { useState } from 'react'
import { keepDrawn } from '../../data/planning.ts'
import type { Problem } from '../../data/problem.ts'
import { isProblem } from '../../data/send.ts'
import { ownRef } from '../../data/site.ts'
import { useOutline } from '../../map/use-outline.ts'
import { usePencil } from '../../map/use-pencil.ts'
import { signed } from '../../planning/person.ts'
import { areaText } from '../../planning/words.ts'
import { Close, PolygonIcon } from '../../ui/icons.tsx'
import { Failure } from '../../ui/state.tsx'

interface DrawSiteProps {
  place: PlaceAnswer
  onKept: () => void
  onChoose: (ref: string) => void
}

/** The button that draws a site on the map, and its panel. */
export function DrawSite(props: DrawSiteProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="bt small tool" aria-expanded={open} onClick={() => setOpen(!open)}>
        <PolygonIcon />
        Dibujar un sitio
      </button>
      {open && <DrawPanel {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function DrawPanel({ place, onKept, onChoose, onClose }: DrawSiteProps & { onClose: () => void }) {
  const [drawn, setDrawn] = useState<MultiPolygon | null>(null)
  const [name, setName] = useState('')
  const [owner, setOwner] = useState<Owner>('desconocido')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saving, setSaving] = useState(false)
  usePencil(drawn ? null : 'poligono', (geometry) => setDrawn(asMulti(geometry)))
  useOutline('sitio-nuevo', drawn, 'borrador')
  const keep = async () => {
    if (!drawn) return
    setSaving(true)
    const coordinates = drawn.coordinates as [number, number][][][]
    const asked = { place: place.place, name: name.trim(), owner, geometry: { type: 'MultiPolygon' as const, coordinates } }
    const answer = await keepDrawn({ ...asked, ...signed() })
    setSaving(false)
    if (isProblem(answer)) return setProblem(answer.problem)
    onClose()
    onKept()
    onChoose(ownRef(answer.id))
  }
  return (
    <section className="draw-site" aria-label="Dibujar un sitio">
      <header>
        <h2>Dibujar un sitio</h2>
        <button type="button" className="bt plain" aria-label="Cerrar el dibujo" onClick={onClose}>
          <Close />
        </button>
      </header>
      {drawn ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) void keep()
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
            <button type="submit" className="bt primary" disabled={saving || !name.trim()}>
              {saving ? 'Guardando…' : 'Guardar el sitio'}
            </button>
            <button
              type="button"
              className="bt"
              onClick={() => {
                setDrawn(null)
                setProblem(null)
              }}
            >
              Dibujar de nuevo
            </button>
          </div>
        </form>
      ) : (
        <p className="menor">
          Marque cada vértice sobre el mapa; para cerrar, vuelva al primero o apriete Enter. Un polígono que ya tiene en un archivo se sube
          en Cargar sitios.
        </p>
      )}
    </section>
  )
}

const asMulti = (geometry: Geometry): MultiPolygon | null =>
  geometry.type === 'Polygon'
    ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
    : geometry.type === 'MultiPolygon'
      ? geometry
      : null
