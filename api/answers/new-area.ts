/** What it takes for a drawing to become a territory. */
import { createHash, randomUUID } from 'node:crypto'
import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import { formatNumber } from '@radier/geodata/measure/format'
import { areaCode, type Outline, readOutline } from '@radier/geodata/territory/area'
import { config } from '../config.ts'
import type { AreaAnswer, NewAreaAnswer } from '../contract-area.ts'
import { Problem } from '../problem.ts'
import { areaCost } from '../queries/area-pieces.ts'
import { type AreaShape, areaShape } from '../queries/area-shape.ts'
import { keepArea, removeArea, renameArea } from '../queries/areas.ts'
import type { Service } from '../service.ts'
import { areaOf, fineLayers } from './area.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Keeps the outline under its code; the same shape drawn again answers the one that was there. */
export async function newArea(service: Service, geometry: unknown, name: string): Promise<NewAreaAnswer> {
  const read = readOutline(geometry, { vertices: config.areaVertices })
  if ('fault' in read) throw new Problem('malformado', read.fault)
  const { outline } = read
  const shape = await shapeOf(service, outline)
  const fault = faultOf(shape) ?? (await costFault(service, outline))
  if (fault) throw new Problem('malformado', fault)
  const { hectares, bbox, label } = shape
  const area: AreaAnswer = { code: areaCode(digest(JSON.stringify(outline))), name, outline, hectares, bbox, label }
  const secret = randomUUID()
  return (await keepArea(service.writer, area, digest(secret)))
    ? { ...area, secret }
    : { ...(await areaOf(service, area.code)), secret: null }
}

export async function renamedArea(service: Service, code: string, name: string, secret: string): Promise<AreaAnswer> {
  if (!(await renameArea(service.writer, code, name, digest(secret)))) {
    await areaOf(service, code)
    throw new Problem('prohibido', 'Sólo quien dibujó el área puede cambiarle el nombre, desde el mismo navegador.')
  }
  return areaOf({ ...service, sql: service.writer }, code)
}

/** Whoever else had drawn the same loses it too, and may draw it again. */
export async function removedArea(service: Service, code: string, secret: string): Promise<void> {
  if (await removeArea(service.writer, code, digest(secret))) return
  await areaOf(service, code)
  throw new Problem('prohibido', 'Sólo quien dibujó el área puede quitarla, desde el mismo navegador.')
}

async function shapeOf({ sql, catalogue, editions }: Service, outline: Outline): Promise<AreaShape> {
  const edition = await editions.now()
  const layer = Object.entries(catalogue.layers).find(([id, { level }]) => level === 'comuna' && edition.layers.has(id))
  return areaShape(sql, outline, layer?.[0] ?? null)
}

function faultOf({ valid, reason, at, hectares, inside }: AreaShape): string | null {
  const where = at ? ` cerca de ${degrees(at[1], 'sur', 'norte')}, ${degrees(at[0], 'oeste', 'este')}` : ''
  if (!valid && /self-intersection/i.test(reason ?? ''))
    return `El contorno se cruza consigo mismo${where}. Mueva ese vértice o dibújelo de nuevo.`
  if (!valid) return `El contorno no es válido${where} (${reason}). Dibújelo de nuevo.`
  if (!inside) return 'El área queda fuera de Chile: no toca ninguna comuna.'
  if (hectares < config.areaLeastHectares) return 'El área es demasiado pequeña: mide menos de 100 m².'
  if (hectares > config.areaMostHectares)
    return `El área mide ${formatNumber(hectares / 100)} km²; caben hasta ${formatNumber(config.areaMostHectares / 100)} km². Para algo mayor use comunas.`
  return null
}

/** What its ficha could not add up in time is told now, when the outline can still be mended. */
async function costFault({ sql, catalogue, editions }: Service, outline: Outline): Promise<string | null> {
  const edition = await editions.now()
  const fine = fineLayers(Object.entries(catalogue.layers).filter(([id]) => edition.layers.has(id)))
  const tables = fine.map(([id]) => `${CURRENT}.${identifier(id)}`)
  if ((await areaCost(sql, tables, outline, config.areaMeetings)) <= config.areaMeetings) return null
  return `El área es demasiado intrincada para sumarla: su contorno de ${formatNumber(outline.flat(2).length)} vértices se encuentra con manzanas y zonas más de ${formatNumber(config.areaMeetings)} veces. Simplifíquelo (menos vértices, sin entrantes largos) o dibuje un área más pequeña.`
}

const degrees = (value: number, negative: string, positive: string) =>
  `${formatNumber(Math.abs(value), 4)}° ${value < 0 ? negative : positive}`
