/** What the loader made of INE's workbooks, against a reading of its own of the same tables as plain CSV text. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { mirror, withMirror } from '../support/mirror.ts'

type Row = Record<string, number | null>
type Kind = 'hogares' | 'presentes' | 'particulares' | 'agua'

/** Columns of the denominator. Water is told over those who declared it. */
const base: Record<Kind, string[]> = {
  hogares: ['hog_hogares_censados'],
  presentes: ['ocup_moradores_presentes'],
  particulares: ['ocup_viviendas_particulares'],
  agua: ['agua_red_publica', 'agua_pozo_o_noria', 'agua_camion_aljibe', 'agua_rio_vertiente_estero_canal_lago_agua_lluvia_etc'],
}

/** Indicator → what it counts (columns added, `-` = taken away), over what, per how many. */
const truth: Record<string, [plus: string[], over: Kind, per: number]> = {
  hogares_allegados: [['hog_hogares_censados', '-ocup_moradores_presentes'], 'hogares', 100],
  viviendas_irrecuperables: [['irrec_viviendas_irrecuperables'], 'presentes', 100],
  hacinamiento_total: [['hacin_viviendas_con_hacinamiento_medio', 'hacin_viviendas_con_hacinamiento_critico'], 'presentes', 100],
  viviendas_con_mas_de_un_hogar: [
    ['nhog_viviendas_con_2_hogares', 'nhog_viviendas_con_3_hogares', 'nhog_viviendas_con_4_o_mas_hogares'],
    'presentes',
    100,
  ],
  mediaguas: [['tipo_mediagua_mejora_vivienda_de_emergencia_rancho_o_choza'], 'presentes', 1000],
  paredes_solidas: [['pared_hormigon_armado', 'pared_albanileria_bloque_de_cemento_ladrillo_o_piedra'], 'presentes', 100],
  agua_de_camion_aljibe: [['agua_camion_aljibe'], 'agua', 100],
  pozo_negro: [
    [
      'wc_conectado_a_pozo_negro_letrina_sanitaria_o_cajon',
      'wc_en_un_cajon_sobre_acequia_o_canal',
      'wc_en_un_cajon_conectado_a_otro_sistema',
    ],
    'presentes',
    100,
  ],
  sin_electricidad: [['elec_no_tiene_energia_electrica'], 'presentes', 1000],
  calefaccion_a_lena: [['calef_lena'], 'hogares', 100],
  arrendatarios: [['tenencia_arrendada_con_contrato', 'tenencia_arrendada_sin_contrato'], 'hogares', 100],
  viviendas_desocupadas: [['v1_viviendas_particulares_desocupadas'], 'particulares', 100],
}

/** The file has neither quotes nor commas inside a cell; a blank is a figure that INE does not publish. */
function readPlainly(path: string): Map<string, Row> {
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const names = header!.split(',')
  const records = lines.map((line) => line.split(','))
  if (records.some((cells) => cells.length !== names.length)) throw new Error('a quoted cell: this reading is too plain')
  const cut = names.indexOf('cut')
  return new Map(
    records.map((cells) => [cells[cut]!, Object.fromEntries(names.map((n, i) => [n, cells[i] === '' ? null : Number(cells[i])]))]),
  )
}

function counted(row: Row, columns: string[]): number | null {
  const parts = columns.map((c) => {
    const value = row[c.replace('-', '')]
    if (value === undefined) throw new Error(`no column ${c}`)
    return value === null ? null : c.startsWith('-') ? -value : value
  })
  return parts.includes(null) ? null : parts.reduce<number>((a, b) => a + b!, 0)
}

const rate = (count: number | null, over: number | null, per: number) => (count === null || !over ? null : (per * count) / over)

withMirror('the Censo 2024', () => {
  let database: TestDatabase
  let cache: string
  let comunas: Map<string, Row>
  const workbooks = Object.keys(catalogue.sources).filter((id) => catalogue.sources[id]!.origin.file.includes('ine_censo2024_xlsx'))
  const only: Catalogue = {
    sources: Object.fromEntries(workbooks.map((id) => [id, catalogue.sources[id]!])),
    layers: {},
    indicators: Object.fromEntries(Object.keys(truth).map((id) => [id, catalogue.indicators[id]!])),
  }
  beforeAll(async () => {
    database = await testDatabase()
    cache = mkdtempSync(join(tmpdir(), 'radier-truth-'))
    comunas = readPlainly(join(mirror!, 'census/censo2024_comunas_ancho.csv'))
    const { results, ok } = await runLoads({ sql: database.sql, catalogue: only, mirror: mirror!, cache, drop: join(cache, 'entrega') })
    expect({ ok, refused: results.filter((r) => r.outcome !== 'publicada') }).toEqual({ ok: true, refused: [] })
  })
  afterAll(async () => {
    await database.drop()
    rmSync(cache, { recursive: true, force: true })
  })

  it('is read from the eight workbooks, and for 346 comunas', () => {
    expect(workbooks.length).toBe(8)
    expect(comunas.size).toBe(346)
  })

  const stored = (indicator: string, level: string) =>
    database.sql<{ code: string; tasa: number | null; conteo: number | null; base: number | null }[]>`
      select code, tasa, conteo, base from radier.indicator_value
      where indicator = ${indicator} and level = ${level} and period = '2024'`

  describe.each(Object.entries(truth))('%s', (indicator, [columns, kind, per]) => {
    it('is, in every comuna, what a plain reading of the tables gives', async () => {
      const found = await stored(indicator, 'comuna')
      expect(found.map((v) => v.code).sort()).toEqual([...comunas.keys()].sort())
      const wrong = found.filter(({ code, tasa, conteo, base: over }) => {
        const row = comunas.get(code)!
        const wanted = counted(row, columns)
        const share = rate(wanted, counted(row, base[kind]), per)
        const sameRate = tasa === null || share === null ? tasa === share : Math.abs(tasa - share) < 1e-9
        return conteo !== wanted || over !== counted(row, base[kind]) || !sameRate
      })
      expect(wrong).toEqual([])
    })

    it('is, in every region and in the country, the row that INE publishes and the sum of its comunas', async () => {
      for (const level of ['region', 'pais'])
        for (const { code, conteo, base: over, tasa } of await stored(indicator, level)) {
          const inside = [...comunas].filter(([cut]) => level === 'pais' || cut.startsWith(code)).map(([, row]) => row)
          const sum = inside.reduce((total, row) => total + (counted(row, columns) ?? 0), 0)
          const wholes = inside.reduce((total, row) => total + (counted(row, base[kind]) ?? 0), 0)
          expect({ code, conteo, over }).toEqual({ code, conteo: sum, over: wholes })
          expect(tasa).toBeCloseTo((per * sum) / wholes, 9)
        }
    })
  })

  it('has every figure of the country and the regions in a cell of INE, not in a sum made here', async () => {
    const sums = await database.sql`
      select distinct variable from radier.statistic where level in ('pais', 'region') and "row" is null`
    expect(sums.map((s) => s.variable)).toEqual([])
  })

  it('leaves Antártica without figures where INE writes a dash, and without a rate where there are no homes', async () => {
    const antarctica = async (indicator: string) => (await stored(indicator, 'comuna')).find((v) => v.code === '12202')
    expect(await antarctica('agua_de_camion_aljibe')).toMatchObject({ tasa: null, conteo: null })
    expect(await antarctica('hogares_allegados')).toMatchObject({ tasa: null, conteo: 0, base: 0 })
  })
})
