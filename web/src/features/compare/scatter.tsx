import { correlate } from '@radier/geodata/compare/correlation'
import { formatNumber } from '@radier/geodata/measure/format'
import { isAreaCode } from '@radier/geodata/territory/area'
import { regionsNorthToSouth } from '@radier/geodata/territory/cut'
import { memo, useEffect, useMemo, useRef } from 'react'
import { currentHover, onHoverChange, setHover } from '../../view/hover.ts'
import { placeBadges } from './badges.ts'
import { axisOf, type Dot, dotsPath, nearestDot } from './beeswarm.ts'
import { type Comparison, figureOf, type Line } from './comparison.ts'
import { SvgBadge } from './number-badge.tsx'
import { tickText } from './swarm.tsx'
import { useBox } from './use-box.ts'
import type { Range } from './use-drag.ts'

interface ScatterProps {
  comparison: Comparison
  x: Line
  y: Line
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  /** Colours by region, and room for names. */
  large: boolean
  /** Region pointed at in the legend. */
  region: string | null
  width: number
  height: number
  nameOf: (code: string) => string
  onBox: (x: Range, y: Range, done: boolean) => void
  onPick: (code: string) => void
}

const margin = { left: 36, right: 12, top: 10, bottom: 24 }

/** Two indicators against each other, a dot per comuna; what lies far outside is counted in words. */
export const Scatter = memo(function Scatter(props: ScatterProps) {
  const { comparison, x, y, chosen, lit, large, region, width, height, nameOf, onBox, onPick } = props
  const root = useRef<SVGSVGElement>(null)
  const frame = useMemo(() => frameOf(comparison, x, y, chosen, width, height), [comparison, x, y, chosen, width, height])
  const badges = useMemo(() => {
    if (!frame) return []
    const own = frame.dots.filter(({ code }) => chosen.includes(code))
    return placeBadges(own, { radius: 8.5, width: width - 4, height: height - margin.bottom })
  }, [frame, chosen, width, height])
  const dots = frame?.dots ?? []
  const under = (px: number, py: number) =>
    badges.find((badge) => Math.hypot(badge.x - px, badge.y - py) < 9)?.code ?? nearestDot(dots, px, py, 10)?.code ?? null
  const { pointer, box } = useBox(root, frame, {
    onBox,
    onPoint: (px, py) => setHover(under(px, py)),
    onTap: (px, py) => {
      const code = under(px, py)
      if (code) onPick(code)
    },
  })
  if (!frame) return <p className="menor">Sin datos que cruzar.</p>
  const { outside } = frame
  const groups = large ? regionsNorthToSouth : [null]
  return (
    <svg
      ref={root}
      className={large ? 'cloud large' : 'cloud'}
      width={width}
      height={height}
      role="img"
      aria-label={`${x.indicator.title} contra ${y.indicator.title}: ${dots.length} comunas. Las mismas cifras están en la tabla.`}
      {...pointer}
    >
      {frame.yAxis.ticks.map((tick) => (
        <g key={tick} className="tick">
          <line x1={margin.left} x2={width - margin.right} y1={frame.y(tick)} y2={frame.y(tick)} />
          <text x={margin.left - 6} y={frame.y(tick)} dy="0.35em" textAnchor="end">
            {tickText(tick, frame.yAxis.ticks)}
          </text>
        </g>
      ))}
      {frame.xAxis.ticks.map((tick) => (
        <text key={tick} className="tick-x" x={frame.x(tick)} y={height - 6} textAnchor="middle">
          {tickText(tick, frame.xAxis.ticks)}
        </text>
      ))}
      {groups.map((group) => {
        const own = group ? dots.filter(({ code }) => code.startsWith(group)) : dots
        const faint = lit !== null || (region !== null && region !== group)
        return (
          <path
            key={group ?? 'all'}
            className={faint ? 'dots faint' : 'dots'}
            style={group ? { stroke: regionColour(group) } : undefined}
            d={dotsPath(own)}
          />
        )
      })}
      {lit && <path className="dots lit" d={dotsPath(dots.filter(({ code }) => lit.has(code)))} />}
      {box && <rect className="brush" {...box} />}
      {badges.map(({ code, x: bx, y: by, at, led }) => (
        <g key={code}>
          {led && <line className="lead" x1={at[0]} y1={at[1]} x2={bx} y2={by} />}
          <circle className="own" cx={at[0]} cy={at[1]} r="2.5" />
          <SvgBadge order={chosen.indexOf(code)} x={bx} y={by} radius={8.5} />
        </g>
      ))}
      <HoveredDot comparison={comparison} x={x} y={y} frame={frame} width={width} nameOf={nameOf} />
      <desc>{outside ? `${outside} quedan fuera del marco.` : ''}</desc>
    </svg>
  )
})

