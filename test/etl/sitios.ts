/** A layer of sites over three comunas, and a database for the tests of one file. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { Toy } from './toy.ts'
import { outlineCatalogue, outlines, type square, toyLayer, toySource } from './toy-catalogue.ts'

export let toy: Toy
beforeAll(async () => {
  toy = await Toy.open()
})
afterAll(() => toy.close())
beforeEach(async () => {
  await toy.sql`truncate radier.load, radier.statistic, radier.publication restart identity cascade`
  for (const schema of ['capa', 'capa_anterior']) await toy.sql.unsafe(`drop schema ${schema} cascade; create schema ${schema}`)
})

export const feature = (id: unknown, geometry: ReturnType<typeof square> | null, more: Record<string, unknown> = {}) => ({
  geometry,
  properties: { id, nombre: `sitio ${id}`, ...more },
})
export const layer = (more: Parameters<typeof toyLayer>[1] = {}, source: Parameters<typeof toySource>[1] = {}) =>
  toy.catalogue(
    { ...outlineCatalogue.sources, sitios: toySource('sitios.geojson', source) },
    { ...outlineCatalogue.layers, sitio: toyLayer('sitios', more) },
  )
export const withOutlines = async (more: Parameters<typeof toyLayer>[1] = {}, source: Parameters<typeof toySource>[1] = {}) => {
  toy.write('limites.geojson', outlines)
  const { results } = await toy.run(layer(more, source))
  return results.find((r) => r.source === 'sitios')!
}
export const rows = () => toy.sql`select key, cut, nombre, source_row, st_astext(geom, 5) as geom from capa.sitio order by source_row`
