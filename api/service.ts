/** What the routes stand on: the database, the catalogue, the edition of now and the tiles in memory. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { Context } from 'hono'
import type { BatchQueue } from './batch/queue.ts'
import { type Body, bodyBytes, bodyOf, JSON_TYPE, jsonBytes, send } from './body.ts'
import { type Boundary, boundaryOf } from './boundary.ts'
import { config } from './config.ts'
import type { Sql } from './database.ts'
import { type Edition, Editions } from './edition.ts'
import { type Heavy, heavyHere } from './heavy/work.ts'
import { TileStore } from './tile-store.ts'
import { Readers } from './uploads/readers.ts'

export interface Service {
  /** Reads what is published. */
  sql: Sql
  /** Writes what a person leaves here. */
  writer: Sql
  catalogue: Catalogue
  editions: Editions
  tiles: TileStore
  readers: Readers
  boundary: Boundary
  heavy: Heavy
  /** Where the database and the API leave things on disk, as far as is known. */
  folders: readonly string[]
  /** Absent where nothing may be left on disk. */
  batches?: BatchQueue
}

/** Nobody but this machine. */
const ownMachine = boundaryOf({ host: '127.0.0.1' })

export function createService(
  sql: Sql,
  catalogue: Catalogue,
  pollMs: number = config.pollMs,
  writer: Sql = sql,
  boundary: Boundary = ownMachine,
): Service {
  const tiles = new TileStore(sql, catalogue)
  const editions = new Editions(sql, catalogue, pollMs, (edition) => tiles.keepOnly(edition.layers))
  const readers = new Readers()
  const service: Service = { sql, writer, catalogue, editions, tiles, boundary, folders: [], readers, heavy: heavyHere(() => service) }
  return service
}

/**
 * Answers with JSON computed once per publication and `key`, revalidated by ETag. The key is what was understood of the question,
 * by default the path: host and unknown parameters make no other answer.
 */
export async function answer(
  c: Context,
  { editions }: Service,
  compute: (edition: Edition) => Promise<unknown>,
  key = c.req.path,
): Promise<Response> {
  const edition = await editions.now()
  return answerBody(c, edition, key, async () => bodyOf(jsonBytes(await compute(edition)), JSON_TYPE, edition.version))
}

/** `make` makes the answer when it is not kept, once however many ask. */
export async function answerBody(c: Context, edition: Edition, key: string, make: () => Promise<Body>): Promise<Response> {
  const body =
    edition.answers.get(key) ??
    (await edition.flight.run(key, async () => {
      const made = await make()
      edition.answers.set(key, made, bodyBytes(made))
      return made
    }))
  return send(c, body, 'public, no-cache')
}
