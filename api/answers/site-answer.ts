import { formatNumber } from '@radier/geodata/measure/format'
import { EXAMPLE } from '@radier/geodata/planning/site'
import { config } from '../config.ts'
import type { SiteAnswer } from '../contract-sites.ts'
import type { Sql, Transaction } from '../database.ts'
import { Problem } from '../problem.ts'
import { countSites, findSite, type SiteRow } from '../queries/site-read.ts'
import { lockSite } from '../queries/site-write.ts'

export function siteAnswer({ attributes, removed, ...site }: SiteRow): SiteAnswer {
  return { ...site, example: site.place === EXAMPLE }
}

/** A site that is there or was removed; 404 when there never was one. */
export async function anySite(sql: Sql | Transaction, id: string): Promise<SiteRow> {
  const site = await findSite(sql, id)
  if (!site) throw new Problem('desconocido', `No hay ningún sitio guardado con el código «${id}».`)
  return site
}

/** A site that is there; 404 otherwise, which says whether it was removed. */
export async function keptSite(sql: Sql | Transaction, id: string): Promise<SiteRow> {
  const site = await anySite(sql, id)
  if (site.removed) throw new Problem('desconocido', `El sitio «${site.name}» fue quitado. Se puede reponer.`)
  return site
}

/** A site that is there, as it is while the transaction changes it. */
export async function heldSite(tx: Transaction, id: string): Promise<SiteRow> {
  await lockSite(tx, id)
  return keptSite(tx, id)
}

/** 409 with the site as it is now: it is no longer the one that the person saw. */
export function staleSite(site: SiteRow): Problem {
  const [last] = site.history.filter(({ kind }) => kind !== 'nota')
  const what = last ? ` ${last.by ?? 'Alguien sin nombre'}: ${last.text}` : ''
  return new Problem('cambiado', `El sitio «${site.name}» cambió después de que usted lo vio.${what}`, { now: siteAnswer(site) })
}

/** After keeping: refuses what does not fit in this installation, and the transaction leaves it out. */
export async function refuseTooMany(tx: Transaction): Promise<void> {
  if ((await countSites(tx)) > config.savedSites)
    throw new Problem(
      'grande',
      `Esta instalación guarda a lo más ${formatNumber(config.savedSites)} sitios. Quite antes los que ya no estudia.`,
    )
}
