/** tileserver-gl-light serving one tile from an mbtiles file. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import initSqlJs from 'sql.js'
import { answering, freePort } from './http-load.ts'

/** Starts the copy that npm installed in `installed`; `bytes` are the gzipped tile. */
export async function startTileserver(
  installed: string,
  [z, x, y]: [number, number, number],
  bytes: Uint8Array,
): Promise<{ url: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'radier-tileserver-'))
  writeFileSync(join(folder, 'bloques.mbtiles'), await mbtiles([z, x, y], bytes))
  const config = { options: { paths: { root: folder, mbtiles: folder } }, styles: {}, data: { bloques: { mbtiles: 'bloques.mbtiles' } } }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
  const port = await freePort()
  const program = join(installed, 'node_modules/tileserver-gl-light/src/main.js')
  const args = [program, '-c', join(folder, 'config.json'), '-p', String(port), '-b', '127.0.0.1']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/data/bloques/${z}/${x}/${y}.pbf`
  const stop = () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  await answering('tileserver-gl-light', url).catch((fault) => {
    stop()
    throw fault
  })
  return { url, stop }
}

async function mbtiles([z, x, y]: [number, number, number], bytes: Uint8Array): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const db = new Database()
  db.run('create table metadata (name text, value text)')
  db.run('create table tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)')
  db.run('create unique index tile_index on tiles (zoom_level, tile_column, tile_row)')
  const metadata = { name: 'bloques', format: 'pbf', minzoom: z, maxzoom: z, bounds: '-76,-56,-66,-17', json: '{"vector_layers":[]}' }
  for (const [name, value] of Object.entries(metadata)) db.run('insert into metadata values (?, ?)', [name, String(value)])
  db.run('insert into tiles values (?, ?, ?, ?)', [z, x, 2 ** z - 1 - y, bytes])
  return db.export()
}
