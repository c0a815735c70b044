import type { FoundSite, LandSearchAnswer, PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { owners } from '@radier/geodata/planning/site'
import { memo, useMemo } from 'react'
import { type Column, ordered, ranked } from './list-order.ts'
import { ListRow, ListTable } from './list-table.tsx'
import { markOf } from './map-shapes.ts'
import { MarkSign, OwnerSign } from './marks.tsx'
import { ScoreBar } from './score-bar.tsx'
import { measuredTitle } from './words.ts'
import './site-list.css'

interface SiteListProps {
  place: PlaceAnswer
  sites: readonly FoundSite[]
  criteria: LandSearchAnswer['criteria']
  chosen: string | null
  onChoose: (ref: string) => void
}

const heading = (column: Column, text: string) => ({ column, text, look: column.by })
const lowFirst: readonly Column['by'][] = ['puesto', 'nombre', 'zona', 'propietario', 'criterio']

/** The sites of the search as a table. */
export function SiteList({ place, sites, criteria, chosen, onChoose }: SiteListProps) {
  const measured = useMemo(
    () =>
      criteria.flatMap(({ criterion }, at) => {
        const title = measuredTitle(criterion, place)
        return title ? [{ at, title }] : []
      }),
    [criteria, place],
  )
  return (
    <ListTable
      look="site-list"
      caption="Sitios de la búsqueda, en orden"
      headings={[
        heading({ by: 'puesto' }, 'N.º'),
        heading({ by: 'nombre' }, 'Sitio'),
        heading({ by: 'viviendas' }, 'Viviendas'),
        heading({ by: 'superficie' }, 'Superficie'),
        heading({ by: 'zona' }, 'Zona'),
        ...measured.map(({ at, title }) => heading({ by: 'criterio', at }, title)),
        heading({ by: 'propietario' }, 'Propietario'),
        heading({ by: 'puntaje' }, 'Puntaje'),
      ]}
      lowFirst={({ by }) => lowFirst.includes(by)}
      start={ranked}
      inOrder={ordered}
      rows={sites}
      keyOf={({ ref }) => ref}
      chosen={chosen}
    >
      {(site, standing) => (
        <SiteRow
          key={site.ref}
          site={site}
          place={sites.indexOf(site) + 1}
          measured={measured}
          criteria={criteria}
          {...standing}
          onChoose={onChoose}
        />
      )}
    </ListTable>
  )
}

interface RowProps {
  site: FoundSite
  place: number
  measured: readonly { at: number }[]
  criteria: LandSearchAnswer['criteria']
  chosen: boolean
  tabStop: boolean
  onChoose: (ref: string) => void
}

const SiteRow = memo(function SiteRow({ site, place, measured, criteria, onChoose, ...standing }: RowProps) {
  const cell = (text: string, key?: number) => (
    <td key={key} className={text === UNKNOWN ? 'unknown' : undefined}>
      {text}
    </td>
  )
  return (
    <ListRow
      {...standing}
      id={site.ref}
      onChoose={() => onChoose(site.ref)}
      before={<td className="place">{place}</td>}
      name={
        <>
          <MarkSign mark={markOf(site)} />
          {site.name}
          {site.overrides.length > 0 && <span className="tag wait">excepción</span>}
          {site.state && site.state !== 'candidato' && <span className="tag">{site.state}</span>}
        </>
      }
    >
      {cell(formatNumber(site.homes))}
      {cell(site.areaM2 === null ? UNKNOWN : `${formatNumber(site.areaM2)} m²`)}
      {cell(site.zone ?? UNKNOWN)}
      {measured.map(({ at }) => {
        const found = site.findings[at]?.found ?? null
        return cell(found === null ? UNKNOWN : `${formatNumber(found)} m`, at)
      })}
      <td className={site.owner === 'desconocido' ? 'unknown' : undefined}>
        <OwnerSign owner={site.owner} /> {owners[site.owner]}
      </td>
      <td className="score">
        <ScoreBar site={site} criteria={criteria} />
      </td>
    </ListRow>
  )
})