/** North to south along one path of hues, none of them those of need or capacity. */
export function regionColour(region: string): string {
  const share = regionsNorthToSouth.indexOf(region as (typeof regionsNorthToSouth)[number]) / (regionsNorthToSouth.length - 1)
  const [from, to, at] = share < 0.5 ? ['--cat-4', '--cat-5', share * 2] : ['--cat-5', '--cat-3', share * 2 - 1]
  return `color-mix(in oklab, var(${to}) ${Math.round(at * 100)}%, var(${from}))`
}

type Frame = NonNullable<ReturnType<typeof frameOf>>

function frameOf(comparison: Comparison, x: Line, y: Line, chosen: readonly string[], width: number, height: number) {
  const both = comparison.behind.flatMap((i) => {
    const [a, b] = [x.values[i] ?? null, y.values[i] ?? null]
    return a === null || b === null ? [] : [{ code: comparison.codes[i] as string, a, b }]
  })
  const own = (line: Line) => chosen.flatMap((code) => (isAreaCode(code) ? [] : (figureOf(comparison, line, code) ?? [])))
  const xAxis = axisOf(
    both.map(({ a }) => a).sort((a, b) => a - b),
    own(x),
  )
  const yAxis = axisOf(
    both.map(({ b }) => b).sort((a, b) => a - b),
    own(y),
  )
  if (!xAxis || !yAxis) return null
  const [w, h] = [width - margin.left - margin.right, height - margin.top - margin.bottom]
  const place = {
    x: (value: number) => margin.left + ((value - xAxis.low) / (xAxis.high - xAxis.low)) * w,
    y: (value: number) => margin.top + h - ((value - yAxis.low) / (yAxis.high - yAxis.low)) * h,
  }
  const inside = both.filter(({ a, b }) => a >= xAxis.low && a <= xAxis.high && b >= yAxis.low && b <= yAxis.high)
  const missing = chosen.flatMap((code) => {
    const [a, b] = [figureOf(comparison, x, code), figureOf(comparison, y, code)]
    return a === null || b === null || isAreaCode(code) || both.some((one) => one.code === code) ? [] : [{ code, a, b }]
  })
  const dots: Dot[] = [...inside, ...missing].map(({ code, a, b }) => ({ code, value: a, x: place.x(a), y: place.y(b) }))
  return {
    ...place,
    xAxis,
    yAxis,
    dots,
    outside: both.length - inside.length,
    xAt: (px: number) => xAxis.low + ((px - margin.left) / w) * (xAxis.high - xAxis.low),
    yAt: (py: number) => yAxis.low + ((margin.top + h - py) / h) * (yAxis.high - yAxis.low),
  }
}

/** How the two go together over the group behind, and how many the frame leaves out. */
export function cloudFacts(comparison: Comparison, x: Line, y: Line, chosen: readonly string[]) {
  const pick = (line: Line) => comparison.behind.map((i) => line.values[i] ?? null)
  const frame = frameOf(comparison, x, y, chosen, 300, 300)
  return { ...correlate(pick(x), pick(y)), outside: frame?.outside ?? 0 }
}

interface HoveredDotProps {
  comparison: Comparison
  x: Line
  y: Line
  frame: Frame
  width: number
  nameOf: (code: string) => string
}

function HoveredDot({ comparison, x, y, frame, width, nameOf }: HoveredDotProps) {
  const group = useRef<SVGGElement>(null)
  useEffect(() => {
    const byCode = new Map(frame.dots.map((dot) => [dot.code, dot]))
    const paint = () => {
      const code = currentHover()
      const dot = code ? byCode.get(code) : undefined
      const node = group.current
      if (!node) return
      if (!code || !dot) return node.setAttribute('visibility', 'hidden')
      const [ring, halo, text] = node.children
      ring?.setAttribute('cx', String(dot.x))
      ring?.setAttribute('cy', String(dot.y))
      const far = dot.x > width / 2
      const said = `${nameOf(code)} ${formatNumber(figureOf(comparison, x, code), x.text.decimals)}; ${formatNumber(figureOf(comparison, y, code), y.text.decimals)}`
      for (const label of [halo, text]) {
        label?.setAttribute('x', String(dot.x + (far ? -9 : 9)))
        label?.setAttribute('y', String(Math.max(14, dot.y - 9)))
        label?.setAttribute('text-anchor', far ? 'end' : 'start')
        if (label) label.textContent = said
      }
      node.setAttribute('visibility', 'visible')
    }
    paint()
    return onHoverChange(paint)
  }, [comparison, x, y, frame, width, nameOf])
  return (
    <g ref={group} className="hovered" visibility="hidden">
      <circle r="5" />
      <text className="halo" />
      <text />
    </g>
  )
}
