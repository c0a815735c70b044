import type { NormsAnswer, PlanningAnswer, ZoneNorms } from '@radier/api/contract'
import { EXAMPLE } from '@radier/geodata/planning/site'
import { usePlanning } from '../../data/planning.ts'
import { useNorms } from '../../data/site.ts'
import { usePlaceName } from '../../planning/use-place-name.ts'
import { howMany } from '../../planning/words.ts'
import { Empty, Failure, Skeleton } from '../../ui/state.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { counted } from './counted.ts'
import { Effect } from './effect.tsx'
import { ZoneEditor } from './zone-editor.tsx'
import { ZoneList } from './zone-list.tsx'
import { ZoneMap } from './zone-map.tsx'
import '../../planning/planning.css'
import './norm-page.css'

const openPlace = (place: string): void => changeView({ plan: { ...currentView().plan, place, zone: null } })
const openZone = (zone: string): void => changeView({ plan: { ...currentView().plan, zone } })

/** The norms of a plan, zone by zone: what it writes, what was read of it and who stands behind it. */
export default function NormPage() {
  const { place, zone } = useView().plan
  const planning = usePlanning()
  const planned = withPlan(planning.data, place)
  const { state, data, problem } = useNorms(planned ? place : null)
  if (!place) return <Places />
  if (planning.data && !planned) return <Places missing />
  if (data) return <Editor norms={data} zone={zone} />
  const failed = state === 'failed' ? problem : planning.state === 'failed' ? planning.problem : null
  return failed ? (
    <div className="norm-none">
      <Failure title={failed.title} detail={failed.detail} />
      <Places />
    </div>
  ) : (
    <Skeleton lines={14} label="Leyendo las normas" />
  )
}

const withPlan = (planning: PlanningAnswer | null, place: string | null): boolean =>
  place === EXAMPLE ? planning?.example === true : (planning?.places.some((one) => one.place === place && one.zones > 0) ?? false)

function Editor({ norms, zone }: { norms: NormsAnswer; zone: string | null }) {
  const place = usePlaceName(norms.place)
  const narrow = useMedia('(max-width: 999px)')
  const open = norms.zones.find((one) => one.zone === zone) ?? norms.zones[0]
  if (!open)
    return (
      <div className="norm-none">
        <h1>Normas</h1>
        <Empty title="Este plan no trae zonas" />
      </div>
    )
  return (
    <div className="norm-page">
      <aside className="norm-zones" aria-label="Zonas del plan">
        {narrow ? (
          <ZoneChooser zones={norms.zones} open={open.zone} />
        ) : (
          <>
            <ZoneMap place={norms.place} zone={open.zone} onOpen={openZone} />
            <ZoneList zones={norms.zones} open={open.zone} onOpen={openZone} />
          </>
        )}
      </aside>
      <ZoneEditor key={open.zone} norms={norms} zone={open} place={place} />
      <Effect norms={norms} zone={open} />
    </div>
  )
}

/** The zones on a phone: one line, so that the norms come first. */
function ZoneChooser({ zones, open }: { zones: readonly ZoneNorms[]; open: string }) {
  const doubts = ({ norms }: ZoneNorms) => counted(Object.values(norms)).pendiente
  return (
    <label className="zone-chooser">
      Zona
      <select value={open} onChange={(event) => openZone(event.target.value)}>
        {zones.map((zone) => (
          <option key={zone.zone} value={zone.zone}>
            {zone.zone} ({howMany(doubts(zone), 'pendiente', 'pendientes')}), {zone.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Which plan, when the address says none or one that has no plan. */
function Places({ missing = false }: { missing?: boolean }) {
  const { data, state } = usePlanning()
  const planned = data?.places.filter(({ zones }) => zones > 0) ?? []
  return (
    <div className="norm-none">
      <h1>Normas</h1>
      {missing && <p>Esta comuna no tiene un plan regulador cargado.</p>}
      {state === 'loading' && !data ? (
        <Skeleton lines={3} />
      ) : planned.length ? (
        <ul>
          {planned.map(({ place, name, zones }) => (
            <li key={place}>
              <button type="button" className="link" onClick={() => openPlace(place)}>
                {name}
              </button>{' '}
              <span className="menor">{howMany(zones, 'zona', 'zonas')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title="Ningún plan regulador cargado">
          <p className="menor">Cargue las zonas de un plan, o abra la Comuna de Prueba en Planificar para probar con un ejemplo.</p>
        </Empty>
      )}
    </div>
  )
}
