import type { CatalogueAnswer } from '@radier/api/contract'
import { type ReactNode, useEffect } from 'react'
import { askFailedAgain } from '../../data/answer.ts'
import { usePlace, usePlanning } from '../../data/planning.ts'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { useView } from '../../view/use-view.ts'
import { LandPage } from './land-page.tsx'
import { openPlace } from './open-place.ts'
import { Start } from './start.tsx'
import '../../planning/planning.css'
import './plan.css'

interface PlanPageProps {
  catalogue: CatalogueAnswer
  phone: boolean
  /** The panel of one site. */
  site: (place: string, ref: string) => ReactNode
}

/** Planificar: where to look for land, and the search there. */
export default function PlanPage({ catalogue, phone, site }: PlanPageProps) {
  const { place: asked } = useView().plan
  const planning = usePlanning()
  const place = usePlace(asked)
  const problem = asked ? place.problem : planning.problem
  useEffect(() => {
    if (place.data) document.title = `Planificar ${place.data.name} · Radier`
  }, [place.data])
  if (problem && !(asked ? place.data : planning.data))
    return (
      <div className="plan-start">
        <Failure title={problem.title} detail={problem.detail} onRetry={askFailedAgain} />
        {asked && (
          <button type="button" className="bt" onClick={() => openPlace(null)}>
            Elegir otro lugar
          </button>
        )}
      </div>
    )
  if (!planning.data || (asked && !place.data)) return <Skeleton lines={10} label="Abriendo Planificar" />
  if (!asked || !place.data) return <Start planning={planning.data} />
  return <LandPage key={asked} catalogue={catalogue} planning={planning.data} place={place.data} phone={phone} site={site} />
}
