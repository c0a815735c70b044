import type { CatalogueAnswer } from '@radier/api/contract'
import { quantile } from '@radier/geodata/compare/place'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { isOneLine, warnings } from '@radier/geodata/measure/verdict'
import { useMemo } from 'react'
import { CartesianGrid, Line as Curve, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useMatrix } from '../../data/compare.ts'
import { useMethod } from '../../data/queries.ts'
import { Skeleton } from '../../ui/state.tsx'
import { useHover } from '../../view/hover.ts'
import { type Comparison, comunaPeriods, type Line } from './comparison.ts'
import { badgeColour, isHollow, NumberBadge, SvgBadge } from './number-badge.tsx'

interface TimeProps {
  catalogue: CatalogueAnswer
  comparison: Comparison
  line: Line
  chosen: readonly string[]
  nameOf: (code: string) => string
  onLead: (id: string) => void
}

/** One indicator over its dates. The dates of a comuna that are not one series are not joined, and that is said. */
export default function Time({ catalogue, comparison, line, chosen, nameOf, onLead }: TimeProps) {
  const dated = Object.entries(catalogue.indicators).filter(([, i]) => comunaPeriods(i).length > 1)
  const many = line.periods.length > 1
  const asked = useMemo(() => (many ? line.periods.map((period) => ({ id: line.id, period })) : []), [many, line.periods, line.id])
  const matrix = useMatrix(asked).data
  return (
    <section className="time-screen" aria-label="En el tiempo">
      <div className="table-bar">
        <label>
          <span>Indicador</span>
          <select value={many ? line.id : ''} onChange={(event) => onLead(event.target.value)}>
            {!many && <option value="">{line.indicator.title}: una sola fecha</option>}
            {dated.map(([id, i]) => (
              <option key={id} value={id}>
                {i.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!many ? (
        <p className="lost">
          {line.indicator.title} tiene una sola fecha por comuna ({line.period}). {dated.length} indicadores tienen más: elija uno arriba.
        </p>
      ) : matrix ? (
        <Curves line={line} matrix={matrix} comparison={comparison} chosen={chosen} nameOf={nameOf} />
      ) : (
        <Skeleton lines={8} />
      )}
      <Method id={line.id} />
    </section>
  )
}

function Method({ id }: { id: string }) {
  const method = useMethod(id).data
  return (
    <div className="menor method-note">
      <p>{method?.method}</p>
      {method?.caveats?.map((caveat) => (
        <p key={caveat}>{caveat}</p>
      ))}
    </div>
  )
}

interface EndBadgeProps {
  cx?: number | string
  cy?: number | string
  index?: number
  last: number
  order: number
}

/** A dot per date; the last one carries the number of the comuna. */
function EndBadge({ cx, cy, index, last, order }: EndBadgeProps) {
  if (typeof cx !== 'number' || typeof cy !== 'number') return <g />
  return index === last ? (
    <SvgBadge order={order} x={cx} y={cy} radius={8.5} />
  ) : (
    <circle cx={cx} cy={cy} r={2.5} fill={badgeColour(order)} />
  )
}

interface CurvesProps extends Pick<TimeProps, 'line' | 'comparison' | 'chosen' | 'nameOf'> {
  matrix: NonNullable<ReturnType<typeof useMatrix>['data']>
}

/** «2021-S2» is the second half of 2021. */
const whenOf = (period: string): number => Number(period.slice(0, 4)) + (period.endsWith('S2') ? 0.5 : 0)

function Curves({ line, matrix, comparison, chosen, nameOf }: CurvesProps) {
  const hovered = useHover()
  const { rows, extra } = useMemo(() => {
    const position = new Map(matrix.codes.map((code, i) => [code, i]))
    const hoveredToo = hovered?.length === 5 && !chosen.includes(hovered) && position.has(hovered) ? hovered : null
    const shown = hoveredToo ? [...chosen, hoveredToo] : chosen
    const found = matrix.columns.map((column) => {
      const values = column[line.measure] ?? []
      const known = comparison.behind.flatMap((i) => values[position.get(comparison.codes[i] as string) ?? -1] ?? []).sort((a, b) => a - b)
      const own = shown.map((code) => [code, values[position.get(code) ?? -1] ?? null] as const)
      return { when: whenOf(column.period), period: column.period, mediana: quantile(known, 0.5), ...Object.fromEntries(own) }
    })
    return { rows: found, extra: hoveredToo }
  }, [matrix, comparison, chosen, hovered, line.measure])
  const periods = rows.map(({ period }) => period)
  const said = warnings(line.indicator.comparisons, periods, chosen)
  const tick = { fontSize: 12, fill: 'var(--tinta-2)' }
  const written = (value: number) => formatNumber(value, line.text.decimals)
  return (
    <>
      <div
        className="curves"
        role="img"
        aria-label={`${line.indicator.title} de ${line.periods[0]} a ${line.periods.at(-1)}. Las mismas cifras están en la tabla de abajo.`}
      >
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={rows} margin={{ top: 12, right: 24, bottom: 4, left: 8 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--regla)" />
            <XAxis
              dataKey="when"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={rows.map(({ when }) => when)}
              tickFormatter={(when: number) => rows.find((row) => row.when === when)?.period ?? ''}
              tick={tick}
              stroke="var(--regla-2)"
            />
            <YAxis
              width={64}
              tick={tick}
              axisLine={false}
              tickLine={false}
              tickFormatter={(v: number) => formatNumber(v, Number.isInteger(v) ? 0 : 1)}
            />
            <Tooltip
              isAnimationActive={false}
              content={({ payload }) => {
                const row = payload?.[0]?.payload as (typeof rows)[number] | undefined
                if (!row) return null
                return (
                  <div className="globe">
                    <b>{row.period}</b>
                    {[...chosen, ...(extra ? [extra] : [])].map((code) => (
                      <span key={code} className="globe-line">
                        {nameOf(code)} {formatNumber((row as Record<string, unknown>)[code] as number | null, line.text.decimals)}
                      </span>
                    ))}
                    <span className="globe-line">Mediana {formatNumber(row.mediana, line.text.decimals)}</span>
                  </div>
                )
              }}
            />
            <Curve dataKey="mediana" stroke="var(--tinta)" strokeDasharray="4 4" dot={false} isAnimationActive={false} />
            {extra && <Curve dataKey={extra} stroke="var(--tinta-3)" strokeWidth={2} dot={{ r: 2.5 }} isAnimationActive={false} />}
            {chosen.map((code, order) => (
              <Curve
                key={code}
                dataKey={code}
                stroke={isOneLine(line.indicator.comparisons, periods, code) ? badgeColour(order) : 'none'}
                strokeWidth={hovered === code ? 3.5 : 2}
                strokeDasharray={isHollow(order) ? '6 3' : undefined}
                strokeOpacity={hovered && hovered !== code ? 0.45 : 1}
                dot={({ key, cx, cy, index }) => <EndBadge key={key} order={order} last={rows.length - 1} cx={cx} cy={cy} index={index} />}
                connectNulls={false}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <p className="menor">Línea cortada: mediana. Donde no hay dato, la línea se interrumpe. {line.text.unit}.</p>
      {said.map(({ because, of }) => (
        <p key={because} className="menor">
          {of.map(nameOf).join(', ')}: {because}
        </p>
      ))}
      <div className="time-table">
        <table>
          <caption className="vh">{line.indicator.title} por fecha</caption>
          <thead>
            <tr>
              <th scope="col">Comuna</th>
              {rows.map(({ period }) => (
                <th key={period} scope="col">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chosen.map((code, order) => (
              <tr key={code}>
                <th scope="row">
                  <NumberBadge order={order} /> {nameOf(code)}
                </th>
                {rows.map((row) => (
                  <td key={row.period}>{formatNumber((row as Record<string, unknown>)[code] as number | null, line.text.decimals)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Mediana</th>
              {rows.map((row) => (
                <td key={row.period}>{row.mediana === null ? UNKNOWN : written(row.mediana)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  )
}
