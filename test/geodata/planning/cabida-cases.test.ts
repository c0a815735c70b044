/** Limits computed by hand. Each case says its working; 55 m² per home, 0,85 of efficiency and floors of 2,7 m unless it says another. */
import { cabida } from '@radier/geodata/planning/cabida'
import type { CabidaQuestion, LimitId } from '@radier/geodata/planning/question'
import { describe, expect, it } from 'vitest'
import { siteOf, type Texts, zh4, zh5, zoneOf } from './site-question.ts'

type Case = [working: string, question: CabidaQuestion, homes: number]
const limitOf = (question: CabidaQuestion, id: LimitId) => cabida(question).limits.find((limit) => limit.id === id)
const check = (id: LimitId, cases: Case[]) =>
  describe(id, () => {
    it.each(cases)('%s', (_, question, homes) => {
      expect(limitOf(question, id)).toMatchObject({ homes, pending: null })
    })
  })

const density = (densidad: string, m2: number) => siteOf(m2, { densidad })
check('densidad', [
  ['400 × 0,0204 ÷ 4 = 2,04', density('400', 204), 2],
  ['300 × 5 ÷ 4 = 375', density('300', 50_000), 375],
  ['400 × 0,5 ÷ 4 = 50', density('400.0', 5_000), 50],
  ['80 × 1,084 ÷ 4 = 21,68', density('80', 10_840), 21],
  ['200 × 0,6142 ÷ 4 = 30,71', density('200', 6_142), 30],
  ['32 × 0,25 ÷ 4 = 2', density('32', 2_500), 2],
  ['32 × 0,2499 ÷ 4 = 1,9992', density('32', 2_499), 1],
  ['40 × 0,1 ÷ 4 = 1', density('40', 1_000), 1],
  ['28 × 0,1428 ÷ 4 = 0,9996', density('28', 1_428), 0],
  ['28 × 0,1429 ÷ 4 = 1,0003', density('28', 1_429), 1],
  ['267 × 0,045 ÷ 4 = 3,00375', density('267', 450), 3],
  ['260,15 × 3,705576 ÷ 4 = 241,0014', density('260,15', 37_055.76), 241],
  ['480 × 0,056 ÷ 4 = 6,72', density('480', 560), 6],
  ['1.200 × 0,0333 ÷ 4 = 9,99', density('1.200', 333), 9],
  ['5.000 × 10 ÷ 4 = 12.500', density('5.000', 100_000), 12_500],
  ['400 × 0,58 ÷ 4 = 58, whole in decimals and 57,999… in binary', density('400', 5_800), 58],
  ['200 × 0,58 ÷ 4 = 29, likewise', density('200', 5_800), 29],
  ['gross: 400 × 0,6 ÷ 4 = 60', siteOf(5_000, zh5, { grossM2: 6_000 }), 60],
  ['gross, not net: 400 × 0,5 ÷ 4 = 50', siteOf(5_000, zh5, { assumptions: { publicUseM2: 2_000 } }), 50],
  ['two zones: (400 × 0,3 + 200 × 0,2) ÷ 4 = 40', siteOf(5_000, [zoneOf('A', zh5, 0.6), zoneOf('B', zh4, 0.4)]), 40],
  [
    'two zones, rounded once: (400 × 0,0015 + 200 × 0,017) ÷ 4 = 1',
    siteOf(185, [zoneOf('A', zh5, 15 / 185), zoneOf('B', zh4, 170 / 185)]),
    1,
  ],
  [
    'the part without housing left out: 400 × 0,3 ÷ 4 = 30',
    siteOf(5_000, [zoneOf('A', zh5, 0.6), zoneOf('V', { vivienda: '0' }, 0.4)]),
    30,
  ],
  ['a tenth outside every zone: 400 × 0,45 ÷ 4 = 45', siteOf(5_000, [zoneOf('A', zh5, 0.9)]), 45],
  ['+10 %: 440 × 0,5 ÷ 4 = 55', siteOf(5_000, zh5, { change: { density: 0.1 } }), 55],
  ['+25 %: 500 × 0,5 ÷ 4 = 62,5', siteOf(5_000, zh5, { change: { incentive: 'vivienda_economica' } }), 62],
  ['+10 % and +25 %: 550 × 0,5 ÷ 4 = 68,75', siteOf(5_000, zh5, { change: { density: 0.1, incentive: 'vivienda_economica' } }), 68],
])

