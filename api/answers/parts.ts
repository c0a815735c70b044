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
  service: Service,
  edition: Edition,
  indicator: Indicator,
  asked: { indicator: string; period: string },
  fine: FineLayer,
  comunas: string[],
): Promise<Parts | null> {
  const [among, whole] = await Promise.all([
    partsAmong(service, edition, indicator, fine, comunas),
    comunasTotal(service.sql, asked.indicator, asked.period, comunas),
  ])
  return among ? among(comunas, whole) : null
}

/** The parts of any of these comunas, whose whole is said. Null as in `partsOf`. */
export async function partsAmong(
  { sql, catalogue }: Service,
  edition: Edition,
  indicator: Indicator,
  fine: FineLayer,
  all: string[],
): Promise<((comunas: readonly string[], whole: number | null) => Parts) | null> {
  const { conteo } = formulasOf(indicator)
  const needed = conteo ? variablesOf(conteo).map(({ name }) => name) : []
  const table = figuresOf(catalogue, (id) => edition.layers.has(id), fine.layer.level).find((id) =>
    needed.every((name) => catalogue.layers[id]!.attributes[name]),
  )
  if (!needed.length || !table) return null
  const { kinds = [], restLabel = 'sin contorno' } = catalogue.layers[table]!
  const conditions = kinds.map(({ where }) => where)
  const every = await fineParts(sql, fine.id, table, fine.figures.conteo, conditions, all)
  const labels = [...kinds.map(({ label }) => label), restLabel]
  const sum = (of: typeof every) => of.reduce((total, { value }) => total + value, 0)
  return (comunas, whole) => {
    const wanted = new Set(comunas)
    const rows = every.filter(({ cut }) => wanted.has(cut))
    const hidden = rows.filter(({ drawn }) => !drawn)
    const undrawn = labels.map((label, i) => ({ label, value: sum(hidden.filter(({ kind }) => (kind ?? kinds.length) === i)) }))
    return {
      shown: sum(rows.filter(({ drawn }) => drawn)),
      undrawn: undrawn.filter(({ value }) => value > 0),
      withheld: whole === null ? null : whole - sum(rows),
      whole,
    }
  }
}
