import type { FoundSite, LandSearchAnswer, PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { owners } from '@radier/geodata/planning/site'
import { memo, useMemo, useState } from 'react'
import { setHover, useIsHovered } from '../../view/hover.ts'
import { moveBetweenRows } from './list-keys.ts'
import { type Column, type Order, ordered, ranked, sameColumn } from './list-order.ts'
import { markOf } from './map-shapes.ts'
import { MarkSign, OwnerSign } from './marks.tsx'
import { ScoreBar } from './score-bar.tsx'
import { measuredTitle } from './words.ts'

interface SiteListProps {
  place: PlaceAnswer
  sites: readonly FoundSite[]
  criteria: LandSearchAnswer['criteria']
  chosen: string | null
  onChoose: (ref: string) => void
}

const page = 100

/** The sites of the search as a table: the map by keyboard. */
export function SiteList({ place, sites, criteria, chosen, onChoose }: SiteListProps) {
  const [order, setOrder] = useState<Order>(ranked)
  const [limit, setLimit] = useState(page)
  const sorted = useMemo(() => ordered(sites, order), [sites, order])
  const shown = sorted.slice(0, Math.max(limit, sorted.findIndex(({ ref }) => ref === chosen) + 1))
  const measured = criteria.flatMap(({ criterion }, at) => {
    const title = measuredTitle(criterion, place)
    return title ? [{ at, title }] : []
  })
  const head = (column: Column, text: string) => {
    const current = sameColumn(order.column, column)
    const lowFirst =
      column.by === 'puesto' || column.by === 'nombre' || column.by === 'zona' || column.by === 'propietario' || column.by === 'criterio'
    return (
      <th key={text} scope="col" aria-sort={current ? (order.descending ? 'descending' : 'ascending') : 'none'} className={column.by}>
        <button type="button" onClick={() => setOrder({ column, descending: current ? !order.descending : !lowFirst })}>
          {text}
          {current && <span aria-hidden="true"> {order.descending ? '▾' : '▴'}</span>}
        </button>
      </th>
    )
  }
  const stop = sorted.some(({ ref }) => ref === chosen) ? chosen : sorted[0]?.ref
  return (
    <div className="list site-list">
      <table onKeyDown={moveBetweenRows}>
        <caption className="vh">Sitios de la búsqueda, en orden</caption>
        <thead>
          <tr>
            {head({ by: 'puesto' }, 'N.º')}
            {head({ by: 'nombre' }, 'Sitio')}
            {head({ by: 'viviendas' }, 'Viviendas')}
            {head({ by: 'superficie' }, 'Superficie')}
            {head({ by: 'zona' }, 'Zona')}
            {measured.map(({ at, title }) => head({ by: 'criterio', at }, title))}
            {head({ by: 'propietario' }, 'Propietario')}
            {head({ by: 'puntaje' }, 'Puntaje')}
          </tr>
        </thead>
        <tbody>
          {shown.map((site) => (
            <SiteRow
              key={site.ref}
              site={site}
              place={sites.indexOf(site) + 1}
              measured={measured}
              criteria={criteria}
              chosen={site.ref === chosen}
              tabStop={site.ref === stop}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && (
        <button type="button" className="bt more" onClick={() => setLimit(limit + page)}>
          Ver {formatNumber(Math.min(page, sorted.length - shown.length))} más de {formatNumber(sorted.length)}
        </button>
      )}
    </div>
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

const SiteRow = memo(function SiteRow({ site, place, measured, criteria, chosen, tabStop, onChoose }: RowProps) {
  const hovered = useIsHovered(site.ref)
  const cell = (text: string, key?: number) => (
    <td key={key} className={text === UNKNOWN ? 'unknown' : undefined}>
      {text}
    </td>
  )
  return (
    <tr
      className={chosen ? 'selected' : hovered ? 'hovered' : undefined}
      onPointerEnter={() => setHover(site.ref)}
      onPointerLeave={() => setHover(null)}
    >
      <td className="place">{place}</td>
      <th scope="row">
        <button
          type="button"
          tabIndex={tabStop ? 0 : -1}
          aria-current={chosen || undefined}
          onClick={() => onChoose(site.ref)}
          onFocus={() => setHover(site.ref)}
          onBlur={() => setHover(null)}
        >
          <MarkSign mark={markOf(site)} />
          {site.name}
          {site.overrides.length > 0 && <span className="tag wait">excepción</span>}
          {site.state && site.state !== 'candidato' && <span className="tag">{site.state}</span>}
        </button>
      </th>
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
    </tr>
  )
})
