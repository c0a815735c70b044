import { createHash } from 'node:crypto'
import { ReadFault } from '@radier/geodata/row'
import type { Feature } from 'geojson'
import { askService, type ClientOptions, ServiceFault } from './arcgis-client.ts'
import { PartStore } from './arcgis-parts.ts'
import { type EsriGeometry, esriToGeojson } from './esri-geometry.ts'

export interface ArcgisOptions extends ClientOptions {
  /** Where the GeoJSON is left, gzipped when the name ends in `.gz`. Windows already fetched wait in `<file>.partes`. */
  file: string
  /** The only fields that are asked for; all of them without it. */
  fields?: string[]
  /** Features asked at once; never above what the layer allows. Default 1,000. */
  pageSize?: number
  /** Told after each window. */
  advance?: (done: number, total: number) => void
}

/** The first question is given up sooner: a machine without network should not wait half a minute to know it. */
const FIRST_RETRIES = 2

interface LayerInfo {
  name?: string
  type?: string
  objectIdField?: string
  fields?: { name: string; type: string }[]
  maxRecordCount?: number
  supportedQueryFormats?: string
  editingInfo?: { lastEditDate?: number }
}

interface Page {
  features?: (Feature & { attributes?: Record<string, unknown> })[]
}

interface Job {
  url: string
  name: string
  field: string
  geojson: boolean
  store: PartStore
  options: ArcgisOptions
}

/**
 * Downloads a token-free ArcGIS feature layer to a local GeoJSON in EPSG:4326 that `readGeojson` reads, object id by object id.
 * Windows of ids are kept as they arrive, so a run that was cut goes on where it was. Refuses (ReadFault) a layer that does not give
 * as many distinct ids as it counts, or that keeps giving short, repeated, late or failed pages.
 */
export async function fetchArcgis(url: string, options: ArcgisOptions): Promise<{ file: string; features: number }> {
  const layer = url.replace(/\/+$/, '')
  const brief = { ...options, retries: Math.min(options.retries ?? FIRST_RETRIES, FIRST_RETRIES) }
  const info = await askService<LayerInfo>(layer, { f: 'json' }, brief)
  const field = info.objectIdField ?? info.fields?.find(({ type }) => type === 'esriFieldTypeOID')?.name
  const name = info.name ?? layer
  if (!field)
    throw new ReadFault(
      `${layer}: no es una capa de elementos (no declara identificador). Indique la dirección de la capa, con su número al final.`,
    )
  const everything = { where: '1=1', f: 'json' }
  const counted = (answer: { count?: unknown }) => (typeof answer.count === 'number' ? null : 'no dijo cuántos elementos tiene')
  const { count } = await askService<{ count: number }>(`${layer}/query`, { ...everything, returnCountOnly: 'true' }, options, counted)
  if (count === 0)
    throw new ReadFault(`${layer}: la capa «${name}» no tiene ningún elemento. Revise en su página oficial si cambió de dirección.`)
  const listed = (answer: { objectIds?: unknown }) => (Array.isArray(answer.objectIds) ? null : 'no dio la lista de identificadores')
  const { objectIds } = await askService<{ objectIds: number[] }>(
    `${layer}/query`,
    { ...everything, returnIdsOnly: 'true' },
    options,
    listed,
  )
  const ids = [...new Set(objectIds)].sort((a, b) => a - b)
  sameCount(layer, name, ids.length, count)
  const version = createHash('sha256').update(`${layer} ${info.editingInfo?.lastEditDate} ${ids.join()}`).digest('hex')
  const geojson = !info.supportedQueryFormats || /geojson/i.test(info.supportedQueryFormats)
  const job: Job = { url: layer, name, field, geojson, store: await PartStore.open(options.file, version), options }
  const size = Math.max(1, Math.min(options.pageSize ?? 1000, info.maxRecordCount ?? 1000))
  for (let at = 0; at < ids.length; at += size) {
    options.signal?.throwIfAborted()
    await fetchWindow(job, ids.slice(at, at + size))
    const done = Math.min(at + size, ids.length)
    options.say?.(`«${name}»: ${done} de ${count} elementos`)
    options.advance?.(done, count)
  }
  const features = await job.store.join((feature) => idOf(feature, field))
  sameCount(layer, name, features, count)
  await job.store.finish()
  return { file: options.file, features }
}

function sameCount(url: string, name: string, distinct: number, count: number) {
  if (distinct === count) return
  throw new ReadFault(
    `${url}: la capa «${name}» dice tener ${count} elementos y dio ${distinct} identificadores distintos. Puede estar en edición: repita la carga más tarde.`,
  )
}

/** Brings the features of `ids`; a page that comes short is asked again in halves, down to the id that does not come. */
async function fetchWindow(job: Job, ids: number[]): Promise<void> {
  if (await job.store.has(ids)) return
  const features = await page(job, ids)
  const order = (feature: Feature) => Number(idOf(feature, job.field))
  if (features.length === ids.length)
    return job.store.put(
      ids,
      features.toSorted((a, b) => order(a) - order(b)),
    )
  if (ids.length === 1)
    throw new ReadFault(
      `${job.url}: la capa «${job.name}» lista el elemento ${job.field} = ${ids[0]} pero no lo entrega. Repita la carga más tarde o avise a quien la publica.`,
    )
  const middle = Math.ceil(ids.length / 2)
  job.options.say?.(`«${job.name}»: página corta (${features.length} de ${ids.length}); se pide en dos partes`)
  await fetchWindow(job, ids.slice(0, middle))
  await fetchWindow(job, ids.slice(middle))
}

async function page(job: Job, ids: number[]): Promise<Feature[]> {
  const wanted = new Set(ids)
  const where = `${job.field} >= ${ids[0]} AND ${job.field} <= ${ids.at(-1)}`
  const ask = (format: string) => ({
    where,
    outFields: job.options.fields?.join() ?? '*',
    returnGeometry: 'true',
    outSR: '4326',
    orderByFields: job.field,
    f: format,
  })
  const check = ({ features }: Page): string | null => {
    if (!Array.isArray(features)) return 'respondió una página sin elementos'
    const seen = features.map((feature) => idOf(feature, job.field))
    if (seen.some((id) => id === null)) return `respondió elementos sin ${job.field}`
    if (new Set(seen).size < seen.length || seen.some((id) => !wanted.has(id!)))
      return 'respondió una página repetida o ajena a la que se pidió'
    return features.length === 0 && ids.length > 1 ? 'respondió una página vacía' : null
  }
  if (job.geojson) {
    try {
      const { features } = await askService<Page>(`${job.url}/query`, ask('geojson'), job.options, check)
      return features!
    } catch (error) {
      if (!(error instanceof ServiceFault) || error.code !== 400) throw error
      job.geojson = false
    }
  }
  const { features } = await askService<Page>(`${job.url}/query`, ask('json'), job.options, check)
  return features!.map(({ attributes, geometry }) => ({
    type: 'Feature',
    properties: attributes ?? {},
    geometry: esriToGeojson(geometry as EsriGeometry | null) as Feature['geometry'],
  }))
}

function idOf(feature: Feature & { attributes?: Record<string, unknown> }, field: string): number | null {
  const id = feature.properties?.[field] ?? feature.attributes?.[field] ?? feature.id
  return typeof id === 'number' ? id : null
}
