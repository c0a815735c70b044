/** What a ficha says of the inside of comunas: people by age and sex, and census zones. Read once per publication. */
import type { FichaData, Zone } from '@radier/geodata/ficha/data'
import { sections } from '@radier/geodata/ficha/sections'
import { agePeriod, ageVariables, type Sex, sexes } from '@radier/geodata/measure/ages'
import type { Edition } from '../edition.ts'
import { comunaStatistics } from '../queries/ficha-statistics.ts'
import { fichaZones } from '../queries/ficha-zones.ts'
import type { Service } from '../service.ts'
import { fineLayer } from './fine.ts'

/** Undefined where no comuna has them. */
export async function agesInside({ sql }: Service): Promise<FichaData['ages']> {
  const variables = Object.fromEntries(sexes.map(({ id }) => [id, ageVariables(id)])) as Record<Sex, string[]>
  const rows = await comunaStatistics(sql, Object.values(variables).flat(), agePeriod)
  if (!rows.length) return undefined
  const known = new Map(rows.map(({ variable, code, value }) => [`${variable} ${code}`, value]))
  const sum = (variable: string, comunas: readonly string[]) =>
    comunas.reduce<number | null>((total, code) => {
      const value = known.get(`${variable} ${code}`) ?? null
      return total === null || value === null ? null : total + value
    }, 0)
  return (comunas) => ({
    hombres: variables.hombres.map((variable) => sum(variable, comunas)),
    mujeres: variables.mujeres.map((variable) => sum(variable, comunas)),
  })
}

/** Of the indicators that some section draws by zone. */
export async function zonesInside({ sql, catalogue }: Service, edition: Edition): Promise<FichaData['zones']> {
  const drawn = new Set(Object.values(sections).flatMap((spec) => (spec.kind === 'zones' ? spec.row.indicator : [])))
  const loaded = (id: string) => edition.layers.has(id)
  const asked = [...drawn].flatMap((id) => (catalogue.indicators[id]?.periods ?? []).map((period) => ({ id, period })))
  const found = await Promise.all(
    asked.map(async ({ id, period }) => {
      const fine = fineLayer(catalogue, loaded, catalogue.indicators[id]!, 'zona', period)
      return [`${id} ${period}`, fine && byComuna(await fichaZones(sql, fine.table, fine.figures))] as const
    }),
  )
  const zones = new Map(found)
  return (indicator, period, comuna) => {
    const known = zones.get(`${indicator} ${period}`)
    return known && (known.get(comuna) ?? [])
  }
}

function byComuna(rows: readonly (Zone & { cut: string })[]): Map<string, Zone[]> {
  const found = new Map<string, Zone[]>()
  for (const { cut, ...zone } of rows) {
    const list = found.get(cut) ?? []
    list.push(zone)
    found.set(cut, list)
  }
  return found
}
