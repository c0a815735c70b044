import type { ColumnTable, TerritoryCard } from '@radier/api/contract'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { levelLabel } from '@radier/geodata/territory/level'
import type { OpenTable } from '../../analysis/table.ts'
import { shortRegionName } from '../../map/region-names.ts'
import type { Brush } from '../../view/analyse.ts'

/** «manzanas», «comunas»; «filas» for what is no territory. */
export const rowsWord = ({ level }: Pick<ColumnTable, 'level'>, many = 2): string =>
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

/** What the rows of a table can be grouped by. */
export function groupOptions({ about, categories, figures }: OpenTable): GroupOption[] {
  const fine = about.level === 'manzana' || about.level === 'zona'
  const nested =
    about.level === 'region' || about.level === 'provincia'
      ? prefixes.slice(0, 1)
      : about.level === 'comuna'
        ? prefixes.slice(0, 2)
        : prefixes
  return [
    ...nested.map(([name, label]) => ({ name, label })),
    ...(fine ? [{ name: 'clave.7', label: 'distrito censal' }] : []),
    ...categories.map(({ name, label }) => ({ name, label: label.toLowerCase() })),
    ...figures.map(({ name, label, unit }) => ({
      name: `tramo.${name}`,
      label: `cuartos de ${label.toLowerCase()}${unit ? `, ${unit}` : ''}`,
    })),
  ]
}

/** The grouping natural to what is in sight: districts in a comuna, comunas in a region, regions in Chile. */
export function naturalGroup(options: readonly GroupOption[], territory: string): string {
  const wanted = territory === '0' ? 'clave.2' : territory.length <= 3 ? 'clave.5' : 'clave.7'
  return options.find(({ name }) => name === wanted)?.name ?? options.at(0)?.name ?? ''
}

/** A group by its name: codes become places, districts keep their number. */
export function groupName(by: string, raw: string, names: ReadonlyMap<string, TerritoryCard>, inside: string): string {
  if (raw === '' || raw === UNKNOWN) return UNKNOWN
  if (by === 'clave.7') {
    const comuna = names.get(raw.slice(0, 5))?.name ?? raw.slice(0, 5)
    const district = `${Number(raw.slice(5))}`
    return inside.length === 5 ? district : `${comuna} ${district}`
  }
  return by.startsWith('clave.') ? (shortRegionName[raw] ?? names.get(raw)?.name ?? raw) : raw
}
