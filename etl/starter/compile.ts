/** Compiles `geodata/starter` from the current loads: same database in, same bytes out. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Catalogue } from '@radier/geodata/catalogue'
import { CURRENT, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { Via } from '@radier/geodata/load'
import { formatDate } from '@radier/geodata/measure/format'
import type { Geometry, MultiPolygon } from 'geojson'
import type { Sql } from '../database.ts'
import type { AttributeValue, LayerRow, StatisticRow } from '../steps/shaped.ts'
import { compileOutline } from './outline.ts'
import { type PackedSource, packLayer, packStatistics } from './pack.ts'
import { compilePlates } from './plates.ts'
import { OUTLINE } from './read.ts'

/** Levels whose shapes are merged from the one outline of comunas. */
const outlined = ['region', 'provincia', 'comuna']

/**
 * Writes one file per source marked `starter` plus the outline and the country's plates. Every such source must have been
 * loaded from its publisher's file: a starter is never compiled from a starter. Returns name and size of what it wrote, in bytes.
 */
export async function compileStarter(sql: Sql, catalogue: Catalogue, folder: string): Promise<{ name: string; bytes: number }[]> {
  const ids = Object.keys(catalogue.sources).filter((id) => catalogue.sources[id]?.starter)
  const loads = await sql<{ id: number; source: string; via: Via; file: string; sha256: string }[]>`
    select id, source, via, file, sha256 from radier.load where state = 'current' and source = any(${ids})`
  const unfit = ids.filter((id) => !loads.some((l) => l.source === id && l.via !== 'starter'))
  if (unfit.length) throw new Error(`No se compila el conjunto inicial: falta cargar desde su archivo ${unfit.join(', ')}.`)

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const written: { name: string; bytes: number }[] = []
  const write = (name: string, text: string) => {
    const bytes = name.endsWith('.gz') ? gzipSync(text, { level: 9 }) : Buffer.from(text)
    writeFileSync(`${folder}/${name}`, bytes)
    written.push({ name, bytes: bytes.length })
  }
  for (const { id, source, file, sha256 } of loads.sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const own = Object.entries(catalogue.layers).filter(([, layer]) => layer.source === source)
    const columns = packStatistics(
      await readStatistics(
        sql,
        id,
        own.some(([, layer]) => addsWhatIsNotShipped(layer)),
      ),
    )
    const layers = own.filter(([, { figuresOf }]) => !figuresOf)
    const packed: PackedSource = { source, file, sha256, columns, layers: [] }
    for (const [layerId, layer] of layers) {
      const rows = await readLayer(sql, layerId, layer)
      packed.layers.push(packLayer(layerId, rows, outlined.includes(layer.level ?? '')))
      if (layer.level === 'comuna') writeOutlines(rows, write)
    }
    write(`${source}.json.gz`, JSON.stringify(packed))
  }
  write('README.md', readme(catalogue, ids))
  return written
}

/** Publisher, licence and date of each file, from the catalogue. */
function readme(catalogue: Catalogue, ids: readonly string[]): string {
  const lines = ids.map((id) => {
    const { title, publisher, licence, published } = catalogue.sources[id]!
    return `| ${id} | ${title} | ${publisher} | ${licence} | ${formatDate(published)} |`
  })
  return `# Starter set

Compiled by \`npm start starter\` from the publishers' files; \`outline.json.gz\` and \`plates.json\` from the outlines of the comunas.

| file | title | publisher | licence | published |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}

function writeOutlines(comunas: readonly LayerRow[], write: (name: string, text: string) => void): void {
  const shapes = comunas.map((row) => ({ cut: row.key, geometry: row.geometry as MultiPolygon }))
  write(OUTLINE, JSON.stringify(compileOutline(shapes)))
  write('plates.json', JSON.stringify(compilePlates(shapes)))
}

/** Rows that do not ship, or outlines that ship rounded: what is measured on them would come out otherwise. */
const addsWhatIsNotShipped = ({ whole, summarise = {} }: Layer): boolean =>
  whole === true || Object.values(summarise).some(({ km2 }) => km2)

/** Figures with a cell of their own, and those of comunas added from what does not ship as it came; other sums are made again when the starter is loaded. */
const readStatistics = (sql: Sql, load: number, addsComunas: boolean) => sql<StatisticRow[]>`
  select variable, level, code, period, value, sheet, "row", col, header, made from radier.statistic
  where load = ${load} and ("row" is not null or (${addsComunas} and level = 'comuna')) order by variable, level, period, "row", code`

async function readLayer(sql: Sql, id: string, layer: Layer): Promise<LayerRow[]> {
  const names = storedAttributes(layer).map(([name]) => name)
  const rows = await sql<({ key: string; cut: string | null; source_row: number; shape: Geometry } & Record<string, AttributeValue>)[]>`
    select *, st_asgeojson(geom, 6)::json as shape from ${sql(`${CURRENT}.${id}`)} order by key`
  return rows.map((row) => ({
    key: row.key,
    cut: row.cut,
    row: row.source_row,
    geometry: row.shape,
    values: Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
  }))
}
