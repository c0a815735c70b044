import { config } from '../config.ts'
import type { SiteAnswer } from '../contract-sites.ts'
import { cleanPhoto } from '../photo.ts'
import { Problem } from '../problem.ts'
import { deletePhoto, findPhoto, insertPhoto } from '../queries/site-photo.ts'
import { addEvent, raiseVersion } from '../queries/site-write.ts'
import type { Service } from '../service.ts'
import { heldSite, keptSite, siteAnswer, staleSite } from './site-answer.ts'
import type { Seen } from './site-change.ts'

/** Keeps a photo without what it tells of where, when and with what it was taken. */
export async function photographedSite({ writer }: Service, id: string, bytes: Uint8Array, by: string | undefined): Promise<SiteAnswer> {
  await keptSite(writer, id)
  const photo = cleanPhoto(bytes)
  if (!photo) throw new Problem('malformado', 'La foto debe ser JPEG, PNG o WebP, y estar entera.')
  await writer.begin(async (tx) => {
    await heldSite(tx, id)
    const kept = await insertPhoto(tx, id, photo.type, photo.bytes, config.sitePhotos)
    if (kept === null) throw new Problem('grande', `Un sitio guarda a lo más ${config.sitePhotos} fotos. Quite antes alguna.`)
    await addEvent(tx, id, { kind: 'foto', by: by ?? null, text: 'Foto.', photo: kept })
  })
  return siteAnswer(await keptSite(writer, id))
}

/** Forgets a photo for good; the history of the site says that there was one, and who took it away. */
export async function withoutPhoto({ writer }: Service, id: string, photo: number, { by, version }: Seen): Promise<SiteAnswer> {
  await writer.begin(async (tx) => {
    const site = await heldSite(tx, id)
    if (site.version !== version) throw staleSite(site)
    if (!(await deletePhoto(tx, id, photo))) throw noSuchPhoto()
    await raiseVersion(tx, id)
    await addEvent(tx, id, { kind: 'foto', by: by ?? null, text: 'Foto quitada.', photo: null })
  })
  return siteAnswer(await keptSite(writer, id))
}

export async function sitePhoto({ sql }: Service, id: string, photo: number): Promise<{ type: string; bytes: Uint8Array }> {
  const found = await findPhoto(sql, id, photo)
  if (!found) throw noSuchPhoto()
  return found
}

const noSuchPhoto = () => new Problem('desconocido', 'No hay tal foto de ese sitio.')