const tall = (texts: Texts) => siteOf(1_000, texts, { assumptions: { floorM: 4 } })
const built = (m2: number, ocupacion: string, altura: string, more = {}) => siteOf(m2, { ocupacion, altura, ...more })
check('ocupacion_altura', [
  ['10,5 ÷ 2,7 = 3 pisos; 0,7 × 3 × 5.000 = 10.500; × 0,85 ÷ 55 = 162,27', siteOf(5_000, zh5), 162],
  ['3 pisos; 0,4 × 3 × 10.840 = 13.008; 201,03', built(10_840, '0.4', '10,5 m'), 201],
  ['7 ÷ 2,7 = 2 pisos; 0,6 × 2 × 1.000 = 1.200; 18,55', built(1_000, '0.6', '7 m'), 18],
  ['7,2 ÷ 2,7 = 2 pisos; 0,7 × 2 × 400 = 560; 8,65', built(400, '0.7', '7,2 m'), 8],
  ['17 ÷ 2,7 = 6 pisos; 1 × 6 × 560 = 3.360; 51,93', built(560, '1', '17 m'), 51],
  ['13 ÷ 2,7 = 4 pisos; 0,8 × 4 × 204 = 652,8; 10,09', built(204, '0.8', '13 m'), 10],
  ['35 ÷ 2,7 = 12 pisos; 0,75 × 12 × 2.500 = 22.500; 347,73', built(2_500, '0.75', '35 m'), 347],
  ['solo pisos: 4; 0,5 × 4 × 1.000 = 2.000; 30,91', siteOf(1_000, { ocupacion: '0,5', pisos: '4' }), 30],
  ['altura en pisos: 3; 0,5 × 3 × 1.000 = 1.500; 23,18', built(1_000, '0,5', '3 pisos'), 23],
  ['14 ÷ 2,7 = 5, pero 3 pisos; 1.500; 23,18', built(1_000, '0,5', '14 m', { pisos: '3' }), 23],
  ['10,5 ÷ 2,7 = 3, menos que 10 pisos; 1.500; 23,18', built(1_000, '0,5', '10,5 m', { pisos: '10' }), 23],
  ['solo pisos: 2 son 7 m, y de 4 m cabe 1; 0,6 × 1 × 1.000 = 600; 9,27', tall({ ocupacion: '0,6', pisos: '2' }), 9],
  ['solo pisos: 4 son 14 m, y de 4 m caben 3; 0,5 × 3 × 1.000 = 1.500; 23,18', tall({ ocupacion: '0,5', pisos: '4' }), 23],
  ['(0,8 + 2 × 0,4) × 1.000 = 1.600; 24,73', built(1_000, '0,8', '10,5 m', { ocupacion_superior: '0,4' }), 24],
  ['(0,6 + 4 × 0,2) × 1.000 = 1.400; 21,64', siteOf(1_000, { ocupacion: '0,6', ocupacion_superior: '0,2', pisos: '5' }), 21],
  ['2,3 ÷ 2,7 = 0 pisos; 0', built(1_000, '0,5', '2,3 m'), 0],
  ['7 ÷ 2,3 = 3 pisos; 1.500; 23,18', siteOf(1_000, { ocupacion: '0,5', altura: '7 m' }, { assumptions: { floorM: 2.3 } }), 23],
  ['8,1 ÷ 2,7 = 3 pisos justos; 1.500; 23,18', built(1_000, '0,5', '8,1 m'), 23],
  ['neto: 0,7 × 3 × 4.000 = 8.400; 129,82', siteOf(5_000, zh5, { assumptions: { publicUseM2: 600, riskM2: 400 } }), 129],
  ['sin límite de ocupación: 1 × 3 × 100 = 300; 4,64', built(100, 'Libre', '10,5 m'), 4],
  ['two zones: 0,7 × 3 × 3.000 + 0,7 × 2 × 2.000 = 9.100; 140,64', siteOf(5_000, [zoneOf('A', zh5, 0.6), zoneOf('B', zh4, 0.4)]), 140],
  ['+10 %: 11,55 ÷ 2,7 = 4 pisos; 0,7 × 4 × 5.000 = 14.000; 216,36', siteOf(5_000, zh5, { change: { height: 0.1 } }), 216],
  ['+25 %: 13,125 ÷ 2,7 = 4 pisos; 14.000; 216,36', siteOf(5_000, zh5, { change: { incentive: 'conjunto_armonico' } }), 216],
])

const economic = (texts: Texts, floorM = 2.7) =>
  siteOf(2_500, texts, { change: { incentive: 'vivienda_economica' }, assumptions: { floorM } })
