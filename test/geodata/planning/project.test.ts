/** What a project gives, costs and asks of its surroundings. Figures computed by hand; the working stands beside each. */
import { cesionesDensificacion, cesionesLoteo } from '@radier/geodata/planning/cesiones'
import { type CostsQuestion, costs } from '@radier/geodata/planning/costs'
import { demand } from '@radier/geodata/planning/demand'
import { programmes, subsidiesIn } from '@radier/geodata/planning/programmes'
import { describe, expect, it } from 'vitest'

const close = (figures: (number | null)[], expected: (number | null)[]) => {
  expect(figures.map((f) => f === null)).toEqual(expected.map((f) => f === null))
  for (const [i, figure] of figures.entries()) if (figure !== null) expect(figure).toBeCloseTo(expected[i] as number, 9)
}

describe('cesiones of a loteo', () => {
  it.each<[string, number, number, [number, number, number, number, number]]>([
    ['10 × 4 ÷ 1 ha = 40 hab/ha: 0,1 × 40 = 4; 0,03 × 40 − 0,1 = 1,1; + 30 = 35,1', 10, 10_000, [40, 4, 1.1, 35.1, 3_510]],
    ['35 × 4 ÷ 2 ha = 70: 7; 2; 39', 35, 20_000, [70, 7, 2, 39, 7_800]],
    ['50 × 4 ÷ 0,5 ha = 400: 0,003 × 400 + 6,79 = 7,99; 0,8 + 1,86 = 2,66; 40,65', 50, 5_000, [400, 7.99, 2.66, 40.65, 2_032.5]],
    ['150 × 4 ÷ 0,5 ha = 1.200: 10,39 → 10; 4,26 → 4; 44, the ceiling', 150, 5_000, [1_200, 10, 4, 44, 2_200]],
    ['1 × 4 ÷ 2 ha = 2: 0,2; 0,06 − 0,1 → 0; 30,2', 1, 20_000, [2, 0.2, 0, 30.2, 6_040]],
  ])('%s', (_, homes, area, [density, green, equipment, total, m2]) => {
    const answer = cesionesLoteo(homes, area)
    close(
      [answer.density, ...answer.items.map(({ percent }) => percent), answer.total?.percent ?? null, answer.total?.m2 ?? null],
      [density, green, equipment, 30, total, m2],
    )
  })

  it('say their working and their article', () => {
    expect(cesionesLoteo(50, 5_000).items.map(({ working, citation }) => `${working} (${citation.text})`)).toEqual([
      '0,003 × 400 + 6,79 = 7,99 % (OGUC 2.2.5)',
      '0,002 × 400 + 1,86 = 2,66 % (OGUC 2.2.5)',
      'hasta 30 % (OGUC 2.2.5)',
    ])
    expect(cesionesLoteo(10, 10_000).items[1]?.working).toBe('0,03 × 40 − 0,1 = 1,1 %')
  })
})

describe('cesiones of a densification', () => {
  it.each<[string, number, number, number, number | null, number, number]>([
    ['50 × 55 ÷ 15 = 183,33 personas ÷ 0,5 ha = 366,67; × 11 ÷ 2.000 = 2,0167', 50, 55, 5_000, null, 366.666666667, 2.016666667],
    ['over the gross 0,6 ha: 305,56; 1,6806', 50, 55, 5_000, 6_000, 305.555555556, 1.680555556],
    ['80 × 80 ÷ 20 = 320 ÷ 0,1 ha = 3.200; 17,6', 80, 80, 1_000, null, 3_200, 17.6],
    ['60 m² are still 15 per person: 5 × 60 ÷ 15 = 20 ÷ 0,1 ha = 200; 1,1', 5, 60, 1_000, null, 200, 1.1],
    ['140 m² are still 20 per person: 5 × 140 ÷ 20 = 35 ÷ 0,1 ha = 350; 1,925', 5, 140, 1_000, null, 350, 1.925],
    ['10 × 150 ÷ 30 = 50 ÷ 0,1 ha = 500; 2,75', 10, 150, 1_000, null, 500, 2.75],
    ['300 × 60 ÷ 15 = 1.200 ÷ 0,1 ha = 12.000, over 8.000: 44', 300, 60, 1_000, null, 12_000, 44],
  ])('%s', (_, homes, homeM2, area, gross, density, percent) => {
    const { density: found, items, total } = cesionesDensificacion(homes, homeM2, area, gross)
    expect(found).toBeCloseTo(density, 6)
    expect(items[0]?.percent).toBeCloseTo(percent, 6)
    expect(total?.m2).toBeCloseTo((area * percent) / 100, 6)
  })

  it('are not told without homes', () => {
    expect(cesionesDensificacion(null, 55, 5_000, null)).toEqual({ density: null, items: [], total: null })
    expect(cesionesLoteo(null, 5_000)).toEqual({ density: null, items: [], total: null })
  })
})

