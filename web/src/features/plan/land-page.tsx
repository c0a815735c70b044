import type { CatalogueAnswer } from '@radier/api/contract'
import type { FoundSite, PlaceAnswer, PlanningAnswer } from '@radier/api/contract-planning'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useMicro, usePlaceMap } from '../../data/planning.ts'
import { HatchPattern } from '../../map/hatch-pattern.tsx'
import type { Stop } from '../../ui/stops.ts'
import type { Shelf as ShelfName } from '../../view/plan.ts'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { BarSlot } from './bar-slot.tsx'
import { CriteriaBar } from './criteria-bar.tsx'
import { DensityLegend } from './density-legend.tsx'
import { DrawByTouch, drawHeight } from './draw-by-touch.tsx'
import { DrawSite } from './draw-site.tsx'
import { FoundPanel } from './found-panel.tsx'
import { Ledger } from './ledger.tsx'
import { distanceOf } from './map-shapes.ts'
import { MapView } from './map-view.tsx'
import { PlanSearch } from './plan-search.tsx'
import { PlanSheet, sheetHeight } from './plan-sheet.tsx'
import { Shelf } from './shelf.tsx'
import { UnreadNotice } from './unread.tsx'
import { useSearch } from './use-search.ts'

interface LandPageProps {
  catalogue: CatalogueAnswer
  planning: PlanningAnswer
  place: PlaceAnswer
  phone: boolean
  /** The panel of one site. */
  site: (place: string, ref: string) => ReactNode
}

const chooseBlock = (block: string | null): void => changeView({ plan: { ...currentView().plan, block } })
export const chooseSite = (ref: string | null): void => changeView({ plan: { ...currentView().plan, ref, tries: null } })

/** Looking for land in one place: chips, map, ledger, list and the site that is read, on one search. */
export function LandPage({ catalogue, planning, place, phone, site }: LandPageProps) {
  const { plan } = useView()
  const search = useSearch(place)
  const drawn = usePlaceMap(place.place).data
  const micro = useMicro(plan.shelf === 'micro' ? place.place : null).data
  const [closed, setClosed] = useState<string | null>(null)
  const [pointed, setPointed] = useState<{ ref: string; at: number } | null>(null)
  const [stop, setStop] = useState<Stop>('media')
  const [drawing, setDrawing] = useState(false)
  const { settled } = search
  const reading = (plan.ref !== null && settled?.sites.find(({ ref }) => ref === search.chosen)) || null
  const criteria = useMemo(() => settled?.criteria.map(({ criterion }) => criterion) ?? [], [settled])
  const measured = pointed && pointed.ref === search.chosen ? pointed.at : reading && firstDistance(reading, criteria)
  const open = shelfHeight(plan.shelf)
  const lived = Object.values(catalogue.layers).some(({ level, load }) => load !== null && (level === 'zona' || level === 'manzana'))
  const inset = useMemo(
    () =>
      phone
        ? { top: 116, right: 0, bottom: drawing ? drawHeight : sheetHeight[stop], left: 0 }
        : { top: 60, right: 0, bottom: 0, left: 290 },
    [phone, stop, drawing],
  )
  const pick = useCallback((ref: string) => {
    setClosed(null)
    setStop((now) => (now === 'baja' ? 'media' : now))
    chooseSite(ref)
  }, [])
  const kept = (ref: string) => {
    search.land.again()
    setDrawing(false)
    pick(ref)
  }
  const ledger = (extra: { onClose?: () => void }) =>
    reading &&
    criteria.length > 0 && (
      <Ledger
        key={reading.ref}
        search={search}
        site={reading}
        measured={measured}
        onMeasure={(at) => setPointed({ ref: reading.ref, at })}
        phone={phone}
        {...extra}
      />
    )
  const map = (
    <MapView
      catalogue={catalogue}
      search={search}
      drawn={drawn}
      reading={reading}
      measured={measured}
      inset={inset}
      phone={phone}
      micro={micro}
      block={plan.block}
      onPick={pick}
      onBlock={chooseBlock}
      onDraw={phone && !drawing ? () => setDrawing(true) : null}
    />
  )
  if (phone)
    return (
      <div className="plan phone">
        <HatchPattern />
        <h1 className="vh">Planificar {place.name}</h1>
        <div className="plan-map">{map}</div>
        {!drawing && (
          <div className="plan-top">
            <PlanSearch planning={planning} sites={search.land.found?.sites ?? []} onChoose={pick} />
            <CriteriaBar search={search} phone />
          </div>
        )}
        {drawing ? (
          <DrawByTouch place={place} onKept={kept} onClose={() => setDrawing(false)} />
        ) : (
          <PlanSheet
            search={search}
            reading={reading}
            stop={stop}
            onStop={setStop}
            onChoose={pick}
            block={plan.block}
            onBlock={chooseBlock}
            ledger={ledger}
            site={site}
          />
        )}
      </div>
    )
  return (
    <div className="plan" style={{ '--shelf': `${open}px` } as React.CSSProperties}>
      <HatchPattern />
      <BarSlot planning={planning} search={search} onChoose={pick} />
      <div className="plan-map">
        {map}
        <div className="plan-float">
          <CriteriaBar search={search} phone={false} />
          <UnreadNotice search={search} />
          <div className="plan-under">
            {closed !== plan.ref && ledger({ onClose: () => setClosed(plan.ref) })}
            <div className="plan-tools">
              <DrawSite place={place} onKept={kept} />
            </div>
          </div>
          {drawn && (
            <DensityLegend
              place={place}
              zones={drawn.zones}
              lived={lived}
              brief={micro !== null || (reading !== null && closed !== plan.ref)}
            />
          )}
        </div>
      </div>
      <Shelf search={search} onChoose={pick} block={plan.block} onBlock={chooseBlock} />
      <aside className="plan-panel" aria-label={plan.ref ? 'Sitio' : 'Resultado de la búsqueda'}>
        {plan.ref ? (
          <>
            <button type="button" className="link plan-back" onClick={() => chooseSite(null)}>
              ← Volver a la búsqueda
            </button>
            {site(place.place, plan.ref)}
          </>
        ) : (
          <FoundPanel search={search} onChoose={pick} most={8} />
        )}
      </aside>
    </div>
  )
}

const shelfHeight = (shelf: ShelfName): number => (shelf === 'cerrado' ? 44 : shelf === 'micro' ? 340 : 270)

/** The distance drawn first: of the criterion that leaves it out, else of the first that has one. */
function firstDistance(site: FoundSite, criteria: Parameters<typeof distanceOf>[1]): number | null {
  const all = criteria.map((_, at) => at).filter((at) => distanceOf(site, criteria, at))
  return all.find((at) => site.findings[at]?.verdict === 'no cumple') ?? all[0] ?? null
}
