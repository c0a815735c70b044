import type { CandidateAnswer } from '@radier/api/contract'
import type { Cabida, CabidaQuestion } from '@radier/geodata/planning/question'
import type { ReactNode } from 'react'
import { CabidaFigure } from '../../planning/figure.tsx'
import { Limits } from '../../planning/limits.tsx'
import { StateTag } from '../../planning/state-tag.tsx'
import { Empty } from '../../ui/state.tsx'
import { Assumptions } from './assumptions.tsx'
import './cabida.css'
import { CesionesOf } from './cesiones.tsx'
import { CitedNorm } from './cited-norm.tsx'
import { KeepTries } from './keep-tries.tsx'
import { Levers } from './levers.tsx'
import { Programme } from './programme.tsx'
import type { Tries } from './tries.ts'
import { VolumeBlock } from './volume-block.tsx'

interface CabidaPaneProps {
  site: CandidateAnswer
  question: CabidaQuestion | null
  cabida: Cabida | null
  tries: Tries
  onTry: (tries: Tries) => void
  volume?: (question: CabidaQuestion) => ReactNode
}

/** How many homes fit, which rule says so, and what would change it. */
export function CabidaPane({ site, question, cabida, tries, onTry, volume }: CabidaPaneProps) {
  if (!question || !cabida)
    return (
      <section className="block">
        <Empty title="No se sabe cuánto mide">
          <p className="menor">Sin superficie no hay cabida. Dibuje el contorno del sitio o cargue un archivo que traiga su superficie.</p>
        </Empty>
      </section>
    )
  const exercise = Object.values(tries.change).some(Boolean)
  return (
    <>
      <section className="block" aria-label="Cuántas viviendas caben">
        <CabidaFigure cabida={cabida} exercise={exercise} />
      </section>
      <section className="block">
        <h2>
          Qué límite manda <small>viviendas</small>
        </h2>
        <Limits cabida={cabida} />
        {cabida.notes.map((note) => (
          <p key={note} className="menor caveat">
            {note}
          </p>
        ))}
        <Assumptions question={question} tries={tries} onTry={onTry} />
      </section>
      <section className="block">
        <h2>
          Si cambia la norma <small>viviendas · ejercicio</small>
        </h2>
        <Levers question={question} cabida={cabida} tries={tries} onTry={onTry} />
      </section>
      <Programme question={question} tries={tries} onTry={onTry} />
      {site.site && <KeepTries site={site} kept={site.site} tries={tries} onTry={onTry} />}
      <CesionesOf question={question} cabida={cabida} />
      <VolumeBlock question={question} cabida={cabida} draw={volume} />
      <section className="block">
        <h2>
          Norma citada <StateTag state={cabida.state} />
        </h2>
        <CitedNorm site={site} cabida={cabida} parts={question.parts} />
      </section>
    </>
  )
}
