/** The deficit and the columns beside it, against a plain reading of INE's own file; and its map service's 32 comunas. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { App } from '@radier/api/app'
import type { TerritoryAnswer, ValuesAnswer } from '@radier/api/contract'
import { runLoads } from '@radier/etl/run'
import { catalogue } from '@radier/geodata/catalogue'
import type { FichaContent } from '@radier/geodata/ficha/content'
import { compositions } from '@radier/geodata/measure/composition'
import { partsSentence } from '@radier/geodata/measure/parts'
import { regiones } from '@radier/geodata/territory/comunas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { mirror, withMirror } from '../support/mirror.ts'

type Row = Record<string, string>
const read = (name: string): string => {
  const bytes = readFileSync(join(mirror!, 'deficit', name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace('\ufeff', '')
}
function rowsOf(name: string, delimiter: string): Row[] {
  const [head, ...lines] = read(name).trim().split(/\r?\n/)
  const names = head!.split(delimiter)
  return lines.map((line) => Object.fromEntries(line.split(delimiter).map((cell, i) => [names[i], cell])))
}
/** Indicator → columns added, over columns added, both less those with a minus. */
const truth: Record<string, [count: string[], base: string[]]> = {
  deficit_cuantitativo: [['n_deficit_cuantitativo'], ['n_hog']],
  nucleos_allegados_hacinados: [['n_nucleos_hacinados_allegados'], ['n_hog']],
  hacinamiento_no_ampliable: [['n_viv_no_ampliables'], ['n_hog', '-n_hog_allegados']],
  hogares_allegados: [['n_hog_allegados'], ['n_hog']],
  jefatura_femenina: [['n_jefatura_mujer'], ['n_hog']],
  hogares_unipersonales: [['n_hog_unipersonales'], ['n_hog']],
  hogares_solo_de_mayores: [['n_hog_60'], ['n_hog']],
  hogares_con_internet: [['n_internet'], ['n_hog']],
  viviendas_hacinadas: [['n_viv_hacinadas'], ['n_hog', '-n_hog_allegados']],
  arrendatarios: [['n_tenencia_arrendada_contrato', 'n_tenencia_arrendada_sin_contrato'], ['n_hog']],
  agua_de_camion_aljibe: [
    ['n_fuente_agua_camion'],
    ['n_fuente_agua_publica', 'n_fuente_agua_pozo', 'n_fuente_agua_camion', 'n_fuente_agua_rio'],
  ],
  paredes_solidas: [
    ['n_mat_paredes_hormigon', 'n_mat_paredes_albanileria'],
    ['n_hog', '-n_hog_allegados'],
  ],
}

