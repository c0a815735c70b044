import type { TerritoryCard } from '@radier/api/contract'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Point } from '../../map/plate-projection.ts'
import { isMainland, pathOf } from '../../map/plates-drawing.ts'
import { rulerScale, spread } from '../../map/ruler-scale.ts'
import { type ReadyPlates, usePlates } from '../../map/use-plates.ts'
import { currentHover, onHoverChange } from '../../view/hover.ts'
import { dotsPath } from './beeswarm.ts'
import { SvgBadge } from './number-badge.tsx'

interface StripMapProps {
  territories: ReadonlyMap<string, TerritoryCard>
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  width: number
  nameOf: (code: string) => string
}

const middle = 34
const height = 112
const badgeRow = 86

/** The country lying down, north to the left, with the comunas compared and whatever is marked. */
export const StripMap = memo(function StripMap({ territories, chosen, lit, width, nameOf }: StripMapProps) {
  const plates = usePlates()
  const ready = plates && typeof plates !== 'string' ? plates : null
  const place = useMemo(() => (ready ? placeOf(ready, width) : null), [ready, width])
  const land = useMemo(() => (ready && place ? landOf(ready, place) : ''), [ready, place])
  const at = (code: string): Point | null => {
    const label = territories.get(code)?.label
    const drawn = label && isMainland([label])
    return place && drawn ? place(label) : null
  }
  const points = chosen.flatMap((code, order) => {
    const point = at(code)
    return point ? [{ code, order, point }] : []
  })
  const sorted = [...points].sort((a, b) => a.point[0] - b.point[0])
  const xs = fit(
    spread(
      sorted.map(({ point }) => point[0]),
      21,
    ),
    width,
  )
  const marked = [...(lit ?? [])].map(at).flatMap((point) => (point ? [{ x: point[0], y: point[1] }] : []))
  const away = place ? chosen.filter((code) => !points.some((p) => p.code === code)).map(nameOf) : []
  return (
    <>
      <svg
        className="strip-map"
        width={width}
        height={height}
        role="img"
        aria-label={`Chile de norte a sur: ${sorted.map(({ code }) => nameOf(code)).join(', ') || 'ninguna comuna elegida'}`}
      >
        <path className="land" d={land} />
        {marked.length > 0 && <path className="dots lit" d={dotsPath(marked)} />}
        {sorted.map(({ code, point }, i) => (
          <path key={code} className="lead" d={`M${point[0]} ${point[1]}L${xs[i]} ${badgeRow}`} />
        ))}
        {sorted.map(({ code, order }, i) => (
          <SvgBadge key={code} order={order} x={xs[i] as number} y={badgeRow} radius={9} />
        ))}
        <HoveredPlace at={at} nameOf={nameOf} width={width} />
      </svg>
      {away.length > 0 && <p className="menor">Fuera del dibujo: {away.join(', ')}.</p>}
    </>
  )
})

function placeOf({ axis }: ReadyPlates, width: number) {
  const scale = rulerScale(axis, width, 0)
  return (point: Point): Point => {
    const [across, along] = scale.place(point)
    return [along, middle - across]
  }
}

const landOf = ({ drawing }: ReadyPlates, place: (point: Point) => Point) =>
  drawing.comunas.map(({ rings }) => (rings[0] && isMainland(rings[0]) ? pathOf(rings, place, true) : '')).join('')

/** Moves a row of badges back inside, keeping their distances. */
function fit(xs: number[], width: number): number[] {
  const over = Math.max(0, (xs.at(-1) ?? 0) - (width - 11))
  const under = Math.max(0, 11 - ((xs[0] ?? 11) - over))
  return xs.map((x) => x - over + under)
}

function HoveredPlace({ at, nameOf, width }: { at: (code: string) => Point | null; nameOf: (code: string) => string; width: number }) {
  const group = useRef<SVGGElement>(null)
  useEffect(() => {
    const paint = () => {
      const code = currentHover()
      const point = code?.length === 5 ? at(code) : null
      const node = group.current
      if (!node) return
      if (!code || !point) return node.setAttribute('visibility', 'hidden')
      const [ring, halo, text] = node.children
      ring?.setAttribute('cx', String(point[0]))
      ring?.setAttribute('cy', String(point[1]))
      for (const label of [halo, text]) {
        label?.setAttribute('x', String(Math.min(width - 4, Math.max(4, point[0]))))
        label?.setAttribute('text-anchor', point[0] > width * 0.7 ? 'end' : point[0] < width * 0.3 ? 'start' : 'middle')
        if (label) label.textContent = nameOf(code)
      }
      node.setAttribute('visibility', 'visible')
    }
    paint()
    return onHoverChange(paint)
  }, [at, nameOf, width])
  return (
    <g ref={group} className="hovered" visibility="hidden">
      <circle r="5" />
      <text className="halo" y={12} />
      <text y={12} />
    </g>
  )
}
