import { formatNumber } from '@radier/geodata/measure/format'
import { thresholdOf } from '@radier/geodata/measure/standard'
import { useMemo, useRef } from 'react'
import { useSize } from '../../map/use-size.ts'
import { useHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { type Axis, axisOf } from './axis.ts'

/** Px, before the axis is measured. */
const drawnFor = 340

interface LegendAxisProps {
  scene: Scene
  names: ReadonlyMap<string, string>
  short: boolean
  onClass: (index: number | null) => void
}

/** Axis, histogram and one button per class that lights its territories. */
export function LegendAxis({ scene, names, short, onClass }: LegendAxisProps) {
  const axis = useMemo(() => {
    const known = [...scene.values.values()].flatMap(({ value }) => (value === null ? [] : [value]))
    return axisOf(known, scene.breaks)
  }, [scene])
  const root = useRef<HTMLDivElement>(null)
  const width = useSize(root)?.width ?? drawnFor
  if (!axis) return <p className="menor legend-none">Ningún dato aquí.</p>
  const bars = short ? 18 : 52
  const most = Math.max(1, ...axis.bins.map((b) => b.count))
  const { decimals } = scene.text
  const fine = scene.breaks.some((b) => Number(b.toFixed(decimals)) !== b) ? decimals + 1 : decimals
  const say = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : fine)
  const top = axis.bands.at(-1)?.to ?? 0
  const threshold = thresholdOf(scene.indicator, scene.measure)
  return (
    <div ref={root} className="axis" style={{ height: bars + 32 }}>
      <svg viewBox={`0 0 ${width} ${bars + 32}`} width="100%" height={bars + 32} preserveAspectRatio="none" aria-hidden="true">
        {!short &&
          axis.bins.map((bin) => {
            const height = bin.count ? Math.max(1.5, (bin.count / most) * (bars - 18)) : 0
            return (
              <rect
                key={bin.start}
                x={bin.start * width + 0.4}
                width={Math.max(0.5, (bin.end - bin.start) * width - 0.8)}
                y={bars - height}
                height={height}
                style={{ fill: `var(--${scene.tokens[bin.band]})` }}
              />
            )
          })}
        {axis.bands.map((band, i) => (
          <rect
            key={i}
            x={band.start * width}
            width={Math.max(0, (band.end - band.start) * width)}
            y={bars}
            height={9}
            style={{ fill: `var(--${scene.tokens[i]})` }}
          />
        ))}
      </svg>
      {axis.bands.map((band, i) => (
        <button
          key={i}
          type="button"
          className="axis-class"
          style={{ left: `${band.start * 100}%`, width: `${(band.end - band.start) * 100}%` }}
          hidden={band.end === band.start}
          aria-label={`De ${say(band.from)} a ${say(band.to)} ${scene.text.unit}: ${formatNumber(band.count)}`}
          onPointerEnter={() => onClass(i)}
          onPointerLeave={() => onClass(null)}
          onFocus={() => onClass(i)}
          onBlur={() => onClass(null)}
        />
      ))}
      <Ticks axis={axis} say={say} unit={scene.text.unit} top={top} width={width} />
      {threshold !== null && threshold >= (axis.bands[0]?.from ?? 0) && threshold <= top && (
        <i className="threshold" style={{ left: `${axis.at(threshold) * 100}%` }} />
      )}
      <Marks axis={axis} scene={scene} names={names} />
    </div>
  )
}

interface TicksProps {
  axis: Axis
  say: (value: number) => string
  unit: string
  top: number
  /** Of the axis, px. */
  width: number
}

/** Numbers under the axis; those that would touch the one before are left out, and the unit before any of them. */
function Ticks({ axis, say, unit, top, width }: TicksProps) {
  const withUnit = `${say(top)} ${unit.replace(/ (hogares|viviendas|personas)$/, '')}`
  const shownBeside = (end: string) => {
    const room = 1 - (end.length * 6.4) / width
    let last = -1
    return axis.bands.filter((band) => {
      const half = (say(band.from).length * 7) / width / 2
      if (band.end === band.start || band.start - half < last || band.start + half > room) return false
      last = band.start + half + 0.012
      return true
    })
  }
  const alone = shownBeside(say(top))
  const end = shownBeside(withUnit).length < alone.length ? say(top) : withUnit
  const shown = shownBeside(end)
  return (
    <>
      {shown.map((band) => (
        <span key={band.start} className={band.start === 0 ? 'tick first' : 'tick'} style={{ left: `${band.start * 100}%` }}>
          {say(band.from)}
        </span>
      ))}
      <span className="tick last">{end}</span>
      {!axis.scaled && <span className="vh">Tramos de igual ancho, no a escala.</span>}
    </>
  )
}

/** The selected territory, marked; the hovered one, dotted. */
function Marks({ axis, scene, names }: { axis: Axis; scene: Scene; names: ReadonlyMap<string, string> }) {
  const hovered = useHover()
  const selected = scene.selected === '0' ? null : scene.selected
  return [hovered && hovered !== selected ? hovered : null, selected].map((code) => {
    const value = code ? scene.values.get(code)?.value : null
    if (!code || value === null || value === undefined) return null
    const at = axis.at(value)
    const kind = code === selected ? 'mark' : 'mark dotted'
    return (
      <span key={code} className={at > 0.6 ? `${kind} left` : kind} style={{ left: `${at * 100}%` }}>
        <b>
          {names.get(code) ?? code} {formatNumber(value, scene.text.decimals)}
        </b>
      </span>
    )
  })
}
