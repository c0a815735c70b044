import { figureText, rangeText } from '@radier/geodata/analysis/words'
import { formatNumber } from '@radier/geodata/measure/format'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { type Axis, aboveBin, FIRST_BIN, highOf, snap, UNKNOWN_BIN } from '../../analysis/axis.ts'
import type { Counts } from '../../analysis/crossfilter.ts'
import type { Figure } from '../../analysis/table.ts'
import { Hatch } from '../../ui/state.tsx'
import { placeOf, type Session } from './session.ts'
import { useTurn } from './use-session.ts'

interface HistogramProps {
  session: Session
  figure: Figure
  /** The brush came to rest: the address takes it. */
  onRest: () => void
}

const [wide, high] = [140, 118]

/** A column as bars and a brush over them. The axis is fixed; what passes of it is counted in words. */
export function Histogram({ session, figure, onRest }: HistogramProps) {
  useTurn(session)
  const plot = useRef<HTMLDivElement>(null)
  const drag = useRef<{ mode: 'from' | 'to' | 'band' | 'new'; start: number; was: [number, number] } | null>(null)
  const axis = session.axis(figure.name)
  const counts = session.cross.counts(placeOf(session, figure.name))
  const brush = session.brush(figure.name)
  const [low, top] = [axis.low, highOf(axis)]
  const from = Math.max(low, Math.min(top, brush?.from ?? low))
  const to = Math.max(low, Math.min(top, brush?.to ?? top))
  const share = (value: number) => (value - low) / (top - low)

  const set = (a: number, b: number) => {
    const [first, last] = [Math.max(low, snap(axis, Math.min(a, b))), Math.min(top, snap(axis, Math.max(a, b)))]
    session.move(figure.name, rangeOf(axis, first, last, brush?.unknown ?? false))
  }
  const valueAt = ({ clientX }: { clientX: number }) => {
    const { left = 0, width = 1 } = plot.current?.getBoundingClientRect() ?? {}
    return low + Math.max(0, Math.min(1, (clientX - left) / width)) * (top - low)
  }
  const down = (event: PointerEvent<HTMLElement>) => {
    const value = valueAt(event)
    const role = (event.target as HTMLElement).dataset.handle as 'from' | 'to' | undefined
    const inside = brush !== null && value > from && value < to && (from > low || to < top)
    drag.current = { mode: role ?? (inside ? 'band' : 'new'), start: value, was: [from, to] }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const moved = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return
    const value = valueAt(event)
    const { mode, start, was } = drag.current
    if (mode === 'new') return Math.abs(value - start) > axis.step / 2 ? set(start, value) : undefined
    if (mode === 'band') return slide(value - start, was)
    return mode === 'from' ? set(value, was[1]) : set(was[0], value)
  }
  const slide = (by: number, [a, b]: [number, number]) => {
    const shift = Math.max(low - a, Math.min(top - b, by))
    set(a + shift, b + shift)
  }
  const up = () => {
    if (drag.current) onRest()
    drag.current = null
  }
  const key = (event: KeyboardEvent, handle: 'from' | 'to') => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 }[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace') session.move(figure.name, null)
    else if (step === undefined) return
    else if (event.shiftKey) slide(step * axis.step, [from, to])
    else if (handle === 'from') set(Math.min(from + step * axis.step, to), to)
    else set(from, Math.max(to + step * axis.step, from))
    event.preventDefault()
    onRest()
  }
  const handle = (name: 'from' | 'to', value: number, text: string) => (
    <span
      role="slider"
      tabIndex={0}
      data-handle={name}
      className={brush ? 'handle-brush on' : 'handle-brush'}
      aria-label={`${figure.label}, ${text}`}
      aria-valuemin={low}
      aria-valuemax={top}
      aria-valuenow={value}
      aria-valuetext={figureText(value)}
      style={{ left: `${share(value) * 100}%` }}
      onKeyDown={(event) => key(event, name)}
    />
  )
  const left = session.cross.passing()
  return (
    <section className="hist" aria-label={figure.label}>
      <h3>
        <span>{figure.label}</span>
        {figure.unit && <small>{shortUnit(figure.unit)}</small>}
      </h3>
      <p className="hist-range">
        {brush ? (
          <>
            <b>{rangeText(brush)}</b> → {formatNumber(left)}
          </>
        ) : (
          'sin filtro'
        )}
      </p>
      <div className="hist-plot" ref={plot} onPointerDown={down} onPointerMove={moved} onPointerUp={up} onPointerCancel={up}>
        <Bars axis={axis} counts={counts} />
        {brush && <i className="brush" style={{ left: `${share(from) * 100}%`, right: `${(1 - share(to)) * 100}%` }} />}
        {handle('from', from, 'desde')}
        {handle('to', to, 'hasta')}
      </div>
      <p className="hist-axis" aria-hidden="true">
        <span>{figureText(low)}</span>
        <span>{figureText(snap(axis, (low + top) / 2))}</span>
        <span>{figureText(top)}</span>
      </p>
      <Beyond axis={axis} counts={counts} top={top} />
      <p className="hist-unknown">
        {counts.all[UNKNOWN_BIN] ? <Hatch /> : null}
        s/i: {formatNumber(counts.others[UNKNOWN_BIN])}
        {brush && (counts.all[UNKNOWN_BIN] ?? 0) > 0 && (
          <label>
            <input
              type="checkbox"
              checked={brush.unknown}
              onChange={(event) => {
                session.move(figure.name, { from: brush.from, to: brush.to, unknown: event.target.checked })
                onRest()
              }}
            />
            incluir
          </label>
        )}
      </p>
    </section>
  )
}

