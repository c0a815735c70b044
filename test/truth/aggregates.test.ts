/** Averages by weight and the places where many were passing through, made again from the originals by a reading of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { floatingPlaces } from '@radier/geodata/territory/floating'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { mirror, withMirror } from '../support/mirror.ts'

type Line = Record<string, string>
const lines = (file: string): Line[] => {
  const [head = '', ...rows] = readFileSync(join(mirror!, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  const names = head.split(',')
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [names[i] as string, cell])))
}
/** Comunas whose floor area the copy mixes up or has in part: corrected to s/i, with the reason, in `corrections.csv`. */
const mixedUp = new Set(['10402', '10403', '11101', '11201', '11401', '13101'])
const cutOf = (text: unknown) => String(text).padStart(5, '0')
const places = (cut: string) => [cut.slice(0, 3), cut.slice(0, 2), '0']

interface Weighed {
  cut: string
  rate: number
  weight: number
}

function averages(rows: readonly Weighed[]): Map<string, number> {
  const sums = new Map<string, [of: number, weight: number]>()
  for (const { cut, rate, weight } of rows)
    for (const code of places(cut)) {
      const [of, all] = sums.get(code) ?? [0, 0]
      sums.set(code, [of + rate * weight, all + weight])
    }
  return new Map([...sums].map(([code, [of, weight]]) => [code, of / weight]))
}

/** Code, persons of the projection and proportion stand in the first, fourth and a named column of the workbook. */
function poverty(file: string, kind: string): Weighed[] {
  const book = read(readFileSync(join(mirror!, file)))
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] as string]!, { header: 1 })
  const head = rows.find((row) => row.includes('Código')) as string[]
  const at = (start: string) => head.findIndex((cell) => String(cell).startsWith(start))
  const [code, people, share] = [
    at('Código'),
    at('Número de personas según proyecciones'),
    at(`Porcentaje de personas en situacion de pobreza ${kind}`),
  ]
  return rows
    .filter((row) => /^\d{4,5}$/.test(String(row[code])) && typeof row[share] === 'number')
    .map((row) => ({ cut: cutOf(row[code]), rate: 100 * (row[share] as number), weight: row[people] as number }))
}

withMirror('figures of what is larger than a comuna', () => {
  let database: TestDatabase
  let cache: string
  const ids = [
    'pobreza_ingresos',
    'pobreza_multidimensional',
    'pobreza_ingresos_2022',
    'm2_construidos_por_persona',
    'm2_salud_por_persona',
  ]
  const sources = [
    'mdsf_sae_ingresos_2024',
    'mdsf_sae_multidimensional_2024',
    'mdsf_sae_ingresos_2022',
    'sii_construcciones_2024',
    'ine_edad_sexo',
  ]
  const pick = <T>(from: Record<string, T>, names: string[]) => Object.fromEntries(names.map((name) => [name, from[name] as T]))
  const only: Catalogue = { sources: pick(catalogue.sources, sources), layers: {}, indicators: pick(catalogue.indicators, ids) }

  beforeAll(async () => {
    database = await testDatabase()
    cache = mkdtempSync(join(tmpdir(), 'radier-truth-'))
    const { ok } = await runLoads({ sql: database.sql, catalogue: only, mirror: mirror!, cache, drop: join(cache, 'entrega') })
    expect(ok).toBe(true)
  })
  afterAll(async () => {
    await database.drop()
    rmSync(cache, { recursive: true, force: true })
  })

  const people = () =>
    new Map(lines('census/censo2024_comunas_ancho.csv').map((row) => [cutOf(row.cut), Number(row.pob_poblacion_censada)]))
  const built = (column: string): Weighed[] => {
    const persons = people()
    return lines('land/kpis_comuna_censo_sii_2024.csv').flatMap((row) =>
      row[column] && !mixedUp.has(cutOf(row.cut))
        ? [{ cut: cutOf(row.cut), rate: Number(row[column]), weight: persons.get(cutOf(row.cut)) ?? 0 }]
        : [],
    )
  }
  const truth: Record<string, () => Weighed[]> = {
    pobreza_ingresos: () => poverty('messy/sae_ingresos_2024.xlsx', 'de ingresos'),
    pobreza_multidimensional: () => poverty('messy/sae_multidimensional_2024.xlsx', 'multidimensional'),
    pobreza_ingresos_2022: () =>
      lines('municipal/pobreza_ingresos_sae_2022.csv').map((row) => ({
        cut: cutOf(row.cut),
        rate: 100 * Number(row.pobreza_p),
        weight: Number(row.poblacion),
      })),
    m2_construidos_por_persona: () => built('m2pp_tot'),
    m2_salud_por_persona: () => built('m2pp_salud'),
  }

  it.each(ids)('average %s by its weight in 73 places', async (id) => {
    const wanted = averages(truth[id]!())
    const found = await database.sql<{ code: string; tasa: number }[]>`
      select code, tasa from radier.indicator_value where indicator = ${id} and level <> 'comuna' and tasa is not null`
    expect(found.length).toBe(wanted.size)
    expect(found.length).toBeGreaterThanOrEqual(72)
    for (const { code, tasa } of found)
      expect([code, Number(tasa.toPrecision(9))]).toEqual([code, Number(wanted.get(code)!.toPrecision(9))])
  })

  it('give Chile 17,3 of each 100 in poverty, where the middle comuna has 20,3', async () => {
    const [country] = await database.sql<{ tasa: number; known: number; of: number }[]>`
      select tasa, known, of from radier.indicator_value where indicator = 'pobreza_ingresos' and level = 'pais'`
    expect(country!.tasa.toFixed(1)).toBe('17.3')
    const rates = truth.pobreza_ingresos!()
      .map(({ rate }) => rate)
      .sort((a, b) => a - b)
    expect(rates[Math.floor(rates.length / 2)]!.toFixed(1)).toBe('20.3')
  })

  it('leave out, of every change of people, the places whose persons per dwelling fell by a fifth or more', () => {
    const sums = new Map<string, [before: number, homesBefore: number, now: number, homes: number]>()
    const add = (cut: string, at: 0 | 1 | 2 | 3, value: number) => {
      for (const code of [cut, ...places(cut)]) {
        const own = sums.get(code) ?? [0, 0, 0, 0]
        own[at] += value
        sums.set(code, own)
      }
    }
    for (const row of lines('census/censo2017_comunas_edad_sexo.csv')) add(cutOf(row.cut), 0, Number(row.poblacion))
    for (const row of lines('census/censo2024_comunas_ancho.csv')) {
      add(cutOf(row.cut), 2, Number(row.pob_poblacion_censada))
      add(cutOf(row.cut), 3, Number(row.ocup_moradores_presentes))
    }
    for (const text of readFileSync(join(mirror!, 'census/censo2017_viviendas_comuna_largo.csv'), 'utf8').split(/\r?\n/)) {
      const water = /^(\d+),p05,(?!No aplica)(?:"[^"]*"|[^",]*),(\d+)/.exec(text)
      if (water) add(cutOf(water[1]), 1, Number(water[2]))
    }
    const fell = [...sums].filter(([, [before, homesBefore, now, homes]]) => !homes || now / homes / (before / homesBefore) <= 0.8)
    expect(fell.map(([code]) => code).sort()).toEqual([...floatingPlaces].sort())
  })
})
