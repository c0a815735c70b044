/** Coordinates of a declared reference system → longitude and latitude of EPSG:4326. */
import proj4 from 'proj4'
import { LoadFault } from './fault.ts'

const utm = (zone: number, ellipsoid: string) => `+proj=utm +zone=${zone} +south +ellps=${ellipsoid} +towgs84=0,0,0 +units=m +no_defs`

/** SIRGAS and WGS 84 agree within centimetres: the geographic ones are taken as they come. */
const systems: Record<string, string | null> = {
  '4326': null,
  '4674': null,
  '5360': null,
  '4979': null,
  CRS84: null,
  '32718': utm(18, 'WGS84'),
  '32719': utm(19, 'WGS84'),
  '5361': utm(19, 'GRS80'),
  '5362': utm(18, 'GRS80'),
  '31978': utm(18, 'GRS80'),
  '31979': utm(19, 'GRS80'),
  '3857': '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs',
}

export type Project = (position: readonly number[]) => [number, number]

/** «EPSG:32719», «urn:ogc:def:crs:EPSG::32719», «OGC:CRS84». Null = nothing to do. Throws LoadFault for an unknown system. */
export function projectionFrom(crs: string | undefined): Project | null {
  if (!crs) return null
  const code = crs.split(/[:/#]/).at(-1)?.toUpperCase() ?? ''
  const definition = systems[code]
  if (definition === null) return null
  if (definition === undefined)
    throw new LoadFault(
      `El sistema de coordenadas «${crs}» no se conoce; se leen ${known}. Convierta el archivo a EPSG:4326 o declare el sistema correcto.`,
    )
  const { forward } = proj4(definition, 'WGS84')
  return (position) => forward([position[0]!, position[1]!]) as [number, number]
}

const known = Object.keys(systems)
  .filter((code) => code !== 'CRS84')
  .map((code) => `EPSG:${code}`)
  .join(', ')