withMirror('the deficit of the Censo 2024', () => {
  let database: TestDatabase
  let cache: string
  let app: App
  let file: Row[]
  const sum = (rows: Row[], columns: string[]) =>
    columns.reduce((all, column) => {
      const own = rows.reduce((total, row) => total + Number(row[column.replace('-', '')]), 0)
      return column.startsWith('-') ? all - own : all + own
    }, 0)
  const inside = (code: string) => file.filter((row) => code === '0' || row.CUT!.padStart(5, '0').startsWith(code))
  const json = async <T>(path: string): Promise<T> => {
    const response = await app.request(path)
    if (response.status !== 200) throw new Error(await response.text())
    return response.json() as Promise<T>
  }
  beforeAll(async () => {
    database = await testDatabase()
    cache = mkdtempSync(join(tmpdir(), 'radier-deficit-'))
    file = rowsOf('Base_zona_localidad_CPV24.csv.gz', ';')
    const workbooks = Object.keys(catalogue.sources).filter((id) => catalogue.sources[id]!.origin.file.includes('ine_censo2024_xlsx'))
    const sources = ['ine_limites_comunales', ...workbooks, 'ine_zonas_2024', 'ine_base_zona_localidad']
    const { ok, results } = await runLoads({ sql: database.sql, catalogue, sources, mirror: mirror!, cache, drop: join(cache, 'entrega') })
    expect({ ok, refused: results.filter((r) => r.outcome !== 'publicada') }).toEqual({ ok: true, refused: [] })
    app = testApp({ sql: database.sql, catalogue, pollMs: 0 })
  })
  afterAll(async () => {
    await database?.drop()
    rmSync(cache, { recursive: true, force: true })
  })

  describe.each(Object.entries(truth))('%s', (indicator, [count, base]) => {
    it.each(['comuna', 'region', 'provincia', 'pais'])('is, in every %s, the sum of the rows of the file', async (level) => {
      const { codes, conteo, base: over, tasa } = await json<ValuesAnswer>(`/api/values/${indicator}/${level}/2024`)
      const wrong = codes.filter((code, i) => {
        const rows = inside(code)
        const [wanted, whole] = [sum(rows, count), sum(rows, base)]
        if (whole === 0) return tasa[i] !== null
        return conteo[i] !== wanted || over[i] !== whole || Math.abs(tasa[i]! - (100 * wanted) / whole) > 1e-9
      })
      expect(wrong).toEqual([])
      expect(codes.length).toBe({ comuna: 346, region: 16, provincia: 56, pais: 1 }[level])
    })

    it('is, in every census zone of the map, its row of the file', async () => {
      const within = regiones.map(({ code }) => code).join()
      const { codes, conteo, base: over, parts } = await json<ValuesAnswer>(`/api/values/${indicator}/zona/2024?within=${within}`)
      const rows = new Map(file.map((row) => [row.ID_ZONA!.padStart(10, '0'), row]))
      const wrong = codes.filter((code, i) => {
        const row = rows.get(code)
        return row ? conteo[i] !== sum([row], count) || over[i] !== sum([row], base) : conteo[i] !== null
      })
      expect(wrong).toEqual([])
      expect(codes.length).toBe(4900)
      const known = parts!.shown + parts!.undrawn.reduce((all, { value }) => all + value, 0)
      expect([known, parts!.withheld]).toEqual([parts!.whole, 0])
    })
  })

  it('shows 87,2 % of the deficit on the map of zones, and says where the rest stands', async () => {
    const within = regiones.map(({ code }) => code).join()
    const { parts } = await json<ValuesAnswer>(`/api/values/deficit_cuantitativo/zona/2024?within=${within}`)
    expect(parts).toMatchObject({ shown: 429_084, whole: 491_904 })
    expect(partsSentence(parts!)).toMatch(
      /^El mapa muestra 429\.084 de 491\.904 \(87,2 %\)\. Fuera quedan: resto .*; localidades rurales, .*; zonas sin contorno, /,
    )
    const own = await json<ValuesAnswer>('/api/values/deficit_cuantitativo/zona/2024?within=13124')
    const rural = inside('13124').filter((row) => row.AREA_C === '2' && row.CONTENEDOR_COMUNAL === '0')
    expect(own.parts).toMatchObject({ whole: sum(inside('13124'), ['n_deficit_cuantitativo']), withheld: 0 })
    expect(own.parts!.undrawn).toContainEqual({ label: 'localidades rurales', value: sum(rural, ['n_deficit_cuantitativo']) })
  })

  it.each(['13124', '13', '0'])(
    'stands, in the ficha of %s, on the map of zones and in what no map draws, which add up to it',
    async (code) => {
      const { sections } = await json<FichaContent>(`/api/fichas/${code}`)
      const notes = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'note' ? [block.rich] : [])))
      const rich = notes.find(([first]) => first === 'Dónde está: ')!
      const figures = rich.flatMap((part) => (typeof part !== 'string' && part.kind === 'figure' ? [part.value!] : []))
      const whole = figures.pop()
      expect(whole).toBe(sum(inside(code), ['n_deficit_cuantitativo']))
      expect(figures.length).toBeGreaterThan(1)
      expect(figures.reduce((all, value) => all + value, 0)).toBe(whole)
    },
  )

  it('adds up from its four components in the 346 comunas, the 16 regions, the 56 provincias and the country', async () => {
    const [{ total, parts }] = compositions as [(typeof compositions)[0]]
    for (const level of ['comuna', 'region', 'provincia', 'pais']) {
      const [whole, ...pieces] = await Promise.all([total, ...parts].map((id) => json<ValuesAnswer>(`/api/values/${id}/${level}/2024`)))
      const wrong = whole!.codes.filter((code, i) => {
        const counts = pieces.map(({ codes, conteo, absent }) => (absent[code] ? 0 : conteo[codes.indexOf(code)]))
        return counts.some((count) => typeof count !== 'number') || counts.reduce<number>((a, b) => a + b!, 0) !== whole!.conteo[i]
      })
      expect([level, wrong]).toEqual([level, []])
    }
  })

  it('is, in the 32 comunas of INE’s map service, what the service answered', async () => {
    const service = rowsOf('comunal_cpv24_provincia_santiago_32.csv', ',')
    expect(service.length).toBe(32)
    for (const row of service) {
      const { values } = await json<TerritoryAnswer>(`/api/territories/${row.CUT}`)
      const count = (id: string) => values.find(({ indicator, period }) => indicator === id && period === '2024')?.conteo
      expect([
        count('deficit_cuantitativo'),
        count('hogares_allegados'),
        count('nucleos_allegados_hacinados'),
        count('hacinamiento_no_ampliable'),
        count('viviendas_irrecuperables'),
        count('viviendas_hacinadas'),
        count('poblacion'),
        count('hogares'),
      ]).toEqual(
        [
          row.n_deficit_cuantitativo,
          row.n_hog_allegados,
          row.n_nucleos_hacinados_allegados,
          row.n_viv_no_ampliables,
          row.n_viv_irrecuperables,
          row.n_viv_hacinadas,
          row.n_per,
          row.n_hog,
        ].map(Number),
      )
    }
  })
})
