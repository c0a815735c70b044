import { diskFull } from '../cause.ts'
import type { Edition } from '../edition.ts'
import { fullFolder } from '../room.ts'
import type { Service } from '../service.ts'

/** Titles of the sources of the starter set that were never loaded whole. */
export const missingStarter = ({ catalogue }: Pick<Service, 'catalogue'>, { loads }: Edition): string[] =>
  Object.entries(catalogue.sources).flatMap(([id, { starter, title }]) => (starter && !loads.has(id) ? [title] : []))

/** What a person should know before trusting the screen; null when all is well. */
export async function warningOf(service: Service): Promise<string | null> {
  if (fullFolder(service.folders)) return diskFull
  const edition = await service.editions.now().catch(() => null)
  const missing = edition ? missingStarter(service, edition) : []
  return missing.length ? `Falta parte del conjunto inicial: ${missing.join('; ')}. Vea el motivo en la página Datos.` : null
}
