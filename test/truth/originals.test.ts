/** Schools, health, enrolment, plans, finances, wetlands, parcels and zones as loaded, against a plain reading of the same originals. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { CandidateAnswer, LandSearchAnswer, NormsAnswer, PlaceAnswer } from '@radier/api/contract'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { areaM2 } from '@radier/geodata/planning/ruler'
import type { Outline } from '@radier/geodata/territory/area'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { mirror, withMirror } from '../support/mirror.ts'

type Line = Record<string, string>
type Figures = Map<string, number>

const ids = [
  'ine_limites_comunales',
  'mineduc_establecimientos_2025',
  'deis_establecimientos_2026',
  'mineduc_rendimiento_2024',
  'minvu_ipt_vigentes',
  'minvu_ipt_actos',
  'subdere_sinim_2024',
  'mma_humedales_urbanos',
  'vina_predios_municipales',
  'minvu_prc_atacama',
  'minvu_limites_urbanos_atacama',
  'ine_limite_urbano_2017',
  'sernageomin_remociones_atacama',
  'senapred_puntos_criticos_atacama',
  'conaf_incendios_atacama',
]

const textOf = (file: string) => {
  const bytes = readFileSync(join(mirror!, file))
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
}

/** Commas; quotes doubled inside quotes, where a line may break. */
function linesOf(file: string): Line[] {
  const rows = [...textOf(file).matchAll(/((?:"(?:[^"]|"")*"|[^\n"])*)(?:\n|$)/g)].flatMap(([, row]) => (row?.trim() ? [row] : []))
  const cellsOf = (row: string) =>
    [...row.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '')
  const head = cellsOf(rows[0]!)
  return rows.slice(1).map((row) => {
    const cells = cellsOf(row)
    return Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']))
  })
}

type Feature = { properties: Record<string, string | number | null>; geometry: { type: string; coordinates: unknown } }
const featuresOf = (file: string): Feature[] => JSON.parse(textOf(file)).features

const tally = (lines: Line[], figure: (inside: Line[]) => number): Figures => {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(line.cut!, [...(groups.get(line.cut!) ?? []), line])
  return new Map([...groups].map(([cut, inside]) => [cut, figure(inside)]))
}
const distinct = (column: string) => (lines: Line[]) => new Set(lines.map((line) => line[column])).size
const latest = (column: string) => (lines: Line[]) => Math.max(...lines.map((line) => Number(line[column]!.slice(0, 4))))

