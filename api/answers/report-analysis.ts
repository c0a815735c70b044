/** What a person counted in Analizar, counted again by the database for a report. */
import { type TableFigure, tableFigures } from '@radier/geodata/analysis/table-figures'
import { categoriesOf, groupOptions, groupsShown, stretchNames, usefulEdges } from '@radier/geodata/analysis/words'
import { type Analysed, type AnalysedGroup, analysisPart } from '@radier/geodata/ficha/analysis-part'
import type { FichaData } from '@radier/geodata/ficha/data'
import type { Part } from '@radier/geodata/ficha/report'
import type { ReportAnalysis } from '@radier/geodata/ficha/report-item'
import { UNKNOWN } from '@radier/geodata/measure/format'
import type { ColumnTable } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type Asked, funnel, type GroupCount, type Grouping, groupCounts, quarters, sums } from '../queries/analysed.ts'
import type { Service } from '../service.ts'
import { fichaData } from './ficha-data.ts'
import { tableOf } from './tables.ts'

export async function reportAnalysis(service: Service, edition: Edition, item: ReportAnalysis): Promise<Part> {
  const { sql, catalogue } = service
  const [data, table] = await Promise.all([fichaData(service, edition), tableOf(service, edition, item.table)])
  if (item.territory.length <= 5 && !data.places.has(item.territory))
    throw new Problem('desconocido', `No hay ningún territorio con el código «${item.territory}».`)
  const figures = tableFigures(table, catalogue.indicators)
  const figureOf = (name: string): TableFigure => {
    const figure = figures.find((known) => known.name === name)
    if (!figure) throw new Problem('desconocido', `«${table.title}» no tiene la cifra «${name}».`)
    return figure
  }
  const filters = item.brushes.map((range) => ({ figure: figureOf(range.column), range }))
  const layer = table.kind === 'capa' ? table.id : null
  const asked: Asked = { layer, territory: item.territory, brushes: filters.map(({ figure, range }) => ({ figure, brush: range })) }
  const added = table.kind === 'capa' ? figures.filter(({ additive, formula }) => additive && !formula).slice(0, 2) : []
  const [left, totals, groups] = await Promise.all([
    funnel(sql, asked),
    item.show === 'filtro' ? sums(sql, asked, added) : [],
    item.show === 'grupos' ? groupsOf(service, data, table, figures, item, asked, figureOf) : null,
  ])
  return analysisPart(data, item, {
    table,
    source: layer ? (catalogue.layers[layer]?.source ?? null) : null,
    filters,
    left,
    sums: totals.map((total, i) => ({ figure: added[i] as TableFigure, ...total })),
    groups,
  })
}

async function groupsOf(
  { sql }: Service,
  data: FichaData,
  table: ColumnTable,
  figures: readonly TableFigure[],
  { group, of, rate }: ReportAnalysis,
  asked: Asked,
  figureOf: (name: string) => TableFigure,
): Promise<Analysed['groups']> {
  const option = groupOptions(table, figures).find(({ name }) => name === group)
  if (!group || !option) throw new Problem('desconocido', `«${table.title}» no se agrupa por «${group ?? ''}».`)
  if (!of) throw new Problem('malformado', 'Un análisis por grupos necesita la cifra que se agrupa.')
  const shown = figureOf(of)
  const share = rate ? figureOf(rate) : null
  if (share && !share.of) throw new Problem('malformado', `«${share.label}» no es una tasa de dos columnas de «${table.title}».`)
  const { by, name } = await groupingOf(sql, data, table, group, asked, figureOf)
  const measured = { of: shown, rate: share?.of ? { part: figureOf(share.of.part), base: figureOf(share.of.base) } : null }
  const line = (label: string, { rows, known, value, part, base }: GroupCount): AnalysedGroup => ({
    name: label,
    rows,
    unknown: rows - known,
    value,
    rate: share?.of && part !== null && base ? (share.of.per * part) / base : null,
  })
  const counted = await groupCounts(sql, asked, by, measured)
  const whole = counted.find((found) => found.name === null) as GroupCount
  const groups = counted.filter((found) => found.name !== null).sort(byValue)
  const rest = groups.length > groupsShown + 1 ? groups.slice(groupsShown) : []
  const others = rest.length
    ? await groupCounts(
        sql,
        asked,
        by,
        measured,
        rest.map((found) => found.name as string),
      )
    : []
  return {
    label: option.label,
    of: shown,
    rate: share,
    lines: [
      ...groups.slice(0, groups.length - rest.length).map((found) => line(name(found.name as string), found)),
      ...others.map((found) => line(`Otros ${rest.length}`, found)),
    ],
    total: line(shown.additive ? 'Suma' : 'Todas', whole),
  }
}

/** Largest first, as the panel of Analizar orders its groups: the unknown last, by how many rows they have. */
function byValue(a: GroupCount, b: GroupCount): number {
  const rank = ({ value, rows }: GroupCount) => value ?? -1 / (rows + 1)
  return rank(b) - rank(a) || b.rows - a.rows
}

/** How rows are grouped, and what a group is called. */
async function groupingOf(
  sql: Service['sql'],
  data: FichaData,
  table: ColumnTable,
  group: string,
  { layer, territory }: Asked,
  figureOf: (name: string) => TableFigure,
): Promise<{ by: Grouping; name: (raw: string) => string }> {
  const prefix = /^clave\.(\d)$/.exec(group)?.[1]
  if (prefix) return { by: { prefix: Number(prefix) }, name: (raw) => placeName(data, raw, territory) }
  const stretched = /^tramo\.(.+)$/.exec(group)?.[1]
  if (!stretched)
    return { by: { text: categoriesOf(table.columns).find(({ name }) => name === group)?.name as string }, name: (raw) => raw }
  const figure = figureOf(stretched)
  const { edges, least } = await quarters(sql, layer, figure)
  const useful = least === null ? [] : usefulEdges(edges, least)
  const names = stretchNames(useful)
  return { by: { figure, edges: useful }, name: (raw) => (raw === UNKNOWN ? raw : (names[Number(raw)] ?? raw)) }
}

/** A place by its name; a district by its number, after its comuna where there are several. */
function placeName({ places }: FichaData, raw: string, territory: string): string {
  if (raw.length <= 5) return places.get(raw)?.name ?? raw
  const district = String(Number(raw.slice(5)))
  return territory.length >= 5 ? district : `${places.get(raw.slice(0, 5))?.name ?? raw.slice(0, 5)} ${district}`
}
