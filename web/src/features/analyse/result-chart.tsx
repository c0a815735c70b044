import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { SqlResult } from '../../analysis/sql-answer.ts'

const mostBars = 20
const tick = { fontSize: 12, fill: 'var(--tinta-2)' }
const write = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1)

/** Bars of one figure by the first text column; two figures as a cloud of points. */
export default function ResultChart({ result: { columns, rows } }: { result: SqlResult }) {
  const figures = columns.flatMap(({ name, kind }, i) => (kind === 'number' && !/^(lon|lat)$/i.test(name) ? [{ name, i }] : []))
  const words = columns.flatMap(({ name, kind }, i) => (kind === 'text' ? [{ name, i }] : []))
  const label = words.find(({ name }) => /nombre|comuna|region|distrito/i.test(name)) ?? words[0] ?? null
  const [y, setY] = useState(figures.at(-1)?.name ?? '')
  const [x, setX] = useState('')
  const up = figures.find(({ name }) => name === y) ?? figures[0]
  const along = figures.find(({ name }) => name === x)
  if (!up) return <p className="menor">El resultado no trae coordenadas ni cifras que dibujar.</p>
  const known = rows.filter((row) => row[up.i] !== null && (!along || row[along.i] !== null))
  const data = known.slice(0, along ? 5000 : mostBars).map((row, i) => ({
    name: label ? String(row[label.i] ?? UNKNOWN) : String(i + 1),
    x: along ? Number(row[along.i]) : 0,
    y: Number(row[up.i]),
  }))
  const said = `${up.name}${along ? ` contra ${along.name}` : label ? ` por ${label.name}` : ''}`
  const globe = ({ payload }: { payload?: readonly { payload?: unknown }[] }) => {
    const point = payload?.[0]?.payload as (typeof data)[number] | undefined
    if (!point) return null
    return (
      <div className="globe">
        <b>{point.name}</b>
        {up.name} {write(point.y)}
        {along && (
          <>
            <br />
            {along.name} {write(point.x)}
          </>
        )}
      </div>
    )
  }
  return (
    <div className="result-chart">
      <label>
        Cifra{' '}
        <select className="select" value={up.name} onChange={(event) => setY(event.target.value)}>
          {figures.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>{' '}
      <label>
        contra{' '}
        <select className="select" value={along?.name ?? ''} onChange={(event) => setX(event.target.value)}>
          <option value="">{label ? label.name : 'fila'}</option>
          {figures.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <div className="result-plot" role="img" aria-label={`Gráfico de ${said}. Las mismas cifras están en la tabla.`}>
        <ResponsiveContainer width="100%" height="100%">
          {along ? (
            <ScatterChart margin={{ top: 8, right: 12, bottom: 4, left: 0 }} accessibilityLayer={false}>
              <CartesianGrid stroke="var(--regla)" />
              <XAxis type="number" dataKey="x" tick={tick} stroke="var(--regla-2)" tickFormatter={write} />
              <YAxis type="number" dataKey="y" width={56} tick={tick} axisLine={false} tickLine={false} tickFormatter={write} />
              <Tooltip isAnimationActive={false} cursor={false} content={globe} />
              <Scatter data={data} fill="var(--acento)" fillOpacity={0.55} isAnimationActive={false} />
            </ScatterChart>
          ) : (
            <BarChart data={data} layout="vertical" margin={{ top: 4, right: 12, bottom: 4, left: 0 }} accessibilityLayer={false}>
              <CartesianGrid horizontal={false} stroke="var(--regla)" />
              <XAxis type="number" tick={tick} stroke="var(--regla-2)" tickFormatter={write} />
              <YAxis type="category" dataKey="name" width={112} tick={tick} interval={0} axisLine={false} tickLine={false} />
              <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--papel-3)' }} content={globe} />
              <Bar dataKey="y" fill="var(--acento)" isAnimationActive={false} barSize={9} />
            </BarChart>
          )}
        </ResponsiveContainer>
      </div>
      <p className="menor">
        {formatNumber(data.length)} de {formatNumber(rows.length)} filas
        {rows.length > known.length ? `; ${formatNumber(rows.length - known.length)} s/i` : ''}.
      </p>
    </div>
  )
}
