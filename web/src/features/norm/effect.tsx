import type { FoundSite, NormsAnswer, ZoneNorms } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import { normStates } from '@radier/geodata/planning/norm'
import { sensitivity } from '@radier/geodata/planning/sensitivity'
import { useMemo } from 'react'
import { useCandidate } from '../../data/site.ts'
import { Changes } from '../../planning/changes.tsx'
import { Limits } from '../../planning/limits.tsx'
import { StateTag } from '../../planning/state-tag.tsx'
import { areaText, howMany } from '../../planning/words.ts'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { changeView, currentView } from '../../view/use-view.ts'
import { History } from './history.tsx'
import { useZoneSites, type ZoneSites } from './use-zone-sites.ts'

/** What the norms of a zone, as they are read now, let be built on the land known in it. */
export function Effect({ norms, zone }: { norms: NormsAnswer; zone: ZoneNorms }) {
  const land = useZoneSites(norms.place, zone.zone)
  const states = Object.values(zone.norms).map(({ state }) => state)
  const weakest = normStates.find((state) => states.includes(state)) ?? 'borrador'
  return (
    <aside className="norm-effect ficha" aria-label={`Efecto en la cabida de la zona ${zone.zone}`}>
      <header className="block">
        <div className="route">
          <span>Efecto en la cabida · zona {zone.zone}</span>
          <StateTag state={weakest} />
        </div>
        {land === null ? <Skeleton lines={3} label="Contando viviendas" /> : <Total land={land} zone={zone.zone} />}
      </header>
      {land?.largest && <Largest place={norms.place} site={land.largest} />}
      <History zone={zone} />
    </aside>
  )
}

function Total({ land, zone }: { land: ZoneSites; zone: string }) {
  const { sites, homes, known, atMost, problem } = land
  if (problem) return <Failure title={problem.title} detail={problem.detail} />
  if (!sites.length) return <p className="phrase">Ningún sitio conocido cae en la zona {zone}: su cabida no cambia nada todavía.</p>
  const unknown = sites.filter((site) => site.homes === null).length
  return (
    <>
      <p className="figure">
        <b>{formatNumber(homes)}</b>
        <span>
          {unitBeside(formatNumber(homes), 'viviendas')}
          {atMost && ', a lo más,'}
          <br />
          en {howMany(sites.length, 'sitio', 'sitios')}
        </span>
      </p>
      <p className="phrase">
        {unknown > 0 ? (
          <>
            <b>Pendiente</b> en {howMany(unknown, 'sitio', 'sitios')}: falta una norma que mande.
            {known > 0 && ` Lo conocido suma ${formatNumber(known)}; no es el total.`}
          </>
        ) : atMost ? (
          <>
            <b>A lo más</b>: alguna norma pendiente podría bajar la cifra, nunca subirla.
          </>
        ) : (
          'Todas las normas que mandan están leídas.'
        )}
      </p>
    </>
  )
}

function Largest({ place, site }: { place: string; site: FoundSite }) {
  const { data } = useCandidate(place, site.ref)
  const effects = useMemo(() => data?.question && sensitivity(data.question).filter(({ condition }) => condition === null), [data])
  const open = () => changeView({ page: 'planificar', plan: { ...currentView().plan, place, ref: site.ref, pane: 'cabida', tries: null } })
  return (
    <>
      <section className="block">
        <h2>
          El sitio más grande
          <small>
            <button type="button" className="link" onClick={open}>
              {site.name}
            </button>
            , {areaText(site.areaM2)}
          </small>
        </h2>
        {data?.cabida ? <Limits cabida={data.cabida} /> : <Skeleton lines={4} />}
      </section>
      {effects && data && (
        <section className="block">
          <h2>
            Si cambia el valor leído <small>viviendas · ejercicio</small>
          </h2>
          <Changes of={effects} limits={data.cabida?.limits ?? []} />
        </section>
      )}
    </>
  )
}
