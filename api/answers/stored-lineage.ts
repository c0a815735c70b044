/** Lineage of a figure from country to comuna: the operands are published cells, or sums made here. */
import { operandsOf, summariesOf, type VariableOrigin, variableOrigins } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import type { Layer } from '@radier/geodata/layer'
import type { Level } from '@radier/geodata/territory/level'
import type { Operand } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { layerContributors } from '../queries/layer-contributors.ts'
import { neighbourCells } from '../queries/neighbour-cells.ts'
import { type OperandRow, operands } from '../queries/operands.ts'
import { summed } from '../queries/summed.ts'
import { values } from '../queries/values.ts'
import type { Service } from '../service.ts'
import { cardOf } from './cards.ts'
import type { FigureAddress, FoundLineage } from './figure.ts'
import { provenanceOf } from './provenance.ts'
import { notAt } from './values.ts'

export async function storedLineage(service: Service, edition: Edition, asked: FigureAddress, indicator: Indicator): Promise<FoundLineage> {
  const { indicator: id, level, code, period } = asked
  const { name } = await cardOf(service, edition, code)
  const value = (await values(service.sql, id, level, period, [code])).find((row) => row.code === code)
  if (!value) throw notAt(id, indicator, level, period)
  return { name, value, operands: await operandsAt(service, edition, indicator, asked) }
}

async function operandsAt(
  service: Service,
  edition: Edition,
  indicator: Indicator,
  { level, code, period }: FigureAddress,
): Promise<Operand[]> {
  const needed = operandsOf(indicator, period)
  const rows = await operands(
    service.sql,
    level,
    code,
    needed.map((o) => o.name),
    needed.map((o) => o.period),
  )
  const inOrder = needed.flatMap(
    (o) => rows.find((row) => row.variable === o.name && row.period === o.period) ?? unpublished(service, edition, o) ?? [],
  )
  return (await Promise.all(inOrder.map((row) => operandOf(service, edition, row, level, code)))).filter((o) => o !== null)
}

/** A variable of which its source, though loaded, says nothing at this territory. */
function unpublished({ catalogue }: Service, edition: Edition, { name, period }: { name: string; period: string }): OperandRow | undefined {
  const origin = variableOrigins(catalogue)
    .get(name)
    ?.find(({ source }) => edition.loads.has(source))
  const load = origin && edition.loads.get(origin.source)
  if (!load) return undefined
  return {
    variable: name,
    period,
    value: null,
    load: load.id,
    source: load.source,
    sheet: null,
    row: null,
    col: null,
    header: null,
    made: null,
  }
}

async function operandOf(service: Service, edition: Edition, row: OperandRow, level: Level, code: string): Promise<Operand | null> {
  const source = service.catalogue.sources[row.source]
  const load = edition.loads.get(row.source)
  if (!source || !load) return null
  const origin = variableOrigins(service.catalogue)
    .get(row.variable)
    ?.find((o) => o.source === row.source)
  const { sum, corrections } = await sumOf(service, edition, row, level, code, origin)
  return {
    variable: row.variable,
    label: origin?.label ?? row.variable,
    period: row.period,
    value: row.value,
    source: { ...provenanceOf(source, load), page: source.origin.page, licence: source.licence },
    cell: sum ? null : await cellOf(service, row),
    sum,
    corrections: [...(row.made?.corrections ?? []), ...corrections],
  }
}

async function cellOf({ sql }: Service, row: OperandRow): Promise<Operand['cell']> {
  if (row.row === null) return null
  return { sheet: row.sheet, row: row.row, col: row.col ?? '', header: row.header ?? '', around: await neighbourCells(sql, row) }
}

type Added = Pick<Operand, 'sum' | 'corrections'>

/** Rows of the file, a layer's features, or the comunas of a larger territory; null for a cell of its own. */
async function sumOf(
  { sql, catalogue }: Service,
  edition: Edition,
  row: OperandRow,
  level: Level,
  code: string,
  origin: VariableOrigin | undefined,
): Promise<Added> {
  const alone: Added = { sum: null, corrections: [] }
  if (row.row !== null) return { ...alone, sum: addedRows(catalogue, row, code) }
  if (!origin?.additive) return alone
  if (level !== 'comuna') {
    const { corrections, ...parts } = await summed(sql, row.load, row.variable, row.period, level, code)
    return { sum: { of: 'comuna', ...parts, rows: null }, corrections }
  }
  const { layer } = origin
  const summary = layer ? summariesOf(catalogue, layer)[row.variable] : undefined
  if (!layer || !summary) return alone
  if (!edition.layers.has(layer)) return { ...alone, sum: rowsNotKept(catalogue.layers[layer]!, summary, row, code) }
  return { ...alone, sum: { of: 'elementos', ...(await layerContributors(sql, layer, code, summary)), rows: null } }
}

/** A sum of features that are not here, of the starter set: told by column, filter and count of the publisher's file. */
function rowsNotKept(
  layer: Layer,
  { sum, where }: NonNullable<Layer['summarise']>[string],
  { made }: OperandRow,
  code: string,
): Operand['sum'] {
  const { comuna } = layer
  const attribute = sum ? layer.attributes[sum] : undefined
  const told = { count: made?.count ?? null, unknown: [], parts: [] }
  if (!attribute || where || typeof comuna !== 'object' || !('from' in comuna)) return { of: 'elementos', ...told, rows: null }
  const is = 'numeric' in comuna && comuna.numeric ? String(Number(code)) : code
  const header = [attribute.from, ...(attribute.minus ?? [])].join(' − ')
  return {
    of: 'filas',
    ...told,
    rows: { sheet: null, col: '', header, where: [{ column: comuna.from, is: [is] }], runs: [], distinct: false },
  }
}

/** The rows that were added to the figure of a place, by number and by the filter that takes them. */
function addedRows({ sources }: Service['catalogue'], row: OperandRow, code: string): Operand['sum'] {
  const table = sources[row.source]?.tables?.find((one) => (one.sheet ?? null) === row.sheet && row.variable in one.variables)
  const variable = table?.variables[row.variable]
  if (!table || !variable || row.made?.count === 1 || !(row.made || table.sum)) return null
  const key = table.key.column ?? table.key.name
  const asked = Object.entries({ ...(key && { [key]: code }), ...table.where, ...variable.where })
  return {
    of: 'filas',
    count: row.made?.count ?? null,
    unknown: [],
    parts: [],
    rows: {
      sheet: row.sheet,
      col: row.col ?? '',
      header: row.header ?? '',
      where: asked.map(([column, is]) => ({ column, is: [is].flat().map(String) })),
      runs: row.made?.rows ?? [],
      distinct: variable.take === 'distintos',
    },
  }
}
