/** The API as a server: opens the pool, listens, and on close finishes what is in flight. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener, RequestError } from '@hono/node-server'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { fichaData } from './answers/ficha-data.ts'
import { appOf } from './app.ts'
import { BatchQueue } from './batch/queue.ts'
import { type Boundary, boundaryOf, knowsHost } from './boundary.ts'
import { config } from './config.ts'
import { connectReader, connectWriter } from './database.ts'
import { heavyApart } from './heavy/apart.ts'
import { asProblem, Problem, problemAnswer } from './problem.ts'
import { createService, type Service } from './service.ts'
import { answerReadyTile } from './tile-answer.ts'
import { dropRest } from './unread-body.ts'

export interface ServerOptions {
  databaseUrl: string
  catalogue: Catalogue
  /** 0 takes a free port. */
  port: number
  host: string
  webDir?: string
  /** Where batches leave their files; by default a folder that the system clears. */
  batchFolder?: string
  /** Where a private database keeps its files. */
  databaseFolder?: string
  /** From where it may be asked and changed; by default as its host says. */
  boundary?: Boundary
}

/** Listens and returns the address to open. Rejects when the port is taken. */
export async function startServer(options: ServerOptions): Promise<{ address: string; close(): Promise<void> }> {
  const sql = connectReader(options.databaseUrl)
  const writer = connectWriter(options.databaseUrl)
  const closePools = (seconds: number) => Promise.all([sql.end({ timeout: seconds }), writer.end({ timeout: seconds })])
  const { databaseUrl, batchFolder = join(tmpdir(), `radier-lotes-${process.pid}`), boundary = boundaryOf(options) } = options
  const service = createService(sql, options.catalogue, config.pollMs, writer, boundary)
  const batches = new BatchQueue(writer, { databaseUrl, folder: batchFolder, pollMs: config.batchPollMs })
  service.batches = batches
  // Other processes read the catalogue of the product: what is asked of one made in memory is done here.
  const apart = options.catalogue === catalogue ? heavyApart(databaseUrl) : null
  if (apart) service.heavy = apart.heavy
  service.folders = [batchFolder, tmpdir(), ...(options.databaseFolder ? [options.databaseFolder] : [])]
  const listener = getRequestListener(appOf(service, options.webDir).fetch, { errorHandler: unreadable, autoCleanupIncoming: false })
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout, maxConnections } = config.sockets
  const server = createServer({ maxHeaderSize: 16_384, headersTimeout, requestTimeout, keepAliveTimeout }, (request, response) => {
    dropRest(request, response)
    if (!knowsHost(boundary, request.headers.host) || !answerReadyTile(service, request, response)) void listener(request, response)
  })
  Object.assign(server, { timeout, maxConnections })
  try {
    await listen(server, options)
  } catch (error) {
    await closePools(0)
    throw error
  }
  const { port } = server.address() as AddressInfo
  batches.start()
  warm(service)
  const close = async () => {
    await finish(server)
    await Promise.all([batches.close(), service.readers.close(), apart?.close()])
    await closePools(config.closeGraceMs / 1000)
  }
  return { address: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`, close }
}

/** A request that cannot be read (no address, a name that is none) does not reach the app: it is refused as the app would. */
function unreadable(error: unknown): Response {
  const detail = 'No se entiende a quién se le pide: revise la dirección y la cabecera «Host».'
  const answer = problemAnswer(error instanceof RequestError ? new Problem('ajeno', detail) : asProblem(error))
  const headers = { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' }
  return Response.json(answer, { status: answer.status, headers })
}

const listen = (server: Server, { port, host }: ServerOptions) =>
  new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, config.sockets.backlog, () => {
      server.off('error', fail)
      done()
    })
  })

/** Takes no new requests, lets those under way end, and cuts what outlasts the grace. */
const finish = (server: Server) =>
  new Promise<void>((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), config.closeGraceMs)
    server.close(() => {
      clearTimeout(cut)
      done()
    })
    server.closeIdleConnections()
  })

/** The first ficha on screen does not wait for the figures to be read. */
function warm(service: Service): void {
  service.editions
    .now()
    .then((edition) => fichaData(service, edition))
    .catch(() => {})
}
