import type { TerritoryCard } from '@radier/api/contract'
import { type GroupOption, rowsWord } from '@radier/geodata/analysis/words'
import { formatNumber } from '@radier/geodata/measure/format'
import { useMemo } from 'react'
import { cross, groupBy, whole } from '../../analysis/groups.ts'
import type { Figure } from '../../analysis/table.ts'
import { downloadText } from '../../ui/download.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { type AnalyseView, type Statistic, statistics } from '../../view/analyse.ts'
import { csvText } from './csv.ts'
import { groupingOf } from './grouping.ts'
import type { Session } from './session.ts'
import { useTurn } from './use-session.ts'
import { groupName } from './words.ts'

interface PivotProps {
  session: Session
  view: AnalyseView
  options: readonly GroupOption[]
  chosen: string
  names: ReadonlyMap<string, TerritoryCard>
  onChange: (change: Partial<AnalyseView>) => void
}

const statisticText: Record<Statistic, string> = {
  suma: 'suma',
  promedio: 'promedio',
  mediana: 'mediana',
  p10: 'percentil 10',
  p25: 'percentil 25',
  p75: 'percentil 75',
  p90: 'percentil 90',
}
const mostColumns = 24
const mostLines = 400

/** One grouping down, another across, and a statistic of a column in each cell, over the rows that pass the filters. */
export default function Pivot({ session, view, options, chosen, names, onChange }: PivotProps) {
  const turn = useTurn(session)
  const { table, territory } = session
  const figure = table.figures.find((f) => f.name === view.of) ?? table.figures.find((f) => f.additive) ?? (table.figures[0] as Figure)
  const statistic = !figure.additive && view.statistic === 'suma' ? 'mediana' : view.statistic
  const across = view.pivot && options.some(({ name }) => name === view.pivot) ? view.pivot : null
  const made = useMemo(() => {
    void turn
    return pivotOf(session, chosen, across, figure, statistic)
  }, [session, chosen, across, figure, statistic, turn])
  const label = (by: string, raw: string) => groupName(by, raw, names, territory)
  const lines = made.lines.map(({ raw, cells }) => ({ name: label(chosen, raw), raw, cells }))
  const heads = made.columns.map((raw) => label(across ?? '', raw))
  const title = `${figure.label}, ${statisticText[statistic]}`
  const save = () => {
    const head = ['Código', optionLabel(options, chosen), rowsWord(table.about), 'Total', ...heads]
    const body = lines.map(({ name, raw, cells }) => [raw, name, ...cells])
    downloadText(`${table.about.title}, ${title}.csv`.replace(/[\\/]/g, '-'), csvText([head, ...body]), 'text/csv')
  }
  return (
    <div className="pivot">
      <div className="pivot-bar">
        <Pick label="Filas" value={chosen} options={options} onPick={(group) => onChange({ group })} />
        <Pick
          label="Columnas"
          value={across ?? ''}
          options={[{ name: '', label: 'ninguna' }, ...options.filter((o) => o.name !== chosen)]}
          onPick={(pivot) => onChange({ pivot: pivot || null })}
        />
        <Pick
          label="Cifra"
          value={statistic}
          options={statistics.filter((s) => figure.additive || s !== 'suma').map((name) => ({ name, label: statisticText[name] }))}
          onPick={(next) => onChange({ statistic: next as Statistic })}
        />
        <Pick
          label="de"
          value={figure.name}
          options={table.figures.map(({ name, label: text, unit }) => ({ name, label: unit ? `${text}, ${unit}` : text }))}
          onPick={(of) => onChange({ of })}
        />
        <button type="button" className="bt small" onClick={save}>
          <DownloadIcon />
          CSV
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="pivot-body" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{optionLabel(options, chosen)}</th>
              <th scope="col">{rowsWord(table.about)}</th>
              <th scope="col">{statisticText[statistic]}</th>
              {heads.map((head, i) => (
                <th key={made.columns[i]} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, mostLines).map(({ name, raw, cells }) => (
              <tr key={raw} className={raw === '' ? 'sum' : ''}>
                <th scope="row">{raw === '' ? 'Todas' : name}</th>
                {cells.map((cell, i) => (
                  <td key={i === 0 ? 'filas' : i === 1 ? 'total' : made.columns[i - 2]}>
                    {formatNumber(cell, i === 0 ? 0 : decimalsOf(figure, statistic))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="menor">
          {title}
          {figure.unit ? `, ${figure.unit}` : ''}. Lo s/i queda fuera de la cifra; una celda sin ningún dato dice s/i.
          {made.left > 0 && ` Se muestran ${mostColumns} columnas; faltan ${formatNumber(made.left)}: están al acotar los filtros.`}
          {lines.length > mostLines && ` Se muestran ${mostLines} de ${formatNumber(lines.length)} filas; el CSV las trae todas.`}
        </p>
      </section>
    </div>
  )
}

const optionLabel = (options: readonly GroupOption[], name: string) => options.find((o) => o.name === name)?.label ?? name
const decimalsOf = ({ decimals }: Figure, statistic: Statistic) => (statistic === 'suma' ? decimals : Math.max(decimals, 1))

function pivotOf(session: Session, down: string, across: string | null, figure: Figure, statistic: Statistic) {
  const { table, cross: filter } = session
  const rowsBy = groupingOf(table, down) ?? whole(table.rows)
  const columnsBy = across ? groupingOf(table, across) : null
  const values = table.values(figure.name)
  const own = groupBy(rowsBy, filter.fails, values, statistic)
  const all = groupBy(whole(table.rows), filter.fails, values, statistic)
  const byColumn = columnsBy ? groupBy(columnsBy, filter.fails, values, statistic) : null
  const some = columnsBy
    ? [...columnsBy.names.keys()]
        .filter((c) => (byColumn?.rows[c] ?? 0) > 0)
        .sort((a, b) => (across?.startsWith('tramo.') ? a - b : (columnsBy.names[a] as string).localeCompare(columnsBy.names[b] as string)))
    : []
  const columns = some.slice(0, mostColumns)
  const cells = columnsBy && columns.length ? groupBy(cross(rowsBy, columnsBy), filter.fails, values, statistic) : null
  const width = columnsBy?.names.length ?? 0
  const lines = rowsBy.names
    .map((raw, r) => ({
      raw,
      rows: own.rows[r] as number,
      cells: [own.rows[r] as number, own.value[r] as number, ...columns.map((c) => cells?.value[r * width + c] ?? Number.NaN)],
    }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => order(b.cells[1]) - order(a.cells[1]))
  const foot = {
    raw: '',
    rows: 0,
    cells: [all.rows[0] as number, all.value[0] as number, ...columns.map((c) => byColumn?.value[c] ?? Number.NaN)],
  }
  return { lines: [...lines, foot], columns: columns.map((c) => columnsBy?.names[c] as string), left: some.length - columns.length }
}

const order = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)

function Pick({
  label,
  value,
  options,
  onPick,
}: {
  label: string
  value: string
  options: readonly GroupOption[]
  onPick: (name: string) => void
}) {
  return (
    <label className="pivot-pick">
      <span>{label}</span>
      <select className="select" value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map((option) => (
          <option key={option.name} value={option.name}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
