import type { Progress } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { askFailedAgain } from '../../data/answer.ts'
import { useCatalogue, useLoads } from '../../data/queries.ts'
import { Segments } from '../../ui/segments.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'
import './datos.css'
import { History } from './history.tsx'
import { WhoIssues } from './issuer.tsx'
import { Running } from './running.tsx'
import { SourceTable } from './source-table.tsx'
import { countStates, titleOf } from './words.ts'

/** The real state of the catalogue: every source, what it covers, its checks, its versions and the load under way. */
export default function Datos({ progress }: { progress: Progress | null }) {
  const loads = useLoads()
  const catalogue = useCatalogue().data
  const [show, setShow] = useState<'fuentes' | 'historial' | 'emisor'>('fuentes')
  if (loads.problem && !loads.data)
    return (
      <div className="datos">
        <Failure {...loads.problem} onRetry={askFailedAgain} />
      </div>
    )
  if (!loads.data || !catalogue) return <Skeleton lines={12} label="Leyendo el estado de las fuentes" />
  const { sources } = loads.data
  const count = countStates(sources)
  return (
    <div className="datos">
      <h1>{titleOf(sources)}</h1>
      <p className="datos-lead">
        Cada cifra se compara con el total que publica su fuente. Si no calza, la carga se rechaza y queda la copia anterior.
      </p>
      <div className="datos-bar">
        <Segments
          label="Ver"
          options={[
            { id: 'fuentes', text: 'Fuentes' },
            { id: 'historial', text: 'Historial de cargas' },
            { id: 'emisor', text: 'Quién emite' },
          ]}
          chosen={show}
          onChoose={setShow}
        />
        <span className="menor">
          {Object.entries(count)
            .map(([state, many]) => `${state}: ${formatNumber(many)}`)
            .join(' · ')}
        </span>
      </div>
      {progress && <Running progress={progress} />}
      {show === 'fuentes' && <SourceTable sources={sources} catalogue={catalogue} />}
      {show === 'historial' && <History sources={sources} />}
      {show === 'emisor' && <WhoIssues />}
    </div>
  )
}
