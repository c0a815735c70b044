import { formatNumber } from '@radier/geodata/measure/format'
import { memo, useEffect, useMemo, useRef } from 'react'
import { currentHover, onHoverChange, setHover } from '../../view/hover.ts'
import { placeBadges } from './badges.ts'
import { type Axis, axisOf, type Dot, dotsPath, nearestDot, swarmOf } from './beeswarm.ts'
import { type Comparison, figureOf, type Line } from './comparison.ts'
import { SvgBadge } from './number-badge.tsx'
import { type Range, useDrag } from './use-drag.ts'

export interface SwarmProps {
  comparison: Comparison
  line: Line
  chosen: readonly string[]
  /** Comunas in the brushes; null when nothing is brushed. */
  lit: ReadonlySet<string> | null
  brushed: Range | null
  width: number
  nameOf: (code: string) => string
  onBrush: (id: string, range: Range | null, done: boolean) => void
  onPick: (code: string) => void
}

const height = 98
const plot = { top: 4, bottom: 80, middle: 41, reach: 33 }
const side = 66

/** Every comuna of the group as a dot, the median as a dashed line, the chosen ones as numbers. */
export const Swarm = memo(function Swarm(props: SwarmProps) {
  const { comparison, line, chosen, lit, brushed, width, nameOf, onBrush, onPick } = props
  const root = useRef<SVGSVGElement>(null)
  const own = useMemo(
    () => chosen.flatMap((code) => ({ code, value: figureOf(comparison, line, code) })).filter(isKnown),
    [chosen, comparison, line],
  )
  const axis = useMemo(
    () =>
      axisOf(
        line.sorted,
        own.map(({ value }) => value),
      ),
    [line.sorted, own],
  )
  const scale = useMemo(() => (axis ? scaleOf(axis, width) : null), [axis, width])
  const dots = useMemo(() => (axis && scale ? dotsOf(comparison, line, axis, scale.x) : []), [comparison, line, axis, scale])
  const path = useMemo(() => dotsPath(dots), [dots])
  const litPath = useMemo(() => (lit ? dotsPath(dots.filter(({ code }) => lit.has(code))) : ''), [dots, lit])
  const badges = useMemo(() => (scale ? badgesOf(own, scale) : []), [own, scale])
  const under = (px: number, py: number) =>
    badges.find((badge) => Math.hypot(badge.x - px, badge.y - py) < 10)?.code ?? nearestDot(dots, px, py, 9)?.code ?? null
  const drag = useDrag(root, scale, {
    onRange: (range, done) => onBrush(line.id, range, done),
    onPoint: (px, py) => setHover(under(px, py)),
    onTap: (px, py) => {
      const code = under(px, py)
      if (code) onPick(code)
      else if (brushed) onBrush(line.id, null, true)
    },
  })
  if (!axis || !scale) return null
  const { x, left, right } = scale
  const { median } = line.quarters ?? { median: null }
  return (
    <svg ref={root} className="swarm" width={width} height={height} role="img" aria-label={labelOf(line, comparison)} {...drag}>
      {axis.ticks.map((tick) => (
        <g key={tick} className="tick">
          <line x1={x(tick)} x2={x(tick)} y1={plot.top} y2={plot.bottom} />
          <text x={x(tick)} y={95} textAnchor="middle">
            {tickText(tick, axis.ticks)}
          </text>
        </g>
      ))}
      {brushed && (
        <rect
          className="brush"
          x={x(Math.max(axis.low, brushed.from)) - 2}
          width={Math.max(4, x(Math.min(axis.high, brushed.to)) - x(Math.max(axis.low, brushed.from)) + 4)}
          y={plot.top}
          height={plot.bottom - plot.top}
        />
      )}
      <path className={lit ? 'dots faint' : 'dots'} d={path} />
      {lit && <path className="dots lit" d={litPath} />}
      {median !== null && <line className="median" x1={x(median)} x2={x(median)} y1={2} y2={plot.bottom + 2} />}
      {axis.above && <Beyond x={right + 10} anchor="start" count={axis.above.count} more="más" to={`hasta ${short(axis.above.to)}`} />}
      {axis.below && <Beyond x={left - 10} anchor="end" count={axis.below.count} more="menos" to={`desde ${short(axis.below.to)}`} />}
      {badges.map(({ code, x: bx, y, at, led }) => (
        <g key={code}>
          {led && <line className="lead" x1={at[0]} y1={at[1]} x2={bx} y2={y} />}
          <SvgBadge order={chosen.indexOf(code)} x={bx} y={y} radius={9.5} />
        </g>
      ))}
      <Hovered comparison={comparison} line={line} dots={dots} scale={scale} axis={axis} nameOf={nameOf} />
    </svg>
  )
})

