import { variablesNeeded } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import type { Attribute } from '@radier/geodata/layer'
import { levelLabel } from '@radier/geodata/territory/level'
import type { Operand } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { feature } from '../queries/feature.ts'
import { fineFeature } from '../queries/fine-feature.ts'
import type { Service } from '../service.ts'
import { entryOf } from './entry.ts'
import type { FigureAddress, FoundLineage } from './figure.ts'
import { fineLayer } from './fine.ts'
import { provenanceOf } from './provenance.ts'
import { notAt } from './values.ts'

/** Lineage of a zona or manzana: the operands are attributes of one feature, whose number in the file is the row. */
export async function fineLineage(service: Service, edition: Edition, asked: FigureAddress, indicator: Indicator): Promise<FoundLineage> {
  const { indicator: id, level, code, period } = asked
  const fine = fineLayer(service.catalogue, (layer) => edition.layers.has(layer), indicator, level, period)
  if (!fine) throw notAt(id, indicator, level, period)
  const variables = variablesNeeded(indicator)
  const layers = [...new Set(variables.map(fine.from))]
  const [own, rows] = await Promise.all([
    fineFeature(service.sql, fine.table, [fine.figures], code),
    Promise.all(layers.map(async (id) => [id, await feature(service.sql, id, service.catalogue.layers[id]!, code)] as const)),
  ])
  const value = own?.figures[0]
  if (!value) throw new Problem('desconocido', `No hay ningún territorio con el código «${code}».`)
  const found = new Map(rows)
  const name = `${levelLabel[level].one} ${code}`
  const operands = variables.map((variable): Operand => {
    const id = fine.from(variable)
    const { source: sourceId } = service.catalogue.layers[id]!
    const source = entryOf(service.catalogue.sources, sourceId, 'La fuente')
    const attribute = fine.layer.attributes[variable]!
    const row = found.get(id)
    const figure = row?.attributes[variable]
    const known = typeof figure === 'number' ? figure : null
    return {
      variable,
      label: attribute.label,
      period,
      value: known,
      source: { ...provenanceOf(source, edition.loads.get(sourceId)!), page: source.origin.page, licence: source.licence },
      cell: row
        ? {
            sheet: null,
            row: row.row,
            col: '',
            header: columnsOf(attribute),
            around: [{ row: row.row, name, code, value: known }],
          }
        : null,
      sum: null,
      corrections: [],
    }
  })
  return { name, value, operands }
}

const columnsOf = ({ from, plus = [], minus = [] }: Attribute) =>
  [from, ...plus.map((name) => `+ ${name}`), ...minus.map((name) => `− ${name}`)].join(' ')
