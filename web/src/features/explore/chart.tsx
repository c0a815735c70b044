import { compositions } from '@radier/geodata/measure/composition'
import { formatNumber } from '@radier/geodata/measure/format'
import { isFine } from '@radier/geodata/territory/level'
import { useState } from 'react'
import { CartesianGrid, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { useValues } from '../../data/queries.ts'
import { plain } from '../../ui/bold.tsx'
import { setHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import type { Row } from './rows.ts'

interface ChartProps {
  rows: readonly Row[]
  scene: Scene
  onSelect: (code: string) => void
}

interface Point {
  code: string
  name: string
  x: number
  y: number
}

/** The chosen indicator against another one, a dot per territory of the list. */
export default function Chart({ rows, scene, onSelect }: ChartProps) {
  const { indicators } = scene.catalogue
  const usable = Object.entries(indicators).filter(
    ([id, i]) => id !== scene.indicatorId && i.available.some((a) => a.level === scene.level),
  )
  const sisters = compositions.flatMap(({ parts }) => (parts.includes(scene.indicatorId) ? parts : []))
  const nearest = usable.find(([id]) => sisters.includes(id)) ?? usable.find(([, i]) => i.theme === scene.indicator.theme) ?? usable[0]
  const [picked, setPicked] = useState<string | null>(null)
  const otherId = picked && picked !== scene.indicatorId ? picked : (nearest?.[0] ?? null)
  const other = otherId ? indicators[otherId] : undefined
  const period =
    other?.available
      .filter((a) => a.level === scene.level)
      .map((a) => a.period)
      .sort()
      .at(-1) ?? ''
  const fine = isFine(scene.level)
  const within = fine ? [...new Set(rows.map((r) => r.code.slice(0, 5)))].slice(0, 60) : []
  const values = useValues(otherId, scene.level, period, within).data
  const measure = other?.first ?? 'tasa'
  const text = other?.[measure]
  if (!other || !text) return <p className="menor none">No hay otro indicador con que comparar a este nivel.</p>
  const against = new Map(values?.codes.map((code, i) => [code, values[measure][i] ?? null]))
  const points = rows.flatMap((row): Point[] => {
    const [x, y] = [row[scene.measure], against.get(row.code) ?? null]
    return x === null || y === null ? [] : [{ code: row.code, name: row.name, x, y }]
  })
  const chosen = points.filter((p) => p.code === scene.selected)
  const tick = { fontSize: 12, fill: 'var(--tinta-2)' }
  const xAxis = `${scene.indicator.short}, ${scene.text.unit}`
  return (
    <div className="chart">
      <label className="chart-pick">
        <span>{xAxis}, contra</span>
        <select value={otherId ?? ''} onChange={(event) => setPicked(event.target.value)}>
          {usable.map(([id, i]) => (
            <option key={id} value={id}>
              {i.title}
            </option>
          ))}
        </select>
        <span className="menor">
          {text.unit} · {formatNumber(points.length)} con ambos datos, {formatNumber(rows.length - points.length)} s/i. La línea punteada es
          Chile.
        </span>
      </label>
      <div
        className="chart-plot"
        role="img"
        aria-label={`Nube de puntos: ${xAxis}, contra ${other.short}, ${plain(text.unit)}. Las mismas cifras están en la tabla.`}
      >
        <ResponsiveContainer width="100%" height="100%">
          <ScatterChart margin={{ top: 10, right: 24, bottom: 4, left: 8 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--regla)" />
            <XAxis
              type="number"
              dataKey="x"
              tick={tick}
              stroke="var(--regla-2)"
              tickFormatter={(v) => formatNumber(v, Number.isInteger(v) ? 0 : 1)}
            />
            <YAxis
              type="number"
              dataKey="y"
              width={64}
              tick={tick}
              axisLine={false}
              tickLine={false}
              tickFormatter={(v) => formatNumber(v, Number.isInteger(v) ? 0 : 1)}
            />
            {scene.country.value !== null && <ReferenceLine x={scene.country.value} stroke="var(--tinta-3)" strokeDasharray="3 3" />}
            <Tooltip
              isAnimationActive={false}
              cursor={false}
              content={({ payload }) => {
                const point = payload?.[0]?.payload as Point | undefined
                if (!point) return null
                return (
                  <div className="globe">
                    <b>{point.name}</b>
                    {scene.indicator.short} {formatNumber(point.x, scene.text.decimals)}
                    <br />
                    {other.short} {formatNumber(point.y, text.decimals)}
                  </div>
                )
              }}
            />
            <Scatter
              data={points}
              fill="var(--tinta)"
              fillOpacity={0.4}
              isAnimationActive={false}
              onClick={(dot) => onSelect((dot.payload as Point).code)}
              onMouseEnter={(dot) => setHover((dot.payload as Point).code)}
              onMouseLeave={() => setHover(null)}
            />
            <Scatter data={chosen} fill="var(--acento)" isAnimationActive={false} />
          </ScatterChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}
