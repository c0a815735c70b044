/** What it takes for a drawing to become a site, and what is said of one that cannot be. */
import { formatNumber } from '@radier/geodata/measure/format'
import type { SiteGeometry } from '@radier/geodata/planning/site'
import { readOutline } from '@radier/geodata/territory/area'
import { config } from '../config.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { siteShape, touchesFrame } from '../queries/site-shape.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { frameOf } from './planning-frame.ts'
import type { Place } from './planning-place.ts'

/** The geometry in its one writing, and what has to be noted of where it lies (Spanish; null = nothing). Refuses the rest with a sentence. */
export async function checkedShape(
  service: Service,
  edition: Edition,
  place: Place,
  asked: unknown,
): Promise<{ geometry: SiteGeometry; note: string | null }> {
  const geometry = readGeometry(asked)
  const comunas = place.example ? null : comunaLayer(service, edition)
  const shape = await siteShape(service.sql, comunas, geometry)
  const fault = faultOf(shape, geometry)
  if (fault) throw new Problem('malformado', fault)
  if (!place.example) return { geometry, note: await whereNote(service, edition, place, shape.comunas) }
  if (!(await touchesFrame(service.sql, geometry, await frameOf(service, edition, place))))
    throw new Problem('malformado', `El sitio queda fuera de la ${place.name}. Dibújelo dentro del ejemplo.`)
  return { geometry, note: null }
}

function comunaLayer({ catalogue }: Service, edition: Edition): string {
  const found = Object.entries(catalogue.layers).find(([id, { level }]) => level === 'comuna' && edition.layers.has(id))
  if (!found) throw new Problem('sin-datos', 'Aún no se han cargado los contornos de las comunas.')
  return found[0]
}

function readGeometry(asked: unknown): SiteGeometry {
  const { type, coordinates } = (asked ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type !== 'Point') {
    const read = readOutline(asked, { vertices: config.areaVertices })
    if ('fault' in read) throw new Problem('malformado', read.fault.replace('El área', 'El sitio'))
    return { type: 'MultiPolygon', coordinates: read.outline }
  }
  const [lon, lat] = Array.isArray(coordinates) ? coordinates : []
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new Problem('malformado', 'El punto no trae coordenadas.')
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
    throw new Problem('malformado', 'Las coordenadas no son grados: parecen estar en metros (UTM). Escríbalas en WGS 84 (EPSG:4326).')
  return { type: 'Point', coordinates: [Number(lon.toFixed(6)), Number(lat.toFixed(6))] }
}

function faultOf({ reason, at, m2 }: Awaited<ReturnType<typeof siteShape>>, geometry: SiteGeometry): string | null {
  const where = at ? ` cerca de ${degrees(at[1], 'sur', 'norte')}, ${degrees(at[0], 'oeste', 'este')}` : ''
  if (/self-intersection/i.test(reason ?? '')) return `El contorno se cruza consigo mismo${where}. Mueva ese vértice o dibújelo de nuevo.`
  if (reason) return `El contorno no es válido${where} (${reason}). Dibújelo de nuevo.`
  if (geometry.type !== 'Point' && m2 < config.siteLeastM2)
    return `El sitio mide ${formatNumber(m2, 1)} m²: menos de ${config.siteLeastM2} m² no es un sitio. Revise las unidades y el sistema de coordenadas.`
  if (m2 > config.siteMostM2)
    return `El sitio mide ${formatNumber(m2 / 10_000)} ha; caben hasta ${formatNumber(config.siteMostM2 / 10_000)} ha. Para algo mayor dibuje un área en Explorar.`
  return null
}

const degrees = (value: number, negative: string, positive: string) =>
  `${formatNumber(Math.abs(value), 4)}° ${value < 0 ? negative : positive}`

/** On the border of two comunas: how much lies in each. All of it in another: refused. */
async function whereNote(service: Service, edition: Edition, place: Place, held: { cut: string; share: number }[]): Promise<string | null> {
  if (!held.length) throw new Problem('malformado', 'El sitio queda fuera de Chile: no toca ninguna comuna.')
  const cards = await cardsOf(service, edition)
  const named = held.map(({ cut, share }) => ({ cut, share, name: cards.find(({ code }) => code === cut)?.name ?? cut }))
  if (!named.some(({ cut }) => cut === place.place))
    throw new Problem('malformado', `El sitio queda en ${named.map(({ name }) => name).join(' y ')}, no en ${place.name}.`)
  if (named.length === 1) return null
  const parts = named.map(({ name, share }) => `${formatNumber(share * 100, 1)} % en ${name}`).join(' y ')
  return `El sitio queda en ${named.length} comunas: ${parts}. Sólo se aplican las normas de ${place.name}.`
}
