import { variablesNeeded } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
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
  const [own, found] = await Promise.all([
    fineFeature(service.sql, fine.id, [fine.figures], code),
    feature(service.sql, fine.id, fine.layer, code),
  ])
  const load = edition.loads.get(fine.layer.source)
  const value = own?.figures[0]
  if (!value || !found || !load) throw new Problem('desconocido', `No hay ningún territorio con el código «${code}».`)
  const source = entryOf(service.catalogue.sources, fine.layer.source, 'La fuente')
  const name = `${levelLabel[level].one} ${code}`
  const operands = variablesNeeded(indicator).map((variable): Operand => {
    const attribute = fine.layer.attributes[variable]
    const figure = found.attributes[variable]
    const known = typeof figure === 'number' ? figure : null
    return {
      variable,
      label: attribute?.label ?? variable,
      period,
      value: known,
      source: { ...provenanceOf(source, load), page: source.origin.page, licence: source.licence },
      cell: {
        sheet: null,
        row: found.row,
        col: '',
        header: attribute?.from ?? variable,
        around: [{ row: found.row, name, code, value: known }],
      },
      sum: null,
    }
  })
  return { name, value, operands }
}
