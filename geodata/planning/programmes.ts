/** Housing programmes: how many homes each takes, what it pays and where, with its conflicts. Amounts are announcements unless they cite an article. */
import { type Service, services } from './criterion.ts'
import { type Amount, amount, from } from './programmes/amount.ts'
import { ds1, ds1t1, ds1t2, ds1t3 } from './programmes/ds1.ts'
import { ds19 } from './programmes/ds19.ts'
import { cnt, ds49, ownSite, smallCondominium } from './programmes/ds49.ts'
import { ds10, ds52, minvu, plot } from './programmes/rent-rural-plot.ts'
import { nearness } from './programmes/zones.ts'

export interface Programme {
  /** «D.S. 49, construcción en nuevos terrenos». */
  title: string
  amounts: readonly Amount[]
  /** Titles of the amounts that bound the homes of a project; absent = its texts on hand fix none. */
  homes?: { least?: string; most: string }
  /** Greatest distances to services, m. They are null until a person types them with their article. */
  distances?: Record<Service, Amount<number | null>>
}

const pendingDistances = (norm: string): Record<Service, Amount<number | null>> =>
  Object.fromEntries(
    Object.entries(services).map(([service, { label }]) => [
      service,
      amount(`Distancia máxima: ${label}`, null, 'm', from(norm, 'no se encontró en ningún texto legible', null, 'baja')),
    ]),
  ) as Record<Service, Amount<null>>

export const programmes: Readonly<Record<string, Programme>> = {
  ds49_cnt: {
    title: 'D.S. 49, construcción en nuevos terrenos',
    amounts: [...cnt, ...ds49],
    homes: { least: 'Viviendas por proyecto, mínimo', most: 'Viviendas por proyecto, máximo' },
    distances: pendingDistances('D.S. 49 (V. y U.) 2011'),
  },
  ds49_pequeno_condominio: {
    title: 'D.S. 49, pequeño condominio',
    amounts: [...smallCondominium, ...ds49],
    homes: { least: 'Viviendas, mínimo', most: 'Viviendas, máximo' },
    distances: pendingDistances('D.S. 49 (V. y U.) 2011'),
  },
  ds49_sitio_propio: { title: 'D.S. 49, sitio propio', amounts: [...ownSite, ...ds49] },
  densificacion_predial: { title: 'Densificación predial', amounts: plot, homes: { most: 'Unidades máximas por predio' } },
  ds19: { title: 'D.S. 19, integración social y territorial', amounts: ds19, distances: pendingDistances('D.S. 19 (V. y U.) 2016') },
  ds1_t1: { title: 'D.S. 1, tramo 1', amounts: [...ds1t1, ...ds1.filter(({ unit }) => unit === 'm²')] },
  ds1_t2: { title: 'D.S. 1, tramo 2', amounts: [...ds1t2, ...ds1] },
  ds1_t3: { title: 'D.S. 1, tramo 3', amounts: [...ds1t3, ...ds1] },
  ds10: { title: 'D.S. 10, habitabilidad rural', amounts: ds10 },
  ds52: { title: 'D.S. 52, arriendo', amounts: ds52 },
}

/** Subsidies authorised for the whole country in the year. */
export const nationalFrame: readonly Amount[] = minvu

const named = (programme: Programme, title: string | undefined) =>
  programme.amounts.filter((a): a is Amount<number> => a.title === title && typeof a.value === 'number')

/** Homes of a project. Where sources disagree `most` is the least of them, and `conflict` says all. Null = the texts on hand fix none. */
export function homesOf(programme: Programme): { least: Amount<number> | null; most: Amount<number> | null; conflict: Amount<number>[] } {
  const all = named(programme, programme.homes?.most).sort((a, b) => a.value - b.value)
  const differ = new Set(all.map(({ value }) => value)).size > 1
  return { least: named(programme, programme.homes?.least)[0] ?? null, most: all[0] ?? null, conflict: differ ? all : [] }
}

/** The amounts of a programme that rule in a comuna: of those of one title, the ones whose zone names it most closely. */
export function amountsIn(programme: Programme, cut: string): Amount[] {
  const near = (a: Amount) => (a.zone ? nearness(a.zone, cut) : 0)
  const closest = new Map<string, number>()
  for (const a of programme.amounts) closest.set(a.title, Math.max(closest.get(a.title) ?? -1, near(a) ?? -1))
  return programme.amounts.filter((a) => near(a) !== null && near(a) === closest.get(a.title))
}

/** What a programme pays to a family in a comuna: its subsidies and complements. Price ceilings and savings are other amounts. */
export const subsidiesIn = (programme: Programme, cut: string): Amount[] =>
  amountsIn(programme, cut).filter(({ title, unit }) => unit === 'UF' && /^(Subsidio|Complemento|Premio)/.test(title))
