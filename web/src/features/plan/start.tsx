import type { PlanningAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { EXAMPLE } from '@radier/geodata/planning/site'
import { useState } from 'react'
import { openExample, removeExample } from '../../data/planning.ts'
import type { Problem } from '../../data/problem.ts'
import { isProblem } from '../../data/send.ts'
import { Failure } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { openPlace } from './open-place.ts'
import { PlanSearch } from './plan-search.tsx'
import { counted } from './words.ts'
import './start.css'

const noSites: [] = []
/** Places that the list begins with. */
const first = 12

/** Where to look for land, and the example for who has nothing loaded. */
export function Start({ planning }: { planning: PlanningAnswer }) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [opening, setOpening] = useState(false)
  const [all, setAll] = useState(false)
  const places = planning.places.filter(({ place }) => place !== EXAMPLE)
  const tryIt = async () => {
    setOpening(true)
    const answer = planning.example ? null : await openExample()
    setOpening(false)
    if (isProblem(answer)) setProblem(answer.problem)
    else openPlace(EXAMPLE)
  }
  return (
    <div className="plan-start">
      <h1>¿Dónde busca suelo?</h1>
      <p className="phrase">
        Elija una comuna con suelo o plan cargado. Verá qué sitios sirven, por qué los otros no, y cuántas viviendas caben en cada uno.
      </p>
      <section className="plan-example" aria-label="Ejemplo">
        <div>
          <h2>
            Comuna de Prueba <span className="tag example">ejemplo</span>
          </h2>
          <p className="menor">
            Zonas, normas, sitios, servicios y riesgos inventados, para recorrer todo sin cargar nada. Se quita con un clic.
          </p>
        </div>
        <button type="button" className="bt primary" disabled={opening} onClick={() => void tryIt()}>
          {opening ? 'Preparando el ejemplo…' : 'Probar con un ejemplo'}
        </button>
        {planning.example && <RemoveExample />}
      </section>
      {places.length > 0 ? (
        <>
          <PlanSearch planning={planning} sites={noSites} onChoose={() => {}} />
          <ul className="plan-places">
            {places.slice(0, all ? places.length : first).map(({ place, name, zones, land, sites }) => (
              <li key={place}>
                <button type="button" onClick={() => openPlace(place)}>
                  <b>{name}</b>
                  <span>{place}</span>
                  <span>{counted(land, 'terreno en capas', 'terrenos en capas')}</span>
                  <span>{zones ? counted(zones, 'zona del plan', 'zonas del plan') : 'sin plan cargado'}</span>
                  <span>{sites ? counted(sites, 'sitio guardado', 'sitios guardados') : 'ningún sitio guardado'}</span>
                </button>
              </li>
            ))}
          </ul>
          {places.length > first && !all && (
            <button type="button" className="link" onClick={() => setAll(true)}>
              Ver las {formatNumber(places.length)} comunas
            </button>
          )}
        </>
      ) : (
        <p className="empty-state">Ninguna comuna tiene suelo cargado todavía. Cárguelo en Datos, o pruebe con el ejemplo.</p>
      )}
      {problem && <Failure title={problem.title} detail={problem.detail} />}
    </div>
  )
}

/** The synthetic comuna leaves with everything that was kept in it; first the page leaves it. */
export function RemoveExample() {
  const [removing, setRemoving] = useState(false)
  const remove = async () => {
    setRemoving(true)
    openPlace(null)
    const answer = await removeExample()
    setRemoving(false)
    if (isProblem(answer)) say(`${answer.problem.title}. ${answer.problem.detail}`)
  }
  return (
    <button type="button" className="bt" disabled={removing} onClick={() => void remove()}>
      {removing ? 'Quitando…' : 'Quitar el ejemplo'}
    </button>
  )
}
