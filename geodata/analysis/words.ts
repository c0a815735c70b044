/** Words of Analizar: what a row is, a filter, a grouping. */
import { formatNumber } from '../measure/format.ts'
import { levelLabel } from '../territory/level.ts'
import type { Brush } from './brush.ts'
import type { TableFigure, TableShape } from './table-figures.ts'

/** «manzanas», «comunas»; «filas» for what is no territory. */
export const rowsWord = ({ level }: Pick<TableShape, 'level'>, many = 2): string =>
  level ? (many === 1 ? levelLabel[level].one.toLowerCase() : levelLabel[level].many) : many === 1 ? 'fila' : 'filas'

/** As short as the figure is: 50 · 12,5. */
export const figureText = (value: number): string => {
  const decimals = Number.isInteger(value) ? 0 : Math.min(3, (String(value).split('.')[1] ?? '').length)
  return formatNumber(value, decimals)
}

/** «50 a 400» · «10 o más» · «hasta 20» · «solo s/i». */
export function rangeText({ from, to, unknown }: Pick<Brush, 'from' | 'to' | 'unknown'>): string {
  const range =
    from !== null && to !== null
      ? from === to
        ? figureText(from)
        : `${figureText(from)} a ${figureText(to)}`
      : from !== null
        ? `${figureText(from)} o más`
        : to !== null
          ? `hasta ${figureText(to)}`
          : 'con dato'
  return unknown ? `${range}, y s/i` : range
}

export interface GroupOption {
  name: string
  label: string
}

const prefixes: [string, string][] = [
  ['clave.2', 'región'],
  ['clave.3', 'provincia'],
  ['clave.5', 'comuna'],
]

/** Text columns of a table that can be grouped by as they are. */
export const categoriesOf = <T extends Pick<TableShape['columns'][number], 'type' | 'role'>>(columns: readonly T[]): T[] =>
  columns.filter(({ type, role }) => type === 'text' && role === 'value')

/** What the rows of a table can be grouped by. */
export function groupOptions({ level, columns }: Pick<TableShape, 'level' | 'columns'>, figures: readonly TableFigure[]): GroupOption[] {
  const fine = level === 'manzana' || level === 'zona'
  const nested = level === 'region' || level === 'provincia' ? prefixes.slice(0, 1) : level === 'comuna' ? prefixes.slice(0, 2) : prefixes
  return [
    ...nested.map(([name, label]) => ({ name, label })),
    ...(fine ? [{ name: 'clave.7', label: 'distrito censal' }] : []),
    ...categoriesOf(columns).map(({ name, label }) => ({ name, label: label.toLowerCase() })),
    ...figures.map(({ name, label, unit }) => ({
      name: `tramo.${name}`,
      label: `cuartos de ${label.toLowerCase()}${unit ? `, ${unit}` : ''}`,
    })),
  ]
}

/** Names of the stretches between `edges` (ascending, inner): «menos de 12», «12 a 40», «40 o más». */
export function stretchNames(edges: readonly number[]): string[] {
  const write = (value: number) => figureText(Number(value.toPrecision(4)))
  const names = edges.map((edge, i) => (i === 0 ? `menos de ${write(edge)}` : `${write(edges[i - 1] as number)} a ${write(edge)}`))
  return [...names, edges.length ? `${write(edges.at(-1) as number)} o más` : 'todas']
}

/** Edges that cut: each once, none under or at the least value. */
export const usefulEdges = (edges: readonly number[], least: number): number[] => [...new Set(edges)].filter((edge) => edge > least)

/** Groups that stand by themselves in a panel or a report; the rest are one line, «Otros». */
export const groupsShown = 5
