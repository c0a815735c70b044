import { formatNumber } from '@radier/geodata/measure/format'
import turfArea from '@turf/area'
import type { Geometry, MultiPolygon } from 'geojson'
import { useMemo, useState } from 'react'
import { saveArea, useKeptAreas } from '../../data/area.ts'
import type { Problem } from '../../data/problem.ts'
import { isProblem } from '../../data/send.ts'
import { Correct } from '../../map/correct.tsx'
import type { Pencil, Shape } from '../../map/draw-session.ts'
import { useOutline } from '../../map/use-outline.ts'
import { usePencil } from '../../map/use-pencil.ts'
import { Close } from '../../ui/icons.tsx'
import { Failure } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { areaAround, isFlat } from './around.ts'
import { FilePicker } from './file-picker.tsx'
import { openArea } from './open-area.ts'

import { sizeText } from './words.ts'

const pencils: { id: Pencil; text: string; hint: string }[] = [
  { id: 'lazo', text: 'Lazo', hint: 'Apriete y arrastre alrededor del lugar; suelte para cerrar.' },
  { id: 'poligono', text: 'Polígono', hint: 'Marque cada vértice; para cerrar, vuelva al primero o apriete Enter.' },
  { id: 'circulo', text: 'Círculo', hint: 'Apriete en el centro y arrastre hasta el borde.' },
  { id: 'punto', text: 'Punto', hint: 'Marque el punto: el área es todo lo que queda a esa distancia.' },
  { id: 'linea', text: 'Línea', hint: 'Marque la línea; termínela en su último punto o con Enter.' },
]

/** Draws on the map, or reads a file, and keeps the result as a territory. */
export default function DrawPanel({ onClose }: { onClose: () => void }) {
  const { camera } = useView()
  const kept = useKeptAreas()
  const [pencil, setPencil] = useState<Pencil>('lazo')
  const [drawn, setDrawn] = useState<Geometry[]>([])
  const [metres, setMetres] = useState(300)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<Pick<Problem, 'title' | 'detail'> | null>(null)
  const [saving, setSaving] = useState(false)
  const needsWidth = drawn.length ? drawn.some((geometry) => !isFlat(geometry)) : pencil === 'punto' || pencil === 'linea'
  const area = useMemo<MultiPolygon | null>(() => areaAround(drawn, metres), [drawn, metres])
  const put = (geometries: Geometry[]) => {
    setDrawn(geometries)
    setProblem(null)
  }
  const [turn, setTurn] = useState(0)
  const [missed, setMissed] = useState(false)
  const [correcting, setCorrecting] = useState<Shape | null>(null)
  const strokes = usePencil(missed || (drawn.length && !correcting) ? null : pencil, turn, (shape) => {
    setCorrecting(pencil === 'poligono' ? shape : null)
    put(shape ? [shape.geometry] : [])
    if (!shape && pencil !== 'poligono') setMissed(true)
  })
  useOutline('borrador', correcting ? null : area, 'borrador')

  const again = () => {
    put([])
    setCorrecting(null)
    setMissed(false)
    setTurn(turn + 1)
  }
  const save = async () => {
    if (!area || correcting?.crosses) return
    setSaving(true)
    const wanted = name.trim() || `Área ${kept.length + 1}`
    const answer = await saveArea(area, wanted)
    setSaving(false)
    if (isProblem(answer)) return setProblem(answer.problem)
    onClose()
    openArea(answer)
    if (answer.name !== wanted) say(`Esta misma área ya estaba dibujada: se llama «${answer.name}»`)
  }
  return (
    <section className="draw-panel" aria-label="Dibujar un área">
      <header>
        <h2>Dibujar un área</h2>
        <button type="button" className="bt plain" aria-label="Cerrar el dibujo" onClick={onClose}>
          <Close />
        </button>
      </header>
      {!camera && !drawn.length ? (
        <p className="menor">
          Acérquese primero al lugar: búsquelo por su nombre o use la rueda.{' '}
          <button type="button" className="link" onClick={() => changeView({ camera: { lon: -70.66, lat: -33.45, zoom: 11 } })}>
            Ir a Santiago
          </button>
        </p>
      ) : (
        !drawn.length && (
          <>
            <fieldset className="segments pencils">
              <legend className="vh">Con qué se dibuja</legend>
              {pencils.map(({ id, text }) => (
                <button key={id} type="button" aria-pressed={id === pencil} onClick={() => setPencil(id)}>
                  {text}
                </button>
              ))}
            </fieldset>
            <p className="menor">{pencils.find(({ id }) => id === pencil)?.hint}</p>
          </>
        )
      )}
      {needsWidth && (
        <label className="metres">
          <span>{pencil === 'linea' ? 'Metros a cada lado' : 'Metros alrededor'}</span>
          <input
            className="field"
            type="number"
            min={20}
            max={20_000}
            step={50}
            value={metres}
            onChange={(event) => setMetres(Math.min(20_000, Math.max(20, event.target.valueAsNumber || 20)))}
          />
        </label>
      )}
      {!drawn.length && <FilePicker onRead={put} onFault={(detail) => setProblem({ title: 'El archivo no se pudo leer', detail })} />}
      {missed && (
        <>
          <Failure title="Eso no encierra nada" detail="Apriete, arrastre y suelte: un solo toque no dibuja un área." />
          <button type="button" className="bt" onClick={again}>
            Dibujar de nuevo
          </button>
        </>
      )}
      {problem && <Failure title={problem.title} detail={problem.detail} />}
      {area && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <p className="phrase">
            <b>{sizeText(turfArea(area) / 10_000)}</b> dibujadas.
          </p>
          {correcting && <Correct crosses={correcting.crosses} strokes={strokes} />}
          <label>
            <span className="vh">Nombre del área</span>
            <input
              className="field"
              placeholder="Nombre del área"
              maxLength={80}
              value={name}
              // biome-ignore lint/a11y/noAutofocus: the person has just finished the drawing and the name is what comes next
              autoFocus
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <div className="draw-actions">
            <button type="submit" className="bt primary" disabled={saving || correcting?.crosses}>
              {saving ? 'Calculando…' : 'Ver sus cifras'}
            </button>
            <button type="button" className="bt" onClick={again}>
              Dibujar de nuevo
            </button>
          </div>
        </form>
      )}
      {!drawn.length && kept.length > 0 && (
        <div className="kept-areas">
          <p className="menu-title">Dibujadas en este navegador</p>
          {kept.map(({ code, name: own }) => (
            <button
              key={code}
              type="button"
              className="menu-item"
              onClick={() => {
                onClose()
                changeView({ page: 'explorar', territory: code, lineage: false, feature: null, camera: null, plates: false })
              }}
            >
              {own}
            </button>
          ))}
        </div>
      )}
      <p className="menor">{formatNumber(5000)} km² a lo más. Lo dibujado se guarda con un enlace; no lleva datos personales.</p>
    </section>
  )
}
