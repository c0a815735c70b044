/** Reference systems that Chilean files come in, and the way from each to longitude and latitude of EPSG:4326. */
import proj4 from 'proj4'

export type Project = (position: readonly number[]) => [number, number]

const utm = (zone: number, ellipsoid: string, shift = '0,0,0') =>
  `+proj=utm +zone=${zone} +south +ellps=${ellipsoid} +towgs84=${shift} +units=m +no_defs`

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

/**
 * PSAD56 moves by latitude: EPSG transformations 6971 (to 26° S), 6972 (to 36° S) and 6973 (to 44° S, and on from there), within 17 m.
 * The northing of each parallel, in UTM of the south, tells the band.
 */
const psad56 = [
  { above: 7_123_000, shift: '-302,272,-360' },
  { above: 6_014_000, shift: '-328,340,-329' },
  { above: Number.NEGATIVE_INFINITY, shift: '-352,403,-287' },
]
const psadZones: Record<string, number> = { '24878': 18, '24879': 19 }

const forward = (definition: string): Project => {
  const { forward: project } = proj4(definition, 'WGS84')
  return (position) => project([position[0]!, position[1]!]) as [number, number]
}

/**
 * By «EPSG:32719», «urn:ogc:def:crs:EPSG::32719», «OGC:CRS84». Null = the coordinates already are degrees of WGS 84; undefined = a
 * system that is not known. Coordinates that no place of the system has may give what is not finite.
 */
export function projectionOf(crs: string): Project | null | undefined {
  const code = crs.split(/[:/#]/).at(-1)?.toUpperCase() ?? ''
  const zone = psadZones[code]
  if (zone !== undefined) {
    const bands = psad56.map(({ above, shift }) => ({ above, project: forward(utm(zone, 'intl', shift)) }))
    return (position) => bands.find(({ above }) => position[1]! > above || above === Number.NEGATIVE_INFINITY)!.project(position)
  }
  const definition = systems[code]
  return typeof definition === 'string' ? forward(definition) : definition
}

/** Codes that are known, for a sentence. */
export const knownSystems = [...Object.keys(systems).filter((code) => code !== 'CRS84'), ...Object.keys(psadZones)]
  .map((code) => `EPSG:${code}`)
  .join(', ')