/** An edge of the axis is an open end: what lies beyond passes too. Both open, and nothing asked of the unknown, is no filter. */
function rangeOf(axis: Axis, from: number, to: number, unknown: boolean) {
  const [first, last] = [from <= axis.low ? null : from, to >= highOf(axis) ? null : to]
  return first === null && last === null ? null : { from: first, to: last, unknown }
}

const shortUnit = (unit: string) => unit.replace(/^de cada (\d+) .*$/, 'de $1')

function Beyond({ axis, counts, top }: { axis: Axis; counts: Counts; top: number }) {
  const [below, above] = [counts.others[1] ?? 0, counts.others[aboveBin(axis)] ?? 0]
  if (!below && !above) return <p className="hist-beyond" />
  const parts = [
    ...(above ? [`${formatNumber(above)} ${above === 1 ? 'pasa' : 'pasan'} de ${figureText(top)}`] : []),
    ...(below ? [`${formatNumber(below)} bajo ${figureText(axis.low)}`] : []),
  ]
  return <p className="hist-beyond">{parts.join(' · ')}</p>
}

/** Paper: all of them. Grey: pass the other filters. Ink: and fall in the brush. */
function Bars({ axis, counts }: { axis: Axis; counts: Counts }) {
  const { bins } = axis
  let most = 1
  for (let b = FIRST_BIN; b < FIRST_BIN + bins; b++) most = Math.max(most, counts.all[b] as number)
  const path = (heights: Uint32Array) => {
    let d = ''
    for (let b = 0; b < bins; b++) {
      const n = heights[b + FIRST_BIN] as number
      if (!n) continue
      const h = Math.max(0.7, (n / most) * high)
      const [x, w] = [(b / bins) * wide, wide / bins]
      d += `M${(x + w * 0.08).toFixed(2)} ${high}v${(-h).toFixed(2)}h${(w * 0.84).toFixed(2)}v${h.toFixed(2)}z`
    }
    return d
  }
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="bar-all" d={path(counts.all)} />
      <path className="bar-others" d={path(counts.others)} />
      <path className="bar-passing" d={path(counts.passing)} />
    </svg>
  )
}
