import type { TerritoryCard } from '@radier/api/contract'
import { lazy, Suspense, useEffect } from 'react'
import { useWithArea } from './data/area.ts'
import { useFollowLoads } from './data/follow-loads.ts'
import { useCatalogue, useTerritories } from './data/queries.ts'
import { Explorar } from './explorar.tsx'
import { useScene } from './map/use-scene.ts'
import { FaultBoundary } from './shell/fault-boundary.tsx'
import { InstallationBanner } from './shell/installation.tsx'
import { OfflineBanner } from './shell/offline.tsx'
import { ProgressLine } from './shell/progress-line.tsx'
import { Rail } from './shell/rail.tsx'
import { TopBar } from './shell/top-bar.tsx'
import { BothSidesDialog } from './ui/both-sides.tsx'
import { Skeleton } from './ui/state.tsx'
import { Toasts } from './ui/toast.tsx'
import { usePhone } from './ui/use-media.ts'
import { useView } from './view/use-view.ts'

const Analyse = lazy(() => import('./features/analyse/analyse.tsx'))
const Compare = lazy(() => import('./features/compare/compare.tsx'))
const Composite = lazy(() => import('./features/composite/composite.tsx'))
const Datos = lazy(() => import('./features/datos/datos.tsx'))
const Batches = lazy(() => import('./features/batch/batch-page.tsx'))
const Ficha = lazy(() => import('./features/ficha/ficha-page.tsx'))
const Methodology = lazy(() => import('./features/methodology/methodology.tsx'))

const none: TerritoryCard[] = []
const Report = lazy(() => import('./features/report/report-page.tsx'))
const Planificar = lazy(() => import('./planificar.tsx'))
const Norm = lazy(() => import('./features/norm/norm-page.tsx'))
const Upload = lazy(() => import('./features/upload/upload-page.tsx'))
const Verify = lazy(() => import('./features/verify/verify-page.tsx'))

export function App() {
  const view = useView()
  const phone = usePhone()
  const state = useScene(view)
  const catalogue = useCatalogue().data
  const territories = useWithArea(useTerritories().data?.territories ?? none, view.territory)
  const progress = useFollowLoads()
  const place = territories.find((t) => t.code === view.territory)?.name ?? 'Chile'
  const indicator = state.choice?.indicator.title

  useEffect(() => {
    const title = {
      explorar: [place, indicator],
      comparar: ['Comparar'],
      indice: ['Índice compuesto'],
      datos: ['Datos'],
      metodologia: ['Metodología', indicator],
      ficha: ['Ficha', place],
      lotes: ['Fichas en lote'],
      verificar: ['Verificar'],
      informe: ['Informe'],
      planificar: ['Planificar'],
      norma: ['Normas'],
      cargar: ['Cargar sitios'],
    }[view.page]
    document.title = [...title, 'Radier'].filter(Boolean).join(' · ')
  }, [view.page, place, indicator])

  return (
    <>
      <OfflineBanner />
      <InstallationBanner />
      <div className={`app at-${view.page}`}>
        <a className="skip" href="#content">
          Saltar al contenido
        </a>
        <Rail page={view.page} />
        <TopBar catalogue={catalogue} choice={state.choice} territories={territories} phone={phone} />
        {progress && view.page !== 'datos' && <ProgressLine progress={progress} />}
        <FaultBoundary asked={view}>
          {view.page === 'explorar' ? (
            <Explorar
              state={state}
              catalogue={catalogue}
              territories={territories}
              phone={phone}
              analysis={
                <Suspense fallback={<Skeleton lines={5} label="Abriendo Analizar" />}>
                  {catalogue && <Analyse catalogue={catalogue} territories={territories} phone={phone} />}
                </Suspense>
              }
            />
          ) : (
            <main id="content" className="page">
              <Suspense fallback={<Skeleton lines={10} />}>
                {view.page === 'comparar' &&
                  (catalogue ? <Compare catalogue={catalogue} territories={territories} phone={phone} /> : <Skeleton lines={10} />)}
                {view.page === 'indice' &&
                  (catalogue ? <Composite catalogue={catalogue} territories={territories} phone={phone} /> : <Skeleton lines={10} />)}
                {view.page === 'datos' && <Datos progress={progress} />}
                {view.page === 'metodologia' && (catalogue ? <Methodology catalogue={catalogue} /> : <Skeleton lines={10} />)}
                {view.page === 'ficha' && <Ficha catalogue={catalogue} />}
                {view.page === 'lotes' && <Batches />}
                {view.page === 'verificar' && <Verify />}
                {view.page === 'informe' && <Report />}
                {view.page === 'planificar' && (catalogue ? <Planificar catalogue={catalogue} phone={phone} /> : <Skeleton lines={10} />)}
                {view.page === 'norma' && <Norm />}
                {view.page === 'cargar' && <Upload />}
              </Suspense>
            </main>
          )}
        </FaultBoundary>
        <Toasts />
        <BothSidesDialog />
      </div>
    </>
  )
}
