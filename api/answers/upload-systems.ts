/** The systems that a file may be in, with what the comuna says of each. */
import type { UploadSystem } from '../contract-uploads.ts'
import { systemFits } from '../queries/upload-systems.ts'
import type { Service } from '../service.ts'
import type { Tried } from '../uploads/job.ts'
import type { PlaceOfUpload } from './upload-place.ts'

export async function systemsOf({ sql }: Service, place: PlaceOfUpload, tried: readonly Tried[]): Promise<UploadSystem[]> {
  const points = tried.flatMap(({ code, positions }) => positions.map(([lon, lat]) => ({ code, lon, lat })))
  const fits = points.length ? await systemFits(sql, place, points) : []
  return tried.map(({ code, title, declared, sampled, positions }) => {
    const fit = fits.find((found) => found.code === code)
    return { code, title, declared, sampled, inside: fit?.inside ?? 0, offKm: fit?.offKm ?? null, sample: positions }
  })
}
