/** The plan of the Comuna de Prueba: its zones with the texts of their norms as a real plan would write them, the nasty ones too. */
import type { NormField } from '../norm.ts'

export type NormTexts = Partial<Record<NormField, string>>

interface ExampleZone {
  name: string
  texts: NormTexts
}

const none: NormTexts = { vivienda: '0', densidad: 'No Aplica' }

/** By code. */
export const exampleZones = {
  ZH1: {
    name: 'Habitacional de baja densidad',
    texts: {
      vivienda: '1',
      densidad: '60',
      constructibilidad: '0.6',
      ocupacion: '0.4',
      altura: '7 m',
      agrupamiento: 'Aislado',
      distanciamiento: 'OGUC',
      antejardin: '5 m',
      adosamiento: 'OGUC',
      subdivision: '500 m2',
    },
  },
  ZH2: {
    name: 'Habitacional de densidad media',
    texts: {
      vivienda: '1',
      densidad: '200.0',
      constructibilidad: '1,6',
      ocupacion: '0.6',
      altura: '10,5 m',
      agrupamiento: 'Aislado, pareado',
      distanciamiento: 'OGUC',
      antejardin: '3 m',
      adosamiento: '40 %, hasta 3,5 m',
      subdivision: '250 m2',
    },
  },
  ZH3: {
    name: 'Habitacional de densidad alta',
    texts: {
      vivienda: '1',
      densidad: '400',
      constructibilidad: '3.0',
      ocupacion: '0.7',
      altura: '17,5 m',
      agrupamiento: 'Aislado',
      distanciamiento: '4 m',
      antejardin: '3 m/7 m frente a la avenida',
      adosamiento: 'No permitido',
      subdivision: '400 m2',
    },
  },
  ZC: {
    name: 'Centro',
    texts: {
      vivienda: '1',
      densidad: '600 hab/ha',
      constructibilidad: 'No Aplica',
      ocupacion: '1.0',
      altura: '5 pisos o 17,5 m',
      agrupamiento: 'Continuo',
      antejardin: 'No Aplica',
      adosamiento: 'OGUC',
      subdivision: '160',
    },
  },
  ZE1: {
    name: 'Extensión habitacional sur',
    texts: {
      vivienda: '1',
      densidad: '100',
      constructibilidad: '1.0',
      ocupacion: '0.5',
      altura: '7,2 m',
      agrupamiento: 'Aislado',
      distanciamiento: 'OGUC',
      antejardin: '3 m',
      subdivision: '1.000 m2',
    },
  },
  ZE2: {
    name: 'Extensión habitacional de parcelas',
    texts: {
      vivienda: '1',
      densidad: '20 viv/ha',
      constructibilidad: '0.3',
      ocupacion: '0.2',
      altura: '2 pisos',
      agrupamiento: 'Aislado',
      antejardin: '10 m',
      subdivision: '2.500 m2',
    },
  },
  ZX: {
    name: 'Especial, con estudio pendiente',
    texts: { vivienda: '0', densidad: '250', constructibilidad: 'según estudio', ocupacion: '0.5', altura: '-12 m', antejardin: 's/i' },
  },
  ZEQ: { name: 'Equipamiento', texts: { ...none, ocupacion: '0.5', altura: '14 m' } },
  ZI: { name: 'Industria inofensiva', texts: { ...none, ocupacion: '0.6', altura: '12 m' } },
  AV: { name: 'Áreas verdes', texts: none },
} as const satisfies Record<string, ExampleZone>
export type ZoneCode = keyof typeof exampleZones

const codes: Record<string, ZoneCode> = { a: 'ZH1', b: 'ZH2', c: 'ZH3', m: 'ZC', x: 'ZX', e: 'ZEQ', i: 'ZI', v: 'AV' }

/** The grid, a letter for a block, north at the top; `~` is the river, with its banks. */
const drawing = [
  '....aaaaa~~aaaa...',
  '..aaaabbbb~~abbaa.',
  '.aaabbbbbbv~bbbba.',
  '.aabbbcccccv~bbbbe',
  'aabbbccmmmcv~bbbee',
  'aabbecmmvmmcv~bxxe',
  'aabbbccmmmcbv~bxxb',
  '.abbbbccmccbbv~bbb',
  '.aabvvbccbbbbbv~ba',
  '..abvvbbbbeebbbv~.',
  '...abbbbbiiiibb...',
  '.....bbbiiiiii....',
]

/** Blocks: zone and cell. */
export const exampleBlocks = drawing.flatMap((line, row) =>
  [...line].flatMap((letter, column) => (codes[letter] ? [{ zone: codes[letter], column, row }] : [])),
)

/** Zones that are not blocks: corners in cells. They touch, so that a site may lie across both. */
export const exampleTracts: { zone: ZoneCode; corners: [number, number][] }[] = [
  {
    zone: 'ZE1',
    corners: [
      [1.2, 14.4],
      [5, 15.3],
      [5, 12.1],
      [3, 12.1],
      [1.2, 10.2],
    ],
  },
  {
    zone: 'ZE2',
    corners: [
      [5, 15.3],
      [10.5, 15],
      [11, 12.1],
      [5, 12.1],
    ],
  },
]
