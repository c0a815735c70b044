import { formatNumber } from '@radier/geodata/measure/format'
import { diskFull } from '../cause.ts'
import type { Edition } from '../edition.ts'
import { fullFolder } from '../room.ts'
import type { Service } from '../service.ts'

/** Sources that a warning names; the rest is counted. */
const NAMED = 2

/** Titles of the sources of the starter set that were never loaded whole. */
export const missingStarter = ({ catalogue }: Pick<Service, 'catalogue'>, { loads }: Edition): string[] =>
  Object.entries(catalogue.sources).flatMap(([id, { starter, title }]) => (starter && !loads.has(id) ? [title] : []))

/** What a person should know before trusting the screen; null when all is well. */
export async function warningOf(service: Service): Promise<string | null> {
  if (fullFolder(service.folders)) return diskFull
  const edition = await service.editions.now().catch(() => null)
  const missing = edition ? missingStarter(service, edition) : []
  if (!missing.length) return null
  const more = missing.length > NAMED ? ` y ${formatNumber(missing.length - NAMED)} más` : ''
  return `Falta parte del conjunto inicial: ${missing.slice(0, NAMED).join('; ')}${more}. Vea el motivo en la página Datos.`
}
