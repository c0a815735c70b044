import { EXAMPLE } from '@radier/geodata/planning/site'
import type { SiteAnswer } from '../contract-sites.ts'
import type { Sql } from '../database.ts'
import { Problem } from '../problem.ts'
import { findSite, type SiteRow } from '../queries/site-read.ts'

export function siteAnswer({ attributes, removed, ...site }: SiteRow): SiteAnswer {
  return { ...site, example: site.place === EXAMPLE }
}

/** A site that is there; 404 otherwise, which says whether it was removed. */
export async function keptSite(sql: Sql, id: string): Promise<SiteRow> {
  const site = await findSite(sql, id)
  if (!site) throw new Problem('desconocido', `No hay ningún sitio guardado con el código «${id}».`)
  if (site.removed) throw new Problem('desconocido', `El sitio «${site.name}» fue quitado. Se puede reponer.`)
  return site
}
