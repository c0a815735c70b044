import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { feature, layer, toy, withOutlines } from './sitios.ts'
import { collection, outlines, square, toyLayer, toySource } from './toy-catalogue.ts'

describe('points of a table', () => {
  const read = async (lines: string[], more: Parameters<typeof toyLayer>[1] = {}) => {
    toy.write('limites.geojson', outlines)
    toy.write('escuelas.csv', `id,nombre,cut,estado,lat,lon\n${lines.join('\n')}\n`)
    const points = { geometry: 'Point' as const, point: { lon: 'lon', lat: 'lat' }, comuna: { from: 'cut' }, undrawn: 'keep' as const }
    const format = { kind: 'csv' as const, delimiter: ',' as const, decimal: '.' as const }
    const base = layer()
    const catalogue = toy.catalogue(
      { ...base.sources, escuelas: toySource('escuelas.csv', { format }) },
      { ...base.layers, escuela: toyLayer('escuelas', { ...points, ...more }) },
    )
    const { results } = await toy.run(catalogue)
    return results.find((r) => r.source === 'escuelas')!
  }
  const stored = () => toy.sql`select key, cut, st_isempty(geom) as undrawn from capa.escuela order by source_row`

  it('that are elsewhere or nowhere stay in the list with their comuna, counted, and are not drawn', async () => {
    const result = await read([
      '1,Uno,13101,Vigente,-33.5,-70.6',
      '2,Dos,13101,Vigente,,',
      '3,Tres,13102,Vigente,-70.6,-33.5',
      '4,Cuatro,13102,Vigente,48.1,2.2',
    ])
    expect(result).toMatchObject({ outcome: 'publicada', report: { read: 4, accepted: 4, refused: 0, repaired: 2 } })
    expect(await stored()).toEqual([
      { key: '1', cut: '13101', undrawn: false },
      { key: '2', cut: '13101', undrawn: true },
      { key: '3', cut: '13102', undrawn: true },
      { key: '4', cut: '13102', undrawn: true },
    ])
    expect(result.checks).toContainEqual(
      expect.objectContaining({ name: 'Elementos con ubicación', detail: '3 están en la lista y no en el mapa (elementos 3, 4, 5)' }),
    )
    expect(result.report!.messages).toContain(
      'Elemento 4: id «3» sus coordenadas (-33.5, -70.6) traen la latitud en el lugar de la longitud; queda en la lista, sin punto.',
    )
  })

  it('with three decimals are read as the source declares, not as thousands', async () => {
    await read(['1,Uno,13101,Vigente,-33.512,-70.601', '2,Dos,13101,Vigente,-33.5,-70.6'])
    expect((await toy.sql`select st_y(geom) as lat from capa.escuela where key = '1'`)[0]).toEqual({ lat: -33.512 })
  })

  it('that are not of the layer are left out and counted, with what told them apart', async () => {
    const lines = ['1,Uno,13101,Vigente,-33.5,-70.6', '2,Dos,13101,Receso,-33.5,-70.6', '3,Tres,13101,vigente,-33.5,-70.6']
    const result = await read(lines, { where: { estado: ['Vigente', 'vigente'] } })
    expect(result).toMatchObject({ outcome: 'publicada', report: { read: 3, accepted: 2, refused: 0 } })
    expect(result.report!.messages).toContain(
      '1 elementos del archivo no son de esta capa («estado» distinto de Vigente o vigente): quedan fuera.',
    )
  })

  it('are refused with their layer when the column that tells them apart is gone', async () => {
    const result = await read(['1,Uno,13101,Vigente,-33.5,-70.6'], { where: { situacion: 'Vigente' } })
    expect(result).toMatchObject({ outcome: 'rechazada', reason: expect.stringContaining('ya no trae «situacion»') })
  })
})

it('lines that a repair left among polygons are taken away and told; a feature of lines alone is refused', async () => {
  const line: Geometry = { type: 'LineString', coordinates: [[-71, -33] as number[], [-70, -33] as number[]] } // biome-ignore format: one line
  const mixed = { type: 'GeometryCollection', geometries: [square(-71, -33), line] } as Geometry
  toy.write('sitios.geojson', collection([feature('a', mixed), feature('b', line)]))
  const result = await withOutlines()
  expect(result).toMatchObject({ outcome: 'publicada', report: { accepted: 1, repaired: 1, refused: 1 } })
  expect(result.report!.messages[0]).toBe('Elemento 1: se quitaron 1 líneas o puntos sueltos entre sus polígonos.')
})

it('zones of a plan that lie over one another are kept, and their hectares told by comuna', async () => {
  const planning = { kind: 'zonificacion' as const, zone: 'nombre', name: 'nombre', norms: {} }
  toy.write('sitios.geojson', collection([feature('a', square(-71, -33, 0.02)), feature('b', square(-70.99, -33, 0.02))]))
  const result = await withOutlines({ planning })
  const check = result.checks!.find((c) => c.name === 'Las zonas no se superponen')!
  expect(check).toMatchObject({ passed: false, blocking: false, detail: expect.stringMatching(/^13101: \d+,\d ha en más de una zona$/) })
  expect((await toy.sql`select count(*)::int as n from capa.sitio`)[0]).toEqual({ n: 2 })
})