describe('costs and subsidies', () => {
  const cnt = programmes.ds49_cnt
  if (!cnt) throw new Error('no programme')
  const [base, place] = subsidiesIn(cnt, '10109')
  const question: CostsQuestion = {
    homes: 50,
    homeM2: 55,
    efficiency: 0.85,
    areaM2: 5_000,
    landUfM2: 2,
    buildUfM2: 17,
    urbanisationUf: 60,
    otherPercent: 10,
    savingsUf: 10,
    subsidies: [
      { title: 'Subsidio base', uf: 314, parameter: base ?? null },
      { title: 'Localización', uf: 200, parameter: place ?? null },
    ],
    uf: { pesos: 39_000, date: '2026-11-20' },
  }

  it('add up: 10.000 + 50 × 55 ÷ 0,85 × 17 + 3.000 + 10 %', () => {
    const answer = costs(question)
    // 50 × 55 ÷ 0,85 = 3.235,294 m² × 17 = 55.000 UF; + 3.000 = 58.000; 10 % = 5.800; total 73.800
    close(
      answer.costs.map(({ uf }) => uf),
      [10_000, 55_000, 3_000, 5_800],
    )
    // 50 × 314 = 15.700; 50 × 200 = 10.000; 50 × 10 = 500; 26.200
    close(
      answer.sources.map(({ uf }) => uf),
      [15_700, 10_000, 500],
    )
    close(
      [answer.total, answer.financed, answer.gap, answer.perHome.total, answer.perHome.financed, answer.perHome.gap],
      [73_800, 26_200, 47_600, 1_476, 524, 952],
    )
    expect(answer.pesos).toEqual({ total: answer.total! * 39_000, date: '2026-11-20' })
    expect(answer.sources[0]?.citation).toEqual({ text: 'D.S. 49 (V. y U.) 2011, art. 34', since: '2026-01-18' })
    expect(answer.costs[1]?.working).toBe('50 viviendas × 55 m² ÷ 0,85 × 17 UF/m²')
  })

  it.each<[string, Partial<CostsQuestion>]>([
    ['homes', { homes: null }],
    ['the price of land', { landUfM2: null }],
    ['the cost of building', { buildUfM2: null }],
    ['urbanisation', { urbanisationUf: null }],
    ['the other costs', { otherPercent: null }],
    ['savings', { savingsUf: null }],
    ['a subsidy', { subsidies: [{ title: 'Subsidio base', uf: null, parameter: null }] }],
  ])('are s/i without %s, and so is what is missing', (_, unknown) => {
    const { total, financed, gap, perHome } = costs({ ...question, ...unknown })
    expect([total, financed]).toContain(null)
    expect([gap, perHome.gap]).toEqual([null, null])
  })

  it('have no pesos without a dated UF', () => {
    expect(costs({ ...question, uf: null }).pesos).toBeNull()
  })
})

describe('after the project', () => {
  const around = { people: 10_000, greenM2: 100_000, schoolPlaces: 1_000, schoolAge: 1_000, healthCentres: 2 }

  it('the same green and places are for more people', () => {
    const { people, rows } = demand(250, around)
    // 250 × 4 = 1.000 more: 100.000 ÷ 11.000 = 9,0909 m²; 1.000 ÷ (1.000 + 1.000 × 0,1) = 0,90909; 11.000 ÷ 2 = 5.500
    expect(people).toBe(1_000)
    close(
      rows.flatMap(({ before, after }) => [before, after]),
      [10, 100 / 11, 1, 10 / 11, 5_000, 5_500],
    )
    expect(rows.map(({ verdict, missing }) => [verdict, missing])).toEqual([
      ['no cumple', 10_000],
      ['no cumple', 100],
      [null, null],
    ])
    expect(rows[0]?.formula).toBe('100.000 m² ÷ (10.000 + 250 viviendas × 4) personas')
  })

  it('keeps to the standard when there is enough', () => {
    const { rows } = demand(250, { ...around, greenM2: 110_000, schoolPlaces: 1_100 })
    expect(rows.map(({ verdict, missing }) => [verdict, missing])).toEqual([
      ['cumple', 0],
      ['cumple', 0],
      [null, null],
    ])
  })

  it.each([
    ['homes', null, around],
    ['people', 250, { ...around, people: null }],
    ['green and places', 250, { ...around, greenM2: null, schoolPlaces: null }],
  ])('is pendiente without %s', (_, homes, there) => {
    const { rows } = demand(homes, there)
    expect(rows.slice(0, 2).map(({ after, verdict, missing }) => [after, verdict, missing])).toEqual([
      [null, 'pendiente', null],
      [null, 'pendiente', null],
    ])
  })
})
