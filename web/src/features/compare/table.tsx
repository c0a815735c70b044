import { quarterName } from '@radier/geodata/compare/quarters'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { isAreaCode } from '@radier/geodata/territory/area'
import { regionOf } from '@radier/geodata/territory/cut'
import { useMemo, useState } from 'react'
import { shortRegionName } from '../../map/region-names.ts'
import { downloadText } from '../../ui/download.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { Segments } from '../../ui/segments.tsx'
import { say } from '../../ui/toast.tsx'
import { setHover, useIsHovered } from '../../view/hover.ts'
import { outOfRanking, quarterAmong } from './areas.ts'
import { type Comparison, figureOf, type Line, writtenOf } from './comparison.ts'
import { NumberBadge } from './number-badge.tsx'
import { quarterClass } from './quarters.ts'
import { csvOf, type Order, orderCodes, tsvOf } from './table-rows.ts'

interface TableProps {
  comparison: Comparison
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  nameOf: (code: string) => string
  onPick: (code: string) => void
}

type Scope = 'elegidas' | 'fondo' | 'marcadas'

/** Comunas by row and indicators by column: the whole comparison for the keyboard, the spreadsheet and the paper. */
export function Table({ comparison, chosen, lit, nameOf, onPick }: TableProps) {
  const [wanted, setScope] = useState<Scope>('elegidas')
  const [order, setOrder] = useState<Order | null>(null)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const scope = (wanted === 'marcadas' && !lit) || (wanted === 'elegidas' && !chosen.length) ? 'fondo' : wanted
  const lines = comparison.lines.filter(({ id }) => !hidden.has(id))
  const codes = useMemo(() => {
    const behind = comparison.behind.map((i) => comparison.codes[i] as string)
    const all = scope === 'elegidas' ? chosen : scope === 'marcadas' ? [...(lit ?? [])] : [...new Set([...chosen, ...behind])]
    return orderCodes(all, order, comparison, nameOf)
  }, [comparison, chosen, lit, scope, order, nameOf])
  const sort = (column: string, descending: boolean) =>
    setOrder({ column, descending: order?.column === column ? !order.descending : descending })
  const regionName = (code: string) => (isAreaCode(code) ? outOfRanking : nameOf(regionOf(code)))
  const save = () => downloadText('Comparación.csv', csvOf(codes, lines, comparison, nameOf, regionName), 'text/csv')
  const copy = () =>
    void navigator.clipboard.writeText(tsvOf(codes, lines, comparison, nameOf)).then(
      () => say(`Copiado: ${codes.length} filas listas para pegar en una planilla`),
      () => say('El navegador no deja copiar: use «CSV».'),
    )
  const toggle = (id: string) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    setHidden(next)
  }
  const options = [
    ...(chosen.length ? [{ id: 'elegidas' as const, text: `Elegidas (${chosen.length})` }] : []),
    ...(lit ? [{ id: 'marcadas' as const, text: `Marcadas (${lit.size})` }] : []),
    { id: 'fondo' as const, text: `Todas (${formatNumber(comparison.behind.length)})` },
  ]
  return (
    <section className="compare-table" aria-label="Tabla">
      <div className="table-bar">
        <Segments label="Filas" options={options} chosen={scope} onChoose={setScope} />
        <details className="columns">
          <summary className="bt small">
            Columnas {lines.length} de {comparison.lines.length}
          </summary>
          <fieldset>
            <legend className="vh">Columnas de la tabla</legend>
            {comparison.lines.map(({ id, indicator }) => (
              <label key={id}>
                <input type="checkbox" checked={!hidden.has(id)} onChange={() => toggle(id)} />
                {indicator.title}
              </label>
            ))}
          </fieldset>
        </details>
        <span className="table-out">
          <button type="button" className="bt small" onClick={copy}>
            Copiar
          </button>
          <button type="button" className="bt small" onClick={save}>
            <DownloadIcon />
            CSV
          </button>
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label="Tabla que se desplaza">
        <table>
          <caption className="vh">Comunas por fila, indicadores por columna</caption>
          <thead>
            <tr>
              <SortHead id="nombre" text="Comuna" order={order} onSort={() => sort('nombre', false)} />
              {lines.map(({ id, indicator, text, period }) => (
                <SortHead
                  key={id}
                  id={id}
                  text={indicator.short}
                  unit={`${text.unit}, ${period}`}
                  order={order}
                  onSort={() => sort(id, indicator.better !== 'mas')}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <TableRow
                key={code}
                code={code}
                order={chosen.indexOf(code)}
                name={nameOf(code)}
                region={isAreaCode(code) ? outOfRanking : (shortRegionName[regionOf(code)] ?? '')}
                lines={lines}
                comparison={comparison}
                onPick={onPick}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function SortHead({ id, text, unit, order, onSort }: { id: string; text: string; unit?: string; order: Order | null; onSort: () => void }) {
  const own = order?.column === id ? order : null
  return (
    <th scope="col" aria-sort={own ? (own.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={onSort}>
        <b>
          {text}
          <span aria-hidden="true">{own ? (own.descending ? ' ↓' : ' ↑') : ''}</span>
        </b>
        {unit && <small>{unit}</small>}
      </button>
    </th>
  )
}

interface TableRowProps {
  code: string
  order: number
  name: string
  region: string
  lines: readonly Line[]
  comparison: Comparison
  onPick: (code: string) => void
}

function TableRow({ code, order, name, region, lines, comparison, onPick }: TableRowProps) {
  const hovered = useIsHovered(code)
  return (
    <tr className={hovered ? 'hovered' : undefined} onPointerEnter={() => setHover(code)} onPointerLeave={() => setHover(null)}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={order >= 0}
          title={order >= 0 ? `Quitar ${name} de la comparación` : `Agregar ${name} a la comparación`}
          onFocus={() => setHover(code)}
          onBlur={() => setHover(null)}
          onClick={() => onPick(code)}
        >
          {order >= 0 ? <NumberBadge order={order} /> : <span className="number none" aria-hidden="true" />}
          <span>
            {name}
            <small>{region}</small>
          </span>
        </button>
      </th>
      {lines.map((line) => {
        const value = figureOf(comparison, line, code)
        const quarter = quarterAmong(line, code, value)
        const written = writtenOf(comparison, line, code)
        return (
          <td key={line.id} className={written === UNKNOWN ? 'unknown' : undefined} title={line.reasons?.get(code)}>
            {quarter !== null && (
              <i
                className={`quarter-mark ${quarterClass(quarter, line.indicator.better)}`}
                data-quarter={quarter}
                title={quarterName(quarter, line.indicator.better)}
              />
            )}
            {written}
          </td>
        )
      })}
    </tr>
  )
}
