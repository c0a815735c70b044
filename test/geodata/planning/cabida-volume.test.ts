/** The volume as one more limit of the cabida: the lot of the sheet, 12 × 17 m with its front to the street, and a square without heights. */
import { cabida } from '@radier/geodata/planning/cabida'
import { volumeOf } from '@radier/geodata/planning/limits/volumen'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import type { Position } from '@radier/geodata/territory/area'
import { describe, expect, it } from 'vitest'
import { siteOf, type Texts, zoneOf } from './site-question.ts'

/** A rectangle of so many metres near Concepción, its first side to the south. */
function rectangle(width: number, depth: number): Position[][][] {
  const lat = -36.8
  const radians = (lat * Math.PI) / 180
  // WGS84: metres of one degree at this latitude.
  const north = 111_132.954 - 559.822 * Math.cos(2 * radians) + 1.175 * Math.cos(4 * radians)
  const east = 111_412.84 * Math.cos(radians) - 93.5 * Math.cos(3 * radians) + 0.118 * Math.cos(5 * radians)
  const [x, y] = [-73, lat]
  const [dx, dy] = [width / east, depth / north]
  return [
    [
      [
        [x, y],
        [x + dx, y],
        [x + dx, y + dy],
        [x, y + dy],
        [x, y],
      ],
    ],
  ]
}

const plan: Texts = {
  densidad: '5.000',
  ocupacion: '0,8',
  constructibilidad: '2',
  altura: '13 m',
  antejardin: '3 m',
  rasante: '70°',
  distanciamiento: 'OGUC',
  agrupamiento: 'Aislado',
  estacionamientos: '0',
}
const lot = (texts: Texts = plan, more: Partial<CabidaQuestion> = {}): CabidaQuestion => ({
  ...siteOf(204, [zoneOf('Z', texts)], { region: '08', outline: rectangle(12, 17), fronts: [0], assumptions: { openings: false } }),
  ...more,
})
const volumeLimit = (question: CabidaQuestion) => cabida(question).limits.find(({ id }) => id === 'volumen')

