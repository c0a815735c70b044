import { edgeText } from '@radier/geodata/measure/classes'
import { formatNumber } from '@radier/geodata/measure/format'
import { thresholdOf } from '@radier/geodata/measure/standard'
import { useMemo, useRef } from 'react'
import { useSize } from '../../map/use-size.ts'
import { useHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { type Axis, axisOf, edgesOf } from './axis.ts'

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
  const say = (value: number) => edgeText(value, decimals)
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

/** Every edge under the axis, on two lines where one cannot hold them; the unit where it takes the place of none. */
function Ticks({ axis, say, unit, top, width }: TicksProps) {
  const withUnit = `${say(top)} ${unit.replace(/ (hogares|viviendas|personas)$/, '')}`
  const lowOf = (end: string) => edgesOf(axis, say, end, width).filter(({ low }) => low).length
  const end = lowOf(withUnit) > lowOf(say(top)) ? say(top) : withUnit
  const ticks = edgesOf(axis, say, end, width)
  return (
    <>
      {ticks.map(({ at, text, low }) => (
        <span key={at} className={['tick', at === 0 && 'first', low && 'low'].filter(Boolean).join(' ')} style={{ left: `${at * 100}%` }}>
          {text}
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
