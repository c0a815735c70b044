/** EPSG codes from the ways files write them. Null when it is written in a way that is not known. */

const NAMES: [RegExp, string | ((zone: string) => string)][] = [
  [/SIRGAS[ _-]?2000.*UTM.*ZONE[ _]?(17|18|19)S/, (zone) => `EPSG:${31960 + Number(zone)}`],
  [/WGS[ _]?(?:19)?84.*UTM.*ZONE[ _]?(17|18|19|12)S/, (zone) => `EPSG:${32700 + Number(zone)}`],
  [/PSAD.*56.*UTM.*ZONE[ _]?(17|18|19)S/, (zone) => `EPSG:${24860 + Number(zone)}`],
  [/^SIRGAS[ _-]?2000$|GCS_SIRGAS_2000/, 'EPSG:4674'],
  [/WEB_MERCATOR|PSEUDO-MERCATOR/, 'EPSG:3857'],
  [/^GCS_WGS_1984$|^WGS[ _]?(19)?84$|CRS[:]?84|^WGS 84 \(CRS84\)$/, 'EPSG:4326'],
]

/** From «EPSG:32719», «urn:ogc:def:crs:EPSG::4674», «http://www.opengis.net/def/crs/EPSG/0/4326», «CRS84» or a name. */
export function crsFromName(name: string): string | null {
  const epsg = name.match(/EPSG(?::|\/)(?:[\d.]*(?::|\/))?(\d{4,6})$/i)
  if (epsg) return `EPSG:${epsg[1]}`
  const upper = name.toUpperCase()
  for (const [pattern, code] of NAMES) {
    const found = upper.match(pattern)
    if (found) return typeof code === 'string' ? code : code(found[1]!)
  }
  return null
}

/** From the WKT of a .prj: its own outermost EPSG authority, else its name, else the datum of unnamed degrees. */
export function crsFromWkt(wkt: string): string | null {
  const authority = wkt.trim().match(/(?:AUTHORITY\["EPSG","|ID\["EPSG",)(\d{4,6})"?\]\]\s*$/i)
  if (authority) return `EPSG:${authority[1]}`
  const name = wkt.match(/^\s*[A-Z_]+\["([^"]+)"/i)
  const named = name ? crsFromName(name[1]!) : null
  if (named) return named
  return /^\s*GEOG/i.test(wkt) && /DATUM\["(World Geodetic System 1984|D_WGS_1984|WGS_1984)"/i.test(wkt) ? 'EPSG:4326' : null
}
