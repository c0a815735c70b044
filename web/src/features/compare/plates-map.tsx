import type { TerritoryCard } from '@radier/api/contract'
import { memo, type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { Point } from '../../map/plate-projection.ts'
import type { PlatesDrawing } from '../../map/plates-drawing.ts'
import { boxes, boxSize, sheet } from '../../map/plates-layout.ts'
import { currentHover, onHoverChange, setHover } from '../../view/hover.ts'
import { placeBadges } from './badges.ts'
import { SvgBadge } from './number-badge.tsx'

interface PlatesMapProps {
  drawing: PlatesDrawing
  /** Class of a comuna: its name in the style sheet. */
  classOf: (code: string) => string
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  cards: ReadonlyMap<string, TerritoryCard>
  width: number
  label: string
  onPick: (code: string) => void
}

/** The country's four plates as one drawing: one path per class, so that a dozen of them stay light. */
export const PlatesMap = memo(function PlatesMap({ drawing, classOf, chosen, lit, cards, width, label, onPick }: PlatesMapProps) {
  const k = width / sheet.width
  const height = Math.round(sheet.height * k)
  const paths = useMemo(() => {
    const byClass = new Map<string, string>()
    for (const { cut, path } of drawing.comunas) {
      const name = `${classOf(cut)}${lit && !lit.has(cut) ? ' dim' : ''}`
      byClass.set(name, (byClass.get(name) ?? '') + path)
    }
    return [...byClass]
  }, [drawing, classOf, lit])
  const under = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const box = event.currentTarget.getBoundingClientRect()
    return comunaAt(drawing, [(event.clientX - box.left) / k, (event.clientY - box.top) / k])
  }
  const badges = useMemo(() => {
    const points = chosen.flatMap((code) => {
      const at = cards.get(code)?.label
      if (!at) return []
      const [x, y] = drawing.place(code, at)
      return [{ code, x: x * k, y: y * k }]
    })
    return placeBadges(points, { radius: 9.5, width, height })
  }, [chosen, cards, drawing, k, width, height])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table and the list of names are the keyboard's way to the same comunas
    <svg
      className="plates-map"
      width={width}
      height={height}
      viewBox={`0 -8 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={label}
      onPointerMove={(event: PointerEvent<SVGSVGElement>) => setHover(under(event))}
      onPointerLeave={() => setHover(null)}
      onClick={(event) => {
        const code = under(event)
        if (code) onPick(code)
      }}
    >
      {paths.map(([name, d]) => (
        <path key={name} className={name} d={d} />
      ))}
      <path className="borders" d={drawing.borders} />
      {boxes.map(({ code, outlined, corner: [x, y] }) => (
        <rect key={code} className={outlined ? 'box' : `box ${classOf(code)}`} x={x} y={y} {...boxSize} rx="3" />
      ))}
      <path className="chosen-outline" d={chosen.length ? drawing.outline((cut) => chosen.includes(cut)) : ''} />
      <g transform={`scale(${1 / k})`}>
        {badges.map(({ code, at, x, y, led }) => (
          <g key={code}>
            {led && <line className="lead" x1={at[0]} y1={at[1]} x2={x} y2={y} />}
            <SvgBadge order={chosen.indexOf(code)} x={x} y={y} radius={9} />
          </g>
        ))}
      </g>
      <HoverOutline drawing={drawing} />
    </svg>
  )
})

function HoverOutline({ drawing }: { drawing: PlatesDrawing }) {
  const path = useRef<SVGPathElement>(null)
  useEffect(() => {
    const paint = () => {
      const code = currentHover()
      path.current?.setAttribute('d', code?.length === 5 ? drawing.outline((cut) => cut === code) : '')
    }
    paint()
    return onHoverChange(paint)
  }, [drawing])
  return <path ref={path} className="hover-outline" />
}

/** The comuna under a point of the sheet. */
function comunaAt(drawing: PlatesDrawing, point: Point): string | null {
  const box = boxes.find(
    ({ corner: [x, y] }) => point[0] >= x && point[0] <= x + boxSize.width && point[1] >= y && point[1] <= y + boxSize.height,
  )
  if (box) return box.code
  const { lon, lat } = drawing.locate(point)
  const found = drawing.comunas.find(({ rings }) => rings.some((ring) => inside(ring, lon, lat)))
  return found?.cut ?? null
}

function inside(ring: readonly Point[], lon: number, lat: number): boolean {
  let within = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] as Point
    const [xj, yj] = ring[j] as Point
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) within = !within
  }
  return within
}
