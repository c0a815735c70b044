/** What the map of a fine level shows of a count, and where the rest of the comunas' figure stands. */
import { formulasOf } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import { variablesOf } from '@radier/geodata/measure/formula'
import type { Parts } from '@radier/geodata/measure/parts'
import type { Edition } from '../edition.ts'
import { comunasTotal, fineParts } from '../queries/fine-parts.ts'
import type { Service } from '../service.ts'
import type { FineLayer } from './fine.ts'
import { figuresOf } from './joined.ts'

/** Null where no loaded table has everything that is counted, or nothing is counted. */
export async function partsOf(
  { sql, catalogue }: Service,
  edition: Edition,
  indicator: Indicator,
  asked: { indicator: string; period: string },
  fine: FineLayer,
  comunas: string[],
): Promise<Parts | null> {
  const { conteo } = formulasOf(indicator)
  const needed = conteo ? variablesOf(conteo).map(({ name }) => name) : []
  const table = figuresOf(catalogue, (id) => edition.layers.has(id), fine.layer.level).find((id) =>
    needed.every((name) => catalogue.layers[id]!.attributes[name]),
  )
  if (!needed.length || !table) return null
  const { kinds = [], restLabel = 'sin contorno' } = catalogue.layers[table]!
  const [rows, whole] = await Promise.all([
    fineParts(
      sql,
      fine.id,
      table,
      fine.figures.conteo,
      kinds.map(({ where }) => where),
      comunas,
    ),
    comunasTotal(sql, asked.indicator, asked.period, comunas),
  ])
  const sum = (of: typeof rows) => of.reduce((all, { value }) => all + value, 0)
  const hidden = rows.filter(({ drawn }) => !drawn)
  const labels = [...kinds.map(({ label }) => label), restLabel]
  const undrawn = labels.map((label, i) => ({ label, value: sum(hidden.filter(({ kind }) => (kind ?? kinds.length) === i)) }))
  return {
    shown: sum(rows.filter(({ drawn }) => drawn)),
    undrawn: undrawn.filter(({ value }) => value > 0),
    withheld: whole === null ? null : whole - sum(rows),
    whole,
  }
}
