/** A local server that speaks the query protocol of an ArcGIS feature layer, and fails in the ways that real ones do. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  from: number
  to: number
  format: string
  attempt: number
}

export interface Behaviour {
  ids: number[]
  /** What the layer says it has, when that is not the number of ids. */
  count?: number
  /** The only fields that it answers to be asked for. Default all. */
  outFields?: string
  maxRecordCount?: number
  formats?: string
  /** Answers a page in its own way and returns true; otherwise the right page is sent. */
  page?: (asked: Asked, response: ServerResponse, right: () => unknown) => boolean
  info?: unknown
}

export async function arcgisServer(behaviour: Behaviour) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://servidor')
    const ask = (name: string) => url.searchParams.get(name) ?? ''
    const send = (body: unknown) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (!url.pathname.endsWith('/query')) return send(behaviour.info ?? infoOf(behaviour))
    if (ask('returnCountOnly')) return send({ count: behaviour.count ?? behaviour.ids.length })
    if (ask('returnIdsOnly')) return send({ objectIdFieldName: 'OBJECTID', objectIds: behaviour.ids })
    const [, from, to] = ask('where')
      .match(/^OBJECTID >= (\d+) AND OBJECTID <= (\d+)$/)!
      .map(Number) as [number, number, number]
    const attempt = asked.filter((one) => one.from === from && one.to === to && one.format === ask('f')).length + 1
    const question = { from, to, format: ask('f'), attempt }
    asked.push(question)
    if (ask('outSR') !== '4326' || ask('outFields') !== (behaviour.outFields ?? '*'))
      return send({ error: { code: 400, message: 'Invalid parameters' } })
    const ids = behaviour.ids.filter((id) => id >= from && id <= to)
    if (behaviour.page?.(question, response, () => pageOf(ids, question.format))) return
    send(pageOf(ids, question.format))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}/arcgis/rest/services/Censo/FeatureServer/11`, asked, close }
}

const infoOf = ({ maxRecordCount = 2000, formats = 'JSON, geoJSON, PBF' }: Behaviour) => ({
  name: 'Comunal_CPV24',
  type: 'Feature Layer',
  objectIdField: 'OBJECTID',
  maxRecordCount,
  supportedQueryFormats: formats,
})

export function pageOf(ids: number[], format: string): { features: unknown[] } {
  const attributes = (id: number) => ({ OBJECTID: id, CUT: 1100 + id, n_deficit_cuantitativo: id * 10 })
  if (format === 'geojson')
    return {
      features: ids.map((id) => ({
        type: 'Feature',
        id,
        properties: attributes(id),
        geometry: { type: 'Point', coordinates: [-70 - id / 1000, -33] },
      })),
    }
  return { features: ids.map((id) => ({ attributes: attributes(id), geometry: { x: -70 - id / 1000, y: -33 } })) }
}
