import type { CatalogueAnswer } from '@radier/api/contract'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { lazy, Suspense } from 'react'
import PlanPage from './features/plan/plan-page.tsx'
import { Skeleton } from './ui/state.tsx'

const Volume3d = lazy(() => import('./features/volume/volume-3d.tsx'))
const SitePanel = lazy(() => import('./features/site/site-panel.tsx'))

const volume = (question: CabidaQuestion) => (
  <Suspense fallback={<Skeleton lines={6} label="Dibujando el volumen" />}>
    <Volume3d question={question} />
  </Suspense>
)

/** Planificar as it is put together: the search over the map, and the site that is being read. */
export default function Planificar({ catalogue, phone }: { catalogue: CatalogueAnswer; phone: boolean }) {
  return (
    <PlanPage
      catalogue={catalogue}
      phone={phone}
      site={(place, ref) => (
        <Suspense fallback={<Skeleton lines={12} label="Abriendo el sitio" />}>
          <SitePanel place={place} refId={ref} phone={phone} volume={volume} />
        </Suspense>
      )}
    />
  )
}