check('ocupacion_altura', [
  ['económicas, 12 pisos en 35 m pero 4: 0,75 × 4 × 2.500 = 7.500; 115,91', economic({ ocupacion: '0,75', altura: '35 m' }), 115],
  ['económicas, altura libre pero 14 m: 14 ÷ 2,7 = 5, y 4 pisos; 7.500; 115,91', economic({ ocupacion: '0,75', altura: 'Libre' }), 115],
  ['económicas, 9 pisos pero 4, que son 14 m; 7.500; 115,91', economic({ ocupacion: '0,75', pisos: '9' }), 115],
  ['económicas, pisos de 4 m: 14 ÷ 4 = 3; 5.625; 86,93', economic({ ocupacion: '0,75', altura: '35 m' }, 4), 86],
  ['económicas, el plan admite menos: 7 ÷ 2,7 = 2; 3.750; 57,95', economic({ ocupacion: '0,75', altura: '7 m' }), 57],
])

const coefficient = (m2: number, constructibilidad: string, more = {}) => siteOf(m2, { constructibilidad }, more)
check('constructibilidad', [
  ['3 × 5.000 = 15.000; × 0,85 ÷ 55 = 231,82', siteOf(5_000, zh5), 231],
  ['1,6 × 10.840 = 17.344; 268,04', coefficient(10_840, '1.6'), 268],
  ['2 × 204 = 408; 6,31', coefficient(204, '2'), 6],
  ['3,25 × 560 = 1.820; 28,13', coefficient(560, '3,25'), 28],
  ['0,1 × 2.500 = 250; 3,86', coefficient(2_500, '0.1'), 3],
  ['15.000 × 0,85 ÷ 140 = 91,07', coefficient(5_000, '3', { assumptions: { homeM2: 140 } }), 91],
  ['15.000 × 1 ÷ 55 = 272,73', coefficient(5_000, '3', { assumptions: { efficiency: 1 } }), 272],
  ['1 × 5.500 × 1 ÷ 55 = 100 justas', coefficient(5_500, '1', { assumptions: { efficiency: 1 } }), 100],
  ['2,8 × 2.750 = 7.700; × 0,85 ÷ 55 = 119 justas, 118,999… in binary', coefficient(2_750, '2,8'), 119],
  ['neto: 3 × 4.000 = 12.000; 185,45', coefficient(5_000, '3', { assumptions: { publicUseM2: 1_000 } }), 185],
  ['neto: 3 × 3.500 = 10.500; 162,27', coefficient(5_000, '3', { assumptions: { publicUseM2: 1_000, riskM2: 500 } }), 162],
  ['casi todo de utilidad pública: 3 × 10 = 30; 0,46', coefficient(5_000, '3', { assumptions: { publicUseM2: 4_990 } }), 0],
  ['two zones: 3 × 3.000 + 2 × 2.000 = 13.000; 200,91', siteOf(5_000, [zoneOf('A', zh5, 0.6), zoneOf('B', zh4, 0.4)]), 200],
  ['+50 %: 4,5 × 5.000 = 22.500; 347,73', siteOf(5_000, zh5, { change: { incentive: 'conjunto_armonico' } }), 347],
  ['+30 %: 3,9 × 5.000 = 19.500; 301,36', siteOf(5_000, zh5, { change: { incentive: 'conjunto_armonico_fusion' } }), 301],
])

const parking = (estacionamientos: string, m2 = 5_000, ocupacion = '0.7', more = {}) => siteOf(m2, { ocupacion, estacionamientos }, more)
const twoParkings = (a: string, b: string) =>
  siteOf(2_000, [zoneOf('A', { ocupacion: '0.7', estacionamientos: a }, 0.5), zoneOf('B', { ocupacion: '0.5', estacionamientos: b }, 0.5)])
check('estacionamientos', [
  ['5.000 × 0,3 = 1.500 libres ÷ (1 × 25) = 60', parking('1'), 60],
  ['1.500 ÷ (0,5 × 25) = 120', parking('0,5'), 120],
  ['uno cada dos viviendas: 1.500 ÷ (0,5 × 25) = 120', parking('1 cada 2 viviendas'), 120],
  ['1.000 × 0,4 = 400 ÷ (1,5 × 25) = 10,67', parking('1,5', 1_000, '0.6'), 10],
  ['250 × 0,15 = 37,5 libres ÷ 25 = 1 lugar entero ÷ 0,5 = 2', parking('0,5', 250, '0,85'), 2],
  ['dos zonas: 1.000 × 0,3 ÷ 25 = 12 ÷ 1 = 12; 1.000 × 0,5 ÷ 25 = 20 ÷ 0,5 = 40; 52', twoParkings('1', '0,5'), 52],
  ['nada libre: 0', parking('1', 5_000, '1'), 0],
  ['1.500 ÷ (1 × 12,5) = 120', parking('1', 5_000, '0.7', { assumptions: { parkingM2: 12.5 } }), 120],
  ['neto: 4.000 × 0,3 = 1.200 ÷ 25 = 48', parking('1', 5_000, '0.7', { assumptions: { riskM2: 1_000 } }), 48],
  ['la mitad junto a un tren: 1.500 ÷ (0,5 × 25) = 120', parking('1', 5_000, '0.7', { change: { incentive: 'junto_a_tren' } }), 120],
])

