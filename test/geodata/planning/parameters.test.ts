import { readFileSync } from 'node:fs'
import { oguc } from '@radier/geodata/planning/oguc'
import { isDated, type Parameter } from '@radier/geodata/planning/parameter'
import { amountsIn, homesOf, nationalFrame, programmes } from '@radier/geodata/planning/programmes'
import { developmentExtreme, nearness } from '@radier/geodata/planning/programmes/zones'
import { regionRasante } from '@radier/geodata/planning/region-rasante'
import { comunas } from '@radier/geodata/territory/comunas'
import { describe, expect, it } from 'vitest'
import { mirror, withMirror } from '../../support/mirror.ts'

const programme = (id: string) => {
  const found = programmes[id]
  if (!found) throw new Error(id)
  return found
}
const all: Parameter[] = [...Object.values(oguc), ...Object.values(programmes).flatMap(({ amounts }) => amounts), ...nationalFrame]

describe('a parameter', () => {
  it('says what it is, where it stands and how sure it is', () => {
    expect(all.filter((p) => !p.title || !p.article || !p.source || p.value === null)).toEqual([])
  })

  it('that is not sure, or was announced, is dated and looks like it', () => {
    expect(isDated(oguc.dwellingPersons)).toBe(false)
    expect(isDated(oguc.socialCondominium)).toBe(true)
    expect(
      Object.values(oguc)
        .filter(isDated)
        .map(({ title }) => title),
    ).toEqual([
      'Estacionamientos accesibles por rango de dotación',
      'Condominio de vivienda social: estacionamientos',
      'Condominio de vivienda social: tope de unidades',
    ])
  })

  it('of the rasante covers the sixteen regions', () => {
    const regions = [...new Set(comunas.map(({ cut }) => cut.slice(0, 2)))]
    expect(regions.length).toBe(16)
    expect(regions.filter((region) => !regionRasante(region))).toEqual([])
    expect(['15', '13', '10', '99'].map((region) => regionRasante(region)?.value ?? null)).toEqual([80, 70, 60, null])
  })
})

describe('a programme', () => {
  it('shows that its sources disagree and takes the least', () => {
    const { least, most, conflict } = homesOf(programme('ds49_pequeno_condominio'))
    expect([least?.value, most?.value, conflict.map(({ value }) => value)]).toEqual([2, 9, [9, 12, 12]])
    expect(homesOf(programme('ds49_cnt'))).toMatchObject({ least: { value: 10 }, most: { value: 160 }, conflict: [] })
    expect(homesOf(programme('ds19'))).toEqual({ least: null, most: null, conflict: [] })
  })

  it('has location distances that nobody has typed', () => {
    for (const id of ['ds49_cnt', 'ds49_pequeno_condominio', 'ds19']) {
      const distances = Object.values(programme(id).distances ?? {})
      expect(distances.map(({ value }) => value)).toEqual(Array(6).fill(null))
    }
  })

  it.each([
    ['ds1_t1', '10109', 'Valor máximo de la vivienda', [1_100]],
    ['ds1_t1', '10201', 'Valor máximo de la vivienda', [1_200]],
    ['ds1_t2', '10109', 'Subsidio para construir en sitio propio o densificar', [600]],
    ['ds1_t2', '10201', 'Subsidio para construir en sitio propio o densificar', [700]],
    ['ds1_t2', '10401', 'Subsidio para construir en sitio propio o densificar', [750]],
    ['ds1_t3', '05201', 'Valor máximo de la vivienda', [2_600]],
    ['ds52', '13101', 'Arriendo máximo', [13]],
    ['ds52', '08101', 'Arriendo máximo', [11]],
    ['ds49_cnt', '08101', 'Subsidio base', [314]],
  ])('%s pays in %s: %s', (id, cut, title, values) => {
    expect(
      amountsIn(programme(id), cut)
        .filter((a) => a.title === title)
        .map(({ value }) => value),
    ).toEqual(values)
  })
})

withMirror('the parameters beside their sources', () => {
  const rows = (file: string) => readFileSync(`${mirror}/policy/${file}.csv`, 'utf8').trim().split(/\r?\n/).slice(1)

  it('are as many as the rows that were read', () => {
    expect(Object.keys(oguc).length).toBe(rows('oguc').length)
    const distinct = new Set([...Object.values(programmes).flatMap(({ amounts }) => amounts), ...nationalFrame])
    expect(distinct.size).toBe(rows('programas').length)
  })

  it('have the figures of those rows', () => {
    const figures = (text: string) => [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) => Number(figure.replace(',', '.')))
    const said = ({ value }: Parameter) =>
      typeof value === 'string' ? figures(value) : [value ?? []].flat().map((v) => Math.abs(v as number))
    const cells = (line: string) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    const published = rows('oguc').map((line) => cells(line))
    for (const [i, parameter] of Object.values(oguc).entries()) {
      const [article = '', , value = ''] = published[i] ?? []
      expect(parameter.article.replace('OGUC ', '')).toBe(article)
      // The density of occupation is a formula, and the parameter the width of its strip.
      if (value !== 'carga ocupacion x 10000 / superficie') expect(said(parameter)).toEqual(expect.arrayContaining(figures(value)))
    }
    const first = (all: number[][]) => all.map(([least, most]) => `${least} ${most ?? ''}`).sort()
    const amounts = [...new Set([...Object.values(programmes).flatMap(({ amounts: own }) => own), ...nationalFrame])]
    expect(first(amounts.map(said))).toEqual(first(rows('programas').map((line) => figures(cells(line)[2] ?? ''))))
  })

  it('name the same extreme comunas as the policy of zones in development', () => {
    const listed = rows('zonas-extremas').map((line) => line.slice(0, 5))
    expect(
      comunas
        .filter(({ cut }) => nearness(developmentExtreme, cut) !== null)
        .map(({ cut }) => cut)
        .sort(),
    ).toEqual(listed.sort())
  })
})
