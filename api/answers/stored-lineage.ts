/** Lineage of a figure from country to comuna: the operands are published cells, or sums made here. */
import { operandsOf, type VariableOrigin, variableOrigins } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
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
  return { variable: name, period, value: null, load: load.id, source: load.source, sheet: null, row: null, col: null, header: null }
}

async function operandOf(service: Service, edition: Edition, row: OperandRow, level: Level, code: string): Promise<Operand | null> {
  const source = service.catalogue.sources[row.source]
  const load = edition.loads.get(row.source)
  if (!source || !load) return null
  const origin = variableOrigins(service.catalogue)
    .get(row.variable)
    ?.find((o) => o.source === row.source)
  return {
    variable: row.variable,
    label: origin?.label ?? row.variable,
    period: row.period,
    value: row.value,
    source: { ...provenanceOf(source, load), page: source.origin.page, licence: source.licence },
    cell: await cellOf(service, row),
    sum: row.row === null && origin ? await sumOf(service, edition, row, level, code, origin) : null,
  }
}

async function cellOf({ sql, catalogue }: Service, row: OperandRow): Promise<Operand['cell']> {
  if (row.row === null) return null
  return {
    sheet: row.sheet,
    row: row.row,
    col: row.col ?? '',
    header: row.header ?? '',
    around: addsRows(catalogue, row) ? [] : await neighbourCells(sql, row),
  }
}

/** A figure that adds several rows of the file stands in none of them: it keeps the first row and no neighbours. */
const addsRows = ({ sources }: Service['catalogue'], { source, sheet, variable }: OperandRow) =>
  sources[source]?.tables?.some((table) => table.sum && (table.sheet ?? null) === sheet && variable in table.variables) ?? false

/** A comuna's figure made of a layer's features, or a larger territory's made of its comunas. */
async function sumOf(
  { sql, catalogue }: Service,
  edition: Edition,
  row: OperandRow,
  level: Level,
  code: string,
  { layer, additive }: VariableOrigin,
): Promise<Operand['sum']> {
  if (!additive) return null
  if (level !== 'comuna') return { of: 'comuna', ...(await summed(sql, row.load, row.variable, row.period, level, code)) }
  const summary = layer ? catalogue.layers[layer]?.summarise?.[row.variable] : undefined
  if (!layer || !summary || !edition.layers.has(layer)) return null
  return { of: 'elementos', ...(await layerContributors(sql, layer, code, summary)) }
}