check('programa', [
  ['D.S. 49 CNT: 160', siteOf(5_000, zh5, { programme: 'ds49_cnt' }), 160],
  ['pequeño condominio: 9, aunque otra fuente dice 12', siteOf(5_000, zh5, { programme: 'ds49_pequeno_condominio' }), 9],
  ['densificación predial: 12', siteOf(5_000, zh5, { programme: 'densificacion_predial' }), 12],
])

describe('a limit that takes no home away', () => {
  it.each<[string, LimitId, CabidaQuestion]>([
    ['density free', 'densidad', siteOf(5_000, { densidad: 'Libre' })],
    ['coefficient not applicable', 'constructibilidad', siteOf(5_000, { constructibilidad: 'No aplica' })],
    ['height free', 'ocupacion_altura', siteOf(5_000, { ocupacion: '0,5', altura: 'Libre' })],
    ['no parking asked', 'estacionamientos', parking('0')],
    ['parking under the building', 'estacionamientos', parking('1', 5_000, '0.7', { assumptions: { parkingM2: 0 } })],
    ['no programme chosen', 'programa', siteOf(5_000, zh5)],
  ])('%s', (_, id, question) => {
    expect(limitOf(question, id)).toMatchObject({ homes: null, pending: null })
  })
})

describe('a limit that one of two zones does not set takes no home away, and says which', () => {
  const both = (a: Texts, b: Texts) => siteOf(5_000, [zoneOf('A', a, 0.6), zoneOf('B', b, 0.4)])
  it.each<[LimitId, CabidaQuestion, string]>([
    ['densidad', both({ densidad: '400' }, { densidad: 'Libre' }), 'El plan no fija densidad en la zona B'],
    ['constructibilidad', both({ constructibilidad: 'Libre' }, { constructibilidad: '2' }), 'El plan no fija coeficiente en la zona A'],
    [
      'ocupacion_altura',
      both({ ocupacion: '0,5', altura: '7 m' }, { ocupacion: '0,5', altura: 'Libre' }),
      'El plan no fija altura en la zona B',
    ],
    ['estacionamientos', twoParkings('0', '1'), 'El plan no pide estacionamientos en la zona A'],
    ['densidad', both({ densidad: 'Libre' }, { densidad: 'Libre' }), 'El plan no fija densidad'],
  ])('%s', (id, question, working) => {
    expect(limitOf(question, id)).toMatchObject({ homes: null, pending: null, working })
  })
})

describe('a limit that is not known', () => {
  it.each<[string, LimitId, CabidaQuestion]>([
    ['density zero', 'densidad', siteOf(5_000, { densidad: '0.0' })],
    ['density per dwelling', 'densidad', siteOf(5_000, { densidad: '100 viv/ha' })],
    ['density left to the ordinance', 'densidad', siteOf(5_000, { densidad: 'OGUC' })],
    ['density unknown in one of two zones', 'densidad', siteOf(5_000, [zoneOf('A', zh5, 0.6), zoneOf('B', {}, 0.4)])],
    ['no occupancy', 'ocupacion_altura', siteOf(5_000, { altura: '10,5 m' })],
    ['no height', 'ocupacion_altura', siteOf(5_000, { ocupacion: '0,5' })],
    ['height that reads two ways', 'ocupacion_altura', siteOf(5_000, { ocupacion: '0,5', altura: '12 pisos o 30 m' })],
    ['coefficient absurd', 'constructibilidad', siteOf(5_000, { constructibilidad: '300' })],
    ['no parking norm', 'estacionamientos', siteOf(5_000, zh5)],
    ['parking by the ordinance, which fixes none', 'estacionamientos', parking('OGUC')],
    ['parking without occupancy', 'estacionamientos', siteOf(5_000, { estacionamientos: '1' })],
    ['a point has no volume', 'volumen', siteOf(5_000, zh5)],
    ['a programme that does not exist', 'programa', siteOf(5_000, zh5, { programme: 'constructor' })],
    ['a programme whose texts fix no number', 'programa', siteOf(5_000, zh5, { programme: 'ds19' })],
  ])('%s', (_, id, question) => {
    const limit = limitOf(question, id)
    expect(limit).toMatchObject({ homes: null, pending: expect.stringMatching(/\S/) })
  })
})