withMirror('the new originals', () => {
  let database: TestDatabase
  let cache: string
  let request: <T>(path: string, body?: unknown) => Promise<T>
  const layers = Object.fromEntries(Object.entries(catalogue.layers).filter(([, { source }]) => ids.includes(source)))
  const sources = Object.fromEntries(ids.map((id) => [id, catalogue.sources[id]!]))
  const only: Catalogue = { sources, layers, indicators: {} }

  beforeAll(async () => {
    database = await testDatabase()
    cache = mkdtempSync(join(tmpdir(), 'radier-originals-'))
    const { results } = await runLoads({ sql: database.sql, catalogue: only, mirror: mirror!, cache, drop: join(cache, 'entrega') })
    expect(results.filter((r) => r.outcome !== 'publicada')).toEqual([])
    const app = testApp({ sql: database.sql, catalogue: only })
    request = async (path, body) => {
      const init = body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}
      const response = await app.request(path, init)
      if (response.status !== 200) throw new Error(await response.text())
      return response.json()
    }
  }, 240_000)
  afterAll(async () => {
    await database.drop()
    rmSync(cache, { recursive: true, force: true })
  })

  const stored = async (variable: string): Promise<Figures> => {
    const rows = await database.sql<{ code: string; value: number }[]>`
      select code, value from radier.statistic where variable = ${variable} and level = 'comuna' and value is not null`
    return new Map(rows.map(({ code, value }) => [code, value]))
  }
  const counted = async (layer: string, where = 'true'): Promise<Figures> => {
    const rows = await database.sql.unsafe<{ cut: string; n: number }[]>(
      `select cut, count(*)::int as n from capa.${layer} where cut is not null and ${where} group by cut`,
    )
    return new Map(rows.map(({ cut, n }) => [cut, n]))
  }
  const sorted = (figures: Figures) => [...figures].sort(([a], [b]) => (a < b ? -1 : 1))
  const zeroless = (figures: Figures): Figures => new Map([...figures].filter(([, value]) => value !== 0))
  const near = (figures: Figures) => sorted(figures).map(([cut, value]) => [cut, Number(value.toPrecision(12))])

  it('schools: those in operation by comuna, with and without a point', async () => {
    const open = linesOf('services/establecimientos_educacionales_mineduc.csv.gz').filter(({ estado }) => estado === 'Vigente')
    expect(open.length).toBe(12_038)
    expect(sorted(await stored('establecimientos_educacionales'))).toEqual(sorted(tally(open, (inside) => inside.length)))
    const placed = open.filter(({ lat, lon }) => lat && lon && Number(lat) > -63)
    expect(sorted(await counted('escuela', 'not st_isempty(geom)'))).toEqual(sorted(tally(placed, (inside) => inside.length)))
    const [one] = await database.sql`select nombre, dependencia, cut from capa.escuela where key = '1'`
    expect(one).toEqual({ nombre: 'LICEO POLITECNICO ARICA', dependencia: 'Servicio Local de Educación (SLEP)', cut: '15101' })
  })

  it('health: what is in operation by comuna and kind, and nothing closed', async () => {
    const open = linesOf('services/establecimientos_salud_deis_2026.csv.gz').filter(({ estado }) => !estado!.startsWith('Cerrado'))
    expect(open.length).toBe(5_303)
    expect(sorted(await counted('salud'))).toEqual(sorted(tally(open, (inside) => inside.length)))
    const posts = open.filter(({ tipo }) => tipo === 'Posta de Salud Rural (PSR)')
    expect(sorted(await counted('salud', `tipo = 'Posta de Salud Rural (PSR)'`))).toEqual(sorted(tally(posts, (inside) => inside.length)))
  })

  it('enrolment and attendance of 345 comunas', async () => {
    const lines = linesOf('services/matricula_rendimiento_comuna_2024.csv')
    const of = (column: string) => near(tally(lines, ([line]) => Number(line![column])))
    expect(near(await stored('matricula_escolar'))).toEqual(of('matricula_total'))
    expect(near(await stored('asistencia_escolar_pct'))).toEqual(of('asistencia_promedio'))
    expect(near(await stored('retiro_escolar_pct'))).toEqual(of('tasa_retiro'))
  })

  it('plans: the year of the newest in force, how many there are, and the acts on them counted once', async () => {
    const plans = linesOf('municipal/ipt_vigentes_465_por_comuna.csv').filter(({ tipo }) => tipo === 'PRC')
    expect(new Set(plans.map(({ registro }) => registro)).size).toBe(290)
    expect(sorted(await stored('anio_prc'))).toEqual(sorted(tally(plans, latest('fecha_vigencia'))))
    expect(sorted(zeroless(await stored('planes_reguladores')))).toEqual(sorted(tally(plans, distinct('registro'))))
    const acts = linesOf('municipal/ipt_actos_1784_por_comuna.csv.gz')
    expect(new Set(acts.map(({ id_acto }) => id_acto)).size).toBe(1_784)
    const own = acts.filter(({ nivel, tipo }) => nivel === 'Comunal' && tipo === 'PRC')
    const ruling = own.filter(({ estado }) => estado === 'Vigente')
    expect(sorted(zeroless(await stored('modificaciones_prc')))).toEqual(sorted(tally(ruling, distinct('id_acto'))))
    expect(sorted(await stored('anio_ultima_modificacion'))).toEqual(sorted(tally(ruling, latest('fecha'))))
    const amended = ruling.filter(({ tipo_acto }) => tipo_acto === 'Enmienda')
    expect(sorted(zeroless(await stored('enmiendas_prc')))).toEqual(sorted(tally(amended, distinct('id_acto'))))
    const going = own.filter(({ estado }) => estado === 'En Desarrollo')
    expect(sorted(zeroless(await stored('modificaciones_prc_en_desarrollo')))).toEqual(sorted(tally(going, distinct('id_acto'))))
    expect((await stored('modificaciones_prc')).size).toBe(346)
  })

  it('finances of 344 municipalities, in thousands', async () => {
    const lines = linesOf('municipal/finanzas_municipales_sinim_2024.csv').filter(({ ingresos_totales }) => ingresos_totales)
    const names = {
      ingresos_municipales: 'ingresos_totales',
      gasto_municipal: 'gastos_totales',
      ingresos_propios_permanentes: 'ingresos_propios_permanentes',
      fondo_comun_municipal: 'fondo_comun_municipal',
      gasto_personal: 'gasto_personal',
      inversion_municipal: 'gasto_inversion',
    }
    expect(lines.length).toBe(344)
    for (const [variable, column] of Object.entries(names))
      expect(near(await stored(variable)), variable).toEqual(near(tally(lines, ([line]) => Number(line![column]) / 1000)))
  })

  it('wetlands, parcels, zones, limits and records: every feature, its comuna and its size', async () => {
    const ground = async (layer: string) => {
      const rows = await database.sql.unsafe<{ key: string; m2: number }[]>(`select key, st_area(geom::geography) as m2 from capa.${layer}`)
      return new Map(rows.map(({ key, m2 }) => [key, m2]))
    }
    const outline = ({ geometry: { type, coordinates } }: Feature) => (type === 'Polygon' ? [coordinates] : coordinates) as Outline
    const wet = featuresOf('hazards/humedales_urbanos_declarados_107.geojson.gz')
    const measured = await ground('humedal_urbano')
    expect(measured.size).toBe(107)
    for (const one of wet) expect(measured.get(String(one.properties.cod_humedal))! / areaM2(outline(one))).toBeCloseTo(1, 3)
    const parcels = featuresOf('land/predios_municipales_vina_del_mar.geojson.gz')
    const land = await ground('predio_municipal')
    expect(land.size).toBe(847)
    for (const [i, one] of parcels.entries()) expect(land.get(String(i + 1))! / areaM2(outline(one))).toBeCloseTo(1, 3)
    expect([...land.values()].reduce((a, b) => a + b, 0) / 10_000).toBeCloseTo(524.4, 0)
    const byComuna = (file: string) =>
      sorted(
        tally(
          featuresOf(file).map(({ properties }) => ({ cut: String(properties.cut) })),
          (inside) => inside.length,
        ),
      )
    const files = {
      zona_prc_atacama: 'zoning/prc_atacama_7_comunas.geojson.gz',
      limite_urbano_legal: 'zoning/limites_urbanos_legales_atacama.geojson.gz',
      remocion_en_masa: 'hazards/remociones_masa_sernageomin_atacama.geojson.gz',
      punto_critico: 'hazards/puntos_criticos_invierno_2024_atacama.geojson.gz',
      incendio_forestal: 'hazards/incendios_forestales_conaf_atacama.geojson.gz',
    }
    for (const [layer, file] of Object.entries(files)) expect(sorted(await counted(layer)), layer).toEqual(byComuna(file))
  })

  describe('in the search of land', () => {
    it('the parcels of Viña are candidates with their own outline, whose owner is the municipality', async () => {
      const asked = { from: ['predio_municipal'], criteria: [{ kind: 'superficie', min: 2_000 }] }
      const { total, sites } = await request<LandSearchAnswer>('/api/planning/05109/search', asked)
      const large = featuresOf('land/predios_municipales_vina_del_mar.geojson.gz').filter(
        ({ properties }) => Number(properties.area_geom_m2) >= 2_000,
      )
      expect(total).toBe(847)
      expect(sites.filter(({ verdict }) => verdict === 'dentro').length).toBe(large.length)
      const whole = await request<CandidateAnswer>(
        `/api/planning/05109/candidates/${sites.find(({ verdict }) => verdict === 'dentro')!.ref}`,
      )
      expect(whole).toMatchObject({ owner: 'municipal', areaFrom: 'medida', geometry: { type: 'MultiPolygon' } })
      expect(whole.nearest.educacion_basica!.name).toMatch(/\w/)
    })

    it('a plan without figures leaves every norm pending, with the words of its uses to be read', async () => {
      const { zones } = await request<NormsAnswer>('/api/norms/03101')
      expect(zones.length).toBe(
        new Set(
          featuresOf('zoning/prc_atacama_7_comunas.geojson.gz')
            .filter(({ properties }) => properties.cut === '03101')
            .map(({ properties }) => properties.zona),
        ).size,
      )
      for (const { norms } of zones) {
        expect(norms.densidad.reading.kind).toBe('pendiente')
        expect(norms.densidad.raw).toBeNull()
        expect(norms.vivienda.reading.kind).toBe('pendiente')
        expect(norms.vivienda.raw?.length ?? 0).toBeGreaterThan(3)
      }
    })

    it('the legal limit goes before that of the census, and no record of what happened is offered to leave land out', async () => {
      const place = await request<PlaceAnswer>('/api/planning/03101')
      expect(place.urbanLimit?.title).toBe(catalogue.layers.limite_urbano_legal!.title)
      const records = Object.entries(catalogue.layers).flatMap(([id, { events }]) => (events ? [id] : []))
      expect(place.masks.filter(({ layer }) => records.includes(layer))).toEqual([])
      const outside = (layer: string) => request('/api/planning/03101/search', { from: ['sitios'], criteria: [{ kind: 'fuera', layer }] })
      await outside('humedal_urbano')
      for (const layer of records) await expect(outside(layer), layer).rejects.toThrow()
    })
  })
})
