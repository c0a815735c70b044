import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { rollbackSource } from '../../etl/run.ts'
import { feature, layer, rows, toy, withOutlines } from './sitios.ts'
import { collection, outlines, square, toyLayer } from './toy-catalogue.ts'

describe('attributes', () => {
  it('that cannot be of their type refuse their feature, naming field and text; declared unknowns are null', async () => {
    const attributes = {
      nombre: { from: 'nombre', type: 'text' as const, label: 'nombre' },
      hogares: { from: 'n', type: 'integer' as const, label: 'hogares', unknown: [0] },
    }
    toy.write(
      'sitios.geojson',
      collection([
        feature('a', square(-71, -33), { n: '1.200' }),
        feature('b', square(-70, -33), { n: 0 }),
        feature('c', square(-69, -33), { n: 'muchos' }),
      ]),
    )
    const result = await withOutlines({ attributes })
    expect(result).toMatchObject({
      report: { accepted: 2, refused: 1, messages: [expect.stringContaining('Elemento 3: campo «n»: «muchos» no es un número')] },
    })
    expect((await toy.sql`select hogares from capa.sitio order by key`).map((r) => r.hogares)).toEqual([1200, null])
  })

  it('that are personal never reach the table', async () => {
    const attributes = {
      nombre: { from: 'nombre', type: 'text' as const, label: 'nombre' },
      fono: { from: 'fono', type: 'text' as const, label: 'fono', personal: true },
    }
    toy.write('sitios.geojson', collection([feature('a', square(-71, -33), { fono: '+56 9 1234' })]))
    await withOutlines({ attributes })
    const columns =
      await toy.sql`select column_name as name from information_schema.columns where table_schema = 'capa' and table_name = 'sitio'`
    expect(columns.map((c) => c.name)).not.toContain('fono')
  })
})

describe('the comuna of a feature', () => {
  it('is the one that holds the largest share of it', async () => {
    toy.write('sitios.geojson', collection([feature('a', square(-70.3, -32.9, 0.5)), feature('b', square(-70.2, -32.9, 0.5))]))
    await withOutlines()
    expect((await rows()).map((r) => r.cut)).toEqual(['13101', '13102'])
  })

  it('is kept as declared when it falls elsewhere, and the load says how many do', async () => {
    toy.write(
      'sitios.geojson',
      collection([
        feature('a', square(-70.8, -32.9, 0.2), { comuna: '13102' }),
        feature('b', square(-69.8, -32.9, 0.2), { comuna: '13102' }),
      ]),
    )
    const result = await withOutlines({ comuna: { from: 'comuna' } })
    expect((await rows()).map((r) => r.cut)).toEqual(['13102', '13102'])
    expect(result.checks).toContainEqual(
      expect.objectContaining({ passed: false, blocking: false, detail: expect.stringContaining('elemento 1 dice 13102 y cae en 13101') }),
    )
  })

  it('cannot be told before the outlines are loaded', async () => {
    toy.write('sitios.geojson', collection([feature('a', square(-70.8, -32.9, 0.2))]))
    expect(await toy.load(layer(), 'sitios')).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('Cargue primero la capa de comunas'),
    })
  })
})

describe('the summary of a layer', () => {
  it('counts and sums features by comuna, never taking an unknown for zero', async () => {
    const attributes = {
      nombre: { from: 'nombre', type: 'text' as const, label: 'nombre' },
      hogares: { from: 'n', type: 'integer' as const, label: 'hogares', unknown: [0] },
    }
    const summarise = {
      sitios: { label: 'sitios', count: true as const, empty: 0 as const },
      hogares_en_sitios: { label: 'hogares', sum: 'hogares', empty: 0 as const },
    }
    const at = (id: string, west: number, n: number) => feature(id, square(west, -32.9, 0.1), { n })
    toy.write('sitios.geojson', collection([at('a', -70.9, 4), at('b', -70.6, 5), at('c', -69.9, 7), at('d', -69.6, 0)]))
    await withOutlines({ attributes, summarise })
    const figures =
      await toy.sql`select variable, code, value from radier.statistic where level = 'comuna' and code like '13%' order by 1, 2`
    expect(figures.map((f) => `${f.variable} ${f.code} ${f.value}`)).toEqual([
      'hogares_en_sitios 13101 9',
      'hogares_en_sitios 13102 null',
      'hogares_en_sitios 13201 0',
      'sitios 13101 2',
      'sitios 13102 2',
      'sitios 13201 0',
    ])
    const [country] = await toy.sql`select value from radier.statistic where level = 'pais' and variable = 'sitios'`
    expect(country!.value).toBe(4)
  })
})

describe('a published layer', () => {
  it('has key, spatial index and comuna index, and its version before waits beside it', async () => {
    toy.write('sitios.geojson', gzipSync(collection([feature('a', square(-71, -33))])))
    await withOutlines()
    toy.write('sitios.geojson', collection([feature('b', square(-70, -33))]))
    await withOutlines()
    expect((await rows()).map((r) => r.key)).toEqual(['b'])
    expect((await toy.sql`select key from capa_anterior.sitio`).map((r) => r.key)).toEqual(['a'])
    const indices = await toy.sql`select indexname as name from pg_indexes where schemaname = 'capa' and tablename = 'sitio' order by 1`
    expect(indices.map((i) => i.name)).toEqual(['sitio_cut', 'sitio_geom', 'sitio_pkey'])
    await rollbackSource(toy.sql, layer(), 'sitios')
    expect((await rows()).map((r) => r.key)).toEqual(['a'])
    expect((await toy.sql`select key from capa_anterior.sitio`).map((r) => r.key)).toEqual(['b'])
  })

  it('stays when a truncated file comes after it', async () => {
    const good = collection([feature('a', square(-71, -33)), feature('b', square(-70, -33))])
    toy.write('sitios.geojson', good)
    await withOutlines()
    toy.write('sitios.geojson', good.slice(0, -60))
    expect(await withOutlines()).toMatchObject({ outcome: 'rechazada', reason: expect.stringContaining('truncado') })
    expect((await rows()).map((r) => r.key)).toEqual(['a', 'b'])
    expect(await toy.sql`select nspname from pg_namespace where nspname = 'capa_nueva'`).toEqual([])
  })
})

it('a source that feeds two layers is told as reading again when the second one comes', async () => {
  toy.write('limites.geojson', outlines)
  toy.write('sitios.geojson', collection([feature('a', square(-70.9, -32.9, 0.1))]))
  const two = layer()
  const said: string[] = []
  await toy.run(
    { ...two, layers: { ...two.layers, otro: toyLayer('sitios') } },
    { onProgress: ({ source, step }) => source === 'sitios' && said.push(step) },
  )
  const steps = said.filter((step, i) => step !== said[i - 1])
  expect(steps).toEqual(['leer', 'revisar', 'leer', 'revisar', 'guardar', 'publicar'])
})
