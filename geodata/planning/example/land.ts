/** The land of the Comuna de Prueba. Lengths in metres, places in cells of the grid. */
import type { Owner } from '../site.ts'
import { cellM, rectangle } from './place.ts'

type Corners = [number, number][]

/** A rectangle from the north-west corner of a block, metres. */
const lot = (column: number, row: number, width: number, depth: number, east = 0, south = 0): Corners =>
  rectangle(column + (8 + east) / cellM, row + (8 + south) / cellM, width / cellM, depth / cellM)

/** An L: two arms of a block. */
const ell = (column: number, row: number, size: number, arm: number): Corners => {
  const at = (x: number, y: number): [number, number] => [column + (8 + x) / cellM, row + (8 + y) / cellM]
  return [at(0, size), at(arm, size), at(arm, arm), at(size, arm), at(size, 0), at(0, 0)]
}

export interface ExampleSite {
  name: string
  owner: Owner
  /** UF/m²; null = s/i. */
  priceUfM2: number | null
  corners: Corners
}

/** Sites with a boundary, an owner and, some, a price. */
export const exampleSites: ExampleSite[] = [
  { name: 'Paño SERVIU Los Aromos', owner: 'serviu', priceUfM2: 1.8, corners: lot(6, 3, 104, 88) },
  { name: 'Ex consultorio', owner: 'municipal', priceUfM2: null, corners: ell(4, 4, 98, 44) },
  { name: 'Cancha El Molino', owner: 'municipal', priceUfM2: null, corners: lot(3, 7, 96, 64) },
  { name: 'Patio ferroviario norte', owner: 'empresa_publica', priceUfM2: 3.2, corners: lot(8, 3, 112, 46) },
  { name: 'Predio Bienes Nacionales 14', owner: 'fiscal', priceUfM2: 1.1, corners: lot(5, 2, 72, 60, 18, 22) },
  { name: 'Loteo inconcluso Las Lomas', owner: 'privado', priceUfM2: 2.4, corners: ell(7, 1, 106, 52) },
  { name: 'Bodega Ñandú', owner: 'privado', priceUfM2: 4.6, corners: lot(5, 6, 84, 52) },
  { name: 'Sitio de la Parroquia', owner: 'privado', priceUfM2: null, corners: lot(2, 5, 42, 42, 20, 8) },
  { name: 'Terreno Santa Ester', owner: 'desconocido', priceUfM2: null, corners: lot(4, 7, 78, 60) },
  { name: 'Lote 12 × 17', owner: 'privado', priceUfM2: 6.5, corners: lot(6, 6, 12, 17) },
  { name: 'Paño Oriente', owner: 'serviu', priceUfM2: 1.5, corners: lot(16, 7, 100, 90) },
  { name: 'Manzana 15-3', owner: 'privado', priceUfM2: 2.1, corners: lot(15, 3, 108, 108) },
  { name: 'Potrero del Río', owner: 'privado', priceUfM2: 0.9, corners: lot(9, 1, 112, 96, 60) },
  { name: 'Vega Baja', owner: 'fiscal', priceUfM2: 0.6, corners: lot(10, 7, 108, 90) },
  {
    name: 'Dos zonas',
    owner: 'serviu',
    priceUfM2: 0.8,
    corners: [
      [4.3, 13.9],
      [5.9, 13.9],
      [5.9, 12.9],
      [4.3, 12.9],
    ],
  },
  {
    name: 'Extensión Sur 1',
    owner: 'privado',
    priceUfM2: 0.7,
    corners: [
      [1.6, 13.9],
      [3.3, 14.3],
      [3.3, 13.1],
      [1.6, 12.2],
    ],
  },
  {
    name: 'Extensión Sur 2',
    owner: 'fiscal',
    priceUfM2: 0.5,
    corners: [
      [3.4, 13.2],
      [4.2, 13.2],
      [4.2, 12.3],
      [3.4, 12.3],
    ],
  },
  {
    name: 'Parcela El Boldo',
    owner: 'privado',
    priceUfM2: 0.4,
    corners: [
      [7, 14.2],
      [9, 14.1],
      [9, 12.9],
      [7, 12.9],
    ],
  },
  { name: 'Galpón en desuso', owner: 'privado', priceUfM2: 1.9, corners: lot(10, 10, 104, 74) },
  { name: 'Reserva de equipamiento', owner: 'municipal', priceUfM2: null, corners: lot(17, 4, 90, 90) },
  { name: 'Estudio pendiente', owner: 'fiscal', priceUfM2: null, corners: lot(15, 5, 108, 76) },
  { name: 'Quinta Los Perales', owner: 'privado', priceUfM2: 2.8, corners: lot(2, 2, 96, 84) },
  { name: 'Esquina del Centro', owner: 'privado', priceUfM2: 9.5, corners: lot(7, 5, 52, 44) },
  {
    name: 'Fuera del límite',
    owner: 'fiscal',
    priceUfM2: 0.2,
    corners: [
      [20, 10.4],
      [21.4, 10.4],
      [21.4, 9.2],
      [20, 9.2],
    ],
  },
]

/** Vacant land that a register lists as points: cell, m² and value. Nobody says whose it is. */
export const examplePoints: { column: number; row: number; m2: number; value: number | null }[] = [
  { column: 6.5, row: 2.5, m2: 1_450, value: 58_400_000 },
  { column: 3.6, row: 4.4, m2: 990, value: 41_200_000 },
  { column: 8.4, row: 2.4, m2: 1_240, value: 44_900_000 },
  { column: 4.5, row: 3.4, m2: 5_230, value: 140_300_000 },
  { column: 9.4, row: 8.5, m2: 1_320, value: null },
  { column: 1.5, row: 6.5, m2: 1_980, value: 40_100_000 },
  { column: 5.5, row: 1.4, m2: 860, value: 31_700_000 },
  { column: 13.6, row: 2.5, m2: 4_400, value: 102_000_000 },
  { column: 14.4, row: 9.4, m2: 3_020, value: 55_600_000 },
  { column: 12.5, row: 7.5, m2: 420, value: 18_300_000 },
  { column: 4.4, row: 8.4, m2: 1_100, value: 25_000_000 },
  { column: 11.4, row: 10.4, m2: 7_800, value: 160_000_000 },
  { column: 7.5, row: 7.5, m2: 650, value: null },
  { column: 13.5, row: 10.5, m2: 2_200, value: 39_800_000 },
  { column: 16.5, row: 1.4, m2: 3_300, value: 47_000_000 },
]

/** Land where people already live: corners in cells. */
export const exampleSettlement = {
  name: 'Toma Ribera',
  homes: 46,
  corners: [
    [14.1, 5.9],
    [14.9, 5.9],
    [14.8, 5.2],
    [14.2, 5.2],
  ] as Corners,
}