const isKnown = (one: { code: string; value: number | null }): one is { code: string; value: number } => one.value !== null

function scaleOf({ low, high, above, below }: Axis, width: number) {
  const left = below ? side + 8 : 8
  const right = width - (above ? side + 8 : 12)
  const span = high - low || 1
  return {
    left,
    right,
    x: (value: number) => left + ((value - low) / span) * (right - left),
    value: (x: number) => low + ((Math.min(right, Math.max(left, x)) - left) / (right - left)) * span,
  }
}

function dotsOf({ behind, codes }: Comparison, { values }: Line, { low, high }: Axis, x: (value: number) => number): Dot[] {
  const shown = behind.flatMap((i) => {
    const value = values[i] ?? null
    return value !== null && value >= low && value <= high ? [{ code: codes[i] as string, value }] : []
  })
  return swarmOf(shown, x, { radius: shown.length > 120 ? 1.75 : 2.6, middle: plot.middle, reach: plot.reach })
}

/** Badges may stand a little outside the axis, never outside the drawing. */
function badgesOf(
  own: readonly { code: string; value: number }[],
  { x, left, right }: { x(value: number): number; left: number; right: number },
) {
  const from = left - 8
  const placed = placeBadges(
    own.map(({ code, value }) => ({ code, x: x(value) - from, y: plot.middle })),
    { radius: 9.5, width: right - from + 11, height: plot.bottom + 2 },
  )
  return placed.map((badge) => ({ ...badge, x: badge.x + from, at: [badge.at[0] + from, badge.at[1]] as const }))
}

function Beyond({ x, anchor, count, more, to }: { x: number; anchor: 'start' | 'end'; count: number; more: string; to: string }) {
  return (
    <text className="beyond" x={x} y={plot.middle - 6} textAnchor={anchor}>
      <tspan x={x}>
        {count} {more},
      </tspan>
      <tspan x={x} dy="1.3em">
        {to}
      </tspan>
    </text>
  )
}

const short = (value: number) => formatNumber(value, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0)

/** Ticks carry as many decimals as the step needs. */
export function tickText(tick: number, ticks: readonly number[]): string {
  const step = Math.abs((ticks[1] ?? tick + 1) - (ticks[0] ?? tick))
  return formatNumber(tick, step >= 1 ? 0 : step >= 0.1 ? 1 : 2)
}

function labelOf({ indicator, text, sorted, quarters }: Line, { behind }: Comparison): string {
  const said = (value: number | null | undefined) => formatNumber(value, text.decimals)
  return `${indicator.title}: ${sorted.length} de ${behind.length} comunas, de ${said(sorted[0])} a ${said(sorted.at(-1))}; mediana ${said(quarters?.median)} ${text.unit}.`
}

interface HoveredProps extends Pick<SwarmProps, 'comparison' | 'line' | 'nameOf'> {
  dots: readonly Dot[]
  scale: { x(value: number): number; left: number; right: number }
  axis: Axis
}

/** Ring and name of the comuna under the pointer, painted without rendering. */
function Hovered({ comparison, line, dots, scale, axis, nameOf }: HoveredProps) {
  const group = useRef<SVGGElement>(null)
  useEffect(() => {
    const byCode = new Map(dots.map((dot) => [dot.code, dot]))
    const paint = () => {
      const code = currentHover()
      const value = code ? figureOf(comparison, line, code) : null
      const node = group.current
      if (!node) return
      if (!code || value === null || code.length !== 5) return node.setAttribute('visibility', 'hidden')
      const dot = byCode.get(code)
      const x = dot?.x ?? scale.x(Math.min(axis.high, Math.max(axis.low, value)))
      const [ring, halo, text] = node.children
      ring?.setAttribute('cx', String(x))
      ring?.setAttribute('cy', String(dot?.y ?? plot.middle))
      const far = x > (scale.left + scale.right) / 2
      for (const label of [halo, text]) {
        label?.setAttribute('x', String(x + (far ? -9 : 9)))
        label?.setAttribute('text-anchor', far ? 'end' : 'start')
        if (label) label.textContent = `${nameOf(code)} ${formatNumber(value, line.text.decimals)}`
      }
      node.setAttribute('visibility', 'visible')
    }
    paint()
    return onHoverChange(paint)
  }, [comparison, line, dots, scale, axis, nameOf])
  return (
    <g ref={group} className="hovered" visibility="hidden">
      <circle r="5" />
      <text className="halo" y={16} />
      <text y={16} />
    </g>
  )
}
