/** What a person changes of a site; each change is an event of its history. */
import { formatNumber } from '@radier/geodata/measure/format'
import { programmes } from '@radier/geodata/planning/programmes'
import { type SiteField, siteFields } from '@radier/geodata/planning/site-fields'
import type { SiteAnswer, SiteChange, SiteEvent } from '../contract-sites.ts'
import { Problem } from '../problem.ts'
import { type SiteRow, sameSite } from '../queries/site-read.ts'
import { addEvent, lockSite, moveOverrides, setRemoved, updateSite } from '../queries/site-write.ts'
import type { Service } from '../service.ts'
import { anySite, heldSite, keptSite, refuseTooMany, siteAnswer, staleSite } from './site-answer.ts'

/** Changes what is present and different; a note is kept as it comes. What is already so was sent again: it is never stale. */
export async function changedSite({ writer }: Service, id: string, { by, note, version, ...asked }: SiteChange): Promise<SiteAnswer> {
  await writer.begin(async (tx) => {
    const site = await heldSite(tx, id)
    refuseImpossible(site, asked)
    const changed = (Object.keys(asked) as SiteField[]).filter((name) => JSON.stringify(asked[name]) !== JSON.stringify(site[name]))
    if (changed.length && site.version !== version) throw staleSite(site)
    if (changed.length) await updateSite(tx, id, Object.fromEntries(changed.map((name) => [name, asked[name]])))
    const events = [...changed.map((name) => told(name, site, asked)), ...(note ? [{ kind: 'nota' as const, text: note }] : [])]
    for (const event of events) await addEvent(tx, id, { ...event, by: by ?? null, photo: null })
  })
  return siteAnswer(await keptSite(writer, id))
}

/** «Precio: s/i → 2 UF/m²». */
function told(name: SiteField, before: SiteRow, asked: SiteChange): Pick<SiteEvent, 'kind' | 'text'> {
  const { label, text } = siteFields[name] as { label: string; text: (value: unknown) => string }
  const way = `${text(before[name])} → ${text(asked[name])}`
  return name === 'state' ? { kind: 'estado', text: way } : { kind: 'cambio', text: `${label}: ${way}` }
}

/** Who takes something away, and which version they saw. */
export interface Seen {
  by?: string | undefined
  version: number
}

function refuseImpossible(site: SiteRow, { grossM2, fronts, programme }: SiteChange): void {
  if (grossM2 && site.areaM2 !== null && grossM2 < site.areaM2)
    throw new Problem(
      'malformado',
      `«grossM2» no puede ser menor que el predio (${formatNumber(site.areaM2, 1)} m²): llega hasta el eje de la calle.`,
    )
  const sides = site.geometry.type === 'Point' ? 0 : (site.geometry.coordinates[0]?.[0]?.length ?? 1) - 1
  if (fronts?.some((side) => side >= sides))
    throw new Problem(
      'malformado',
      sides ? `«fronts» va de 0 a ${sides - 1}: el sitio tiene ${sides} lados.` : '«fronts» pide un contorno: el sitio es un punto.',
    )
  if (programme && !Object.hasOwn(programmes, programme))
    throw new Problem('malformado', `«programme»: no hay ningún programa «${programme}».`)
}

/** Takes a site out of the land bank; it can be put back. */
export async function removedSite({ writer }: Service, id: string, { by, version }: Seen): Promise<void> {
  await writer.begin(async (tx) => {
    const site = await heldSite(tx, id)
    if (site.version !== version) throw staleSite(site)
    const { place, origin } = site
    await setRemoved(tx, id, true)
    await addEvent(tx, id, { kind: 'quitado', by: by ?? null, text: 'Quitado del banco de suelo.', photo: null })
    if (origin.kind === 'capa') await moveOverrides(tx, place, `sitio/${id}`, `${origin.layer}/${origin.key}`)
  })
}

/** Puts a removed site back, unless the same land was kept again meanwhile. */
export async function restoredSite({ writer }: Service, id: string, by: string | undefined): Promise<SiteAnswer> {
  await writer.begin(async (tx) => {
    await lockSite(tx, id)
    const { removed, place, origin } = await anySite(tx, id)
    if (!removed) return
    const other = await sameSite(tx, id)
    if (other) throw new Problem('malformado', `El mismo suelo se guardó de nuevo después: es el sitio «${other.name}».`)
    await setRemoved(tx, id, false)
    await refuseTooMany(tx)
    await addEvent(tx, id, { kind: 'repuesto', by: by ?? null, text: 'Repuesto en el banco de suelo.', photo: null })
    if (origin.kind === 'capa') await moveOverrides(tx, place, `${origin.layer}/${origin.key}`, `sitio/${id}`)
  })
  return siteAnswer(await keptSite(writer, id))
}
