/** Where one figure comes from, down to the cell. */
import { defaultPer, type Indicator } from '@radier/geodata/indicator'
import { isFine, levelOfCode } from '@radier/geodata/territory/level'
import type { LineageAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { entryOf } from './entry.ts'
import type { FigureAddress } from './figure.ts'
import { fineLineage } from './fine-lineage.ts'
import { storedLineage } from './stored-lineage.ts'

export async function lineageAnswer(service: Service, edition: Edition, asked: FigureAddress): Promise<LineageAnswer> {
  const { indicator: id, level, code, period } = asked
  const indicator = entryOf(service.catalogue.indicators, id, 'El indicador')
  if (levelOfCode(code) !== level) throw new Problem('malformado', `El código «${code}» no es de nivel ${level}.`)
  if (!indicator.periods.includes(period))
    throw new Problem('desconocido', `El indicador «${id}» no tiene el período ${period}. Tiene: ${indicator.periods.join(', ')}.`)
  const find = isFine(level) ? fineLineage : storedLineage
  const { name, value, operands } = await find(service, edition, asked, indicator)
  const { tasa, conteo, base } = value
  const sources = [...new Set(operands.map((operand) => operand.source.source))]
  return {
    indicator: id,
    place: { code, name, level },
    period,
    value: { tasa, conteo, base },
    method: indicator.method,
    formula: writtenFormula(indicator),
    operands,
    checks: sources.flatMap((source) => edition.loads.get(source)?.checks ?? []),
  }
}

const writtenFormula = ({ value }: Indicator): LineageAnswer['formula'] =>
  value.base && !value.tasa ? { ...value, per: value.per ?? defaultPer } : value
