/** Coordinates of a declared reference system → longitude and latitude of EPSG:4326. */
import { knownSystems, type Project, projectionOf } from '../readers/projection.ts'
import { LoadFault } from './fault.ts'

export type { Project }

/** «EPSG:32719», «urn:ogc:def:crs:EPSG::32719», «OGC:CRS84». Null = nothing to do. Throws LoadFault for an unknown system. */
export function projectionFrom(crs: string | undefined): Project | null {
  if (!crs) return null
  const project = projectionOf(crs)
  if (project === undefined)
    throw new LoadFault(
      `El sistema de coordenadas «${crs}» no se conoce; se leen ${knownSystems}. Convierta el archivo a EPSG:4326 o declare el sistema correcto.`,
    )
  return project
}