describe('the theoretical volume', () => {
  it('binds in the golden lot: 115,92 + 80,5 + 40 + 40 = 276,42 m²; × 0,85 ÷ 55 = 4,27', () => {
    const answer = cabida(lot())
    expect(volumeLimit(lot())?.m2).toBeCloseTo(276.42, 1)
    expect(answer.limits[2]).toMatchObject({ id: 'constructibilidad', m2: 408, homes: 6 })
    expect(answer).toMatchObject({ homes: 4, binding: 'volumen', atMost: false, floors: 4 })
    expect(answer.sentence).toMatch(/^Manda el volumen teórico: 276,4\d m² bajo rasantes de 70° en la zona Z\.$/)
  })

  it('is at the most where the plan brings no rasante, and takes that of the ordinance', () => {
    const { rasante, ...rest } = plan
    const answer = cabida(lot(rest))
    expect(rasante).toBe('70°')
    expect(answer).toMatchObject({ homes: 4, binding: 'volumen', atMost: true })
    expect(answer.notes).toContain('El plan cargado no trae rasante: se usa la de la ordenanza, que es la máxima.')
    expect(volumeLimit(lot(rest, { region: '10' }))?.m2).toBeLessThan(volumeLimit(lot(rest))?.m2 ?? 0)
  })

  it.each<[string, Texts]>([
    ['floors', { ...plan, pisos: '4 o 5 pisos' }],
    ['height', { ...plan, altura: '13 m o 17 m', pisos: '4' }],
    ['parking', { ...plan, estacionamientos: '1 cada 75 m2' }],
    ['upper floors', { ...plan, ocupacion_superior: '0,4 o 0,6' }],
    ['distance, of which the plan has none', Object.fromEntries(Object.entries(plan).filter(([field]) => field !== 'distanciamiento'))],
  ])('leaves the homes at the most where the text of the %s is not read', (_, texts) => {
    expect(cabida(lot(texts))).toMatchObject({ homes: 4, atMost: true })
  })

  it.each([{ publicUseM2: null }, { riskM2: null }, { riskM2: 1 }])('leaves them at the most with %o', (unknown) => {
    const question = lot()
    expect(cabida({ ...question, assumptions: { ...question.assumptions, ...unknown } })).toMatchObject({ homes: 4, atMost: true })
  })

  it('asks the antejardín of every side while nobody says which face the street', () => {
    const unknown = lot(plan, { fronts: null })
    expect(volumeOf(unknown)).toMatchObject({ fronts: null, frontSetback: 3, minDistance: 3 })
    expect(volumeLimit(unknown)?.m2).toBeLessThan(276)
    expect(cabida(unknown).notes).toContain('No se sabe qué lados dan a la calle: el antejardín se exige en todos.')
  })

  it('stops at four floors where nine tenths of more are less: 20 × 20 m, 60°, sides of 20 − 2 × 2,7 × i ÷ √3', () => {
    // 16,882² + 13,765² + 10,647² + 7,529² = 644,52 m²; with 4,412² and 1,294² 665,66, and nine tenths of it 599,09.
    const texts = { ...plan, ocupacion: '1', altura: 'Libre', rasante: '60°', antejardin: 'No aplica' }
    const square = lot(texts, { outline: rectangle(20, 20), areaM2: 400, fronts: [] })
    const sides = [1, 2, 3, 4].map((i) => 20 - (2 * 2.7 * i) / Math.sqrt(3))
    expect(sides.reduce((sum, side) => sum + side ** 2, 0)).toBeCloseTo(644.52, 2)
    expect(volumeLimit(square)?.m2).toBeCloseTo(644.52, 1)
    expect(volumeLimit(square)?.working).toMatch(/^4 pisos bajo rasantes de 60°: 644,5\d m²; /)
  })

  it('fills nine tenths of five floors just so: 9,4 × 40 m, 80°, floors of 4,5 m', () => {
    // 4,4 × 35 = 154 and four of 1,4 × 32 = 44,8; over 22,5 m the rasante, 27 ÷ tan 80° = 4,76 m, leaves nothing. 333,2 × 0,9 = 299,88.
    const texts = { ...plan, ocupacion: '1', altura: 'Libre', rasante: '80°', antejardin: 'No aplica' }
    const { assumptions } = lot()
    const tower = lot(texts, {
      region: '01',
      outline: rectangle(9.4, 40),
      areaM2: 376,
      fronts: [],
      assumptions: { ...assumptions, floorM: 4.5 },
    })
    expect(volumeLimit(tower)?.m2).toBeCloseTo(299.88, 1)
    expect(volumeLimit(tower)?.working).toMatch(/^5 pisos bajo rasantes de 80°: 333,\d+ m² × 90 %; /)
  })

  it('takes the rasante of the region where the plan admits more', () => {
    const steep = lot({ ...plan, rasante: '80°' })
    expect(volumeLimit(steep)?.m2).toBeCloseTo(276.42, 1)
    expect(volumeOf(steep)?.rasante).toBe(70)
    expect(cabida(steep).notes).toContain(
      'La rasante del plan pasa de la que admite la región: se usa la de la ordenanza, que es la máxima.',
    )
    expect(volumeOf(lot({ ...plan, rasante: '60°' }))?.rasante).toBe(60)
    expect(volumeOf(lot({ ...plan, rasante: '80°' }, { region: '99' }))?.rasante).toBe(80)
  })

  it('fills nine tenths where the plan sets no height and five floors fit', () => {
    const free = lot({ ...plan, altura: 'Libre' }, { outline: rectangle(40, 40), areaM2: 1_600 })
    const limit = volumeLimit(free)
    expect(limit?.working).toContain(' × 90 %')
    expect(limit?.citations.filter(({ text }) => text === 'OGUC 2.6.3').length).toBe(1)
    expect(cabida(free).floors).toBeNull()
  })

  it('is apportioned when part of the site admits no housing', () => {
    const half = lot(plan, { parts: [zoneOf('Z', plan, 0.5), zoneOf('V', { vivienda: '0' }, 0.5)] })
    expect(volumeLimit(half)?.m2).toBeCloseTo(276.42 / 2, 1)
    expect(volumeLimit(half)?.working).toContain(' × 50 % del predio')
  })

  it('follows a change of height: +25 % of 13 m is 16,25 and six floors, though the rasantes close first', () => {
    const higher = lot(plan, { change: { height: 0.25 } })
    expect(cabida(higher).floors).toBe(6)
    expect(volumeLimit(higher)?.m2).toBeGreaterThan(276.5)
  })

  it.each<[string, CabidaQuestion, RegExp]>([
    ['a point has no outline', lot(plan, { outline: null }), /punto y no un deslinde/],
    ['it lies in two zones', lot(plan, { parts: [zoneOf('A', plan, 0.5), zoneOf('B', plan, 0.5)] }), /en dos zonas/],
    ['its antejardín reads two ways', lot({ ...plan, antejardin: '3 m/10 m frente a ruta 5' }), /Antejardín en la zona Z/],
    ['its distance reads two ways', lot({ ...plan, distanciamiento: '3 m/5 m' }), /Distanciamiento en la zona Z/],
    ['its grouping is not known', lot({ ...plan, agrupamiento: '' }), /agrupamiento en la zona Z/],
    ['it may not stand detached', lot({ ...plan, agrupamiento: 'Continuo' }), /edificación aislada/],
    ['its height is not known', lot({ ...plan, altura: '' }), /Altura máxima en la zona Z/],
    ['nobody knows its region', lot({ ...plan, rasante: '' }, { region: '99' }), /región/],
  ])('is pendiente when %s', (_, question, why) => {
    expect(volumeLimit(question)).toMatchObject({ homes: null, m2: null, pending: expect.stringMatching(why) })
    expect(volumeOf(question)).toBeNull()
  })
})
