/** Columns travel once for each load: kept in Cache Storage under their address, which names the load. A newer load puts out the older. */
import type { ColumnTable } from '@radier/api/contract'
import { problemOf, unreachable } from '../data/problem.ts'

const shelf = 'radier-columnas'

/** The Arrow stream of a table, kept or asked for. Throws a Problem. */
export async function columnBytes({ id, address }: Pick<ColumnTable, 'id' | 'address'>): Promise<ArrayBuffer> {
  const cache = await openShelf()
  const kept = await cache?.match(address)
  if (kept) return kept.arrayBuffer()
  const response = await fetch(address).catch(() => {
    throw unreachable
  })
  if (!response.ok) throw await problemOf(response)
  const copy = response.clone()
  const bytes = await response.arrayBuffer().catch(() => {
    throw unreachable
  })
  if (cache) await keepOnly(cache, id, address, copy)
  return bytes
}

/** A browser without site data, or without room, keeps nothing and asks again. */
const openShelf = async (): Promise<Cache | null> => (typeof caches === 'undefined' ? null : caches.open(shelf).catch(() => null))

async function keepOnly(cache: Cache, id: string, address: string, response: Response): Promise<void> {
  const older = (await cache.keys()).filter((request) => new URL(request.url).pathname.startsWith(`/api/columns/${id}/`))
  await Promise.all(older.map((request) => cache.delete(request)))
  await cache.put(address, response).catch(() => cache.delete(address))
}
