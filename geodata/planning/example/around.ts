/** What surrounds the land of the Comuna de Prueba: services, resguardos, limit and need. Places in cells of the grid. */
import { rectangle } from './place.ts'

type Corners = [number, number][]

/** Services that are points. The hospital is no primary health and is never counted as such. */
export const examplePlaces: Record<
  'educacion_inicial' | 'educacion_basica' | 'salud_primaria' | 'transporte',
  { name: string; at: [number, number] }[]
> = {
  educacion_inicial: [
    { name: 'Jardín Pulgarcito', at: [4.6, 5.5] },
    { name: 'Sala cuna Rayén', at: [8.7, 2.5] },
    { name: 'Jardín Caracol', at: [14.5, 8.5] },
  ],
  educacion_basica: [
    { name: 'Escuela Los Aromos', at: [4.4, 5.4] },
    { name: 'Escuela República de Prueba', at: [7.5, 2.5] },
  ],
  salud_primaria: [{ name: 'CESFAM Doctora Prueba', at: [10.5, 9.5] }],
  transporte: [
    { name: 'Paradero Plaza', at: [8, 5] },
    { name: 'Paradero Estación', at: [5, 4] },
    { name: 'Paradero Puente', at: [12, 6] },
    { name: 'Paradero Oriente', at: [16, 4] },
    { name: 'Paradero Norte', at: [7, 2] },
  ],
}

export const exampleHospital: { name: string; at: [number, number] } = { name: 'Hospital de Prueba', at: [17.5, 4.6] }

/** Greens of whole blocks. */
export const exampleGreens = {
  plaza: [
    { name: 'Plaza de Armas', corners: rectangle(8.062, 5.062, 0.876, 0.876) },
    { name: 'Plazoleta Norte', corners: rectangle(6.3, 1.3, 0.4, 0.4) },
    { name: 'Plaza Los Aromos', corners: rectangle(2.2, 6.3, 0.5, 0.5) },
    { name: 'Plaza Oriente', corners: rectangle(14.3, 3.3, 0.45, 0.45) },
  ],
  parque: [{ name: 'Parque del Molino', corners: rectangle(4.06, 8.06, 1.88, 1.88) }],
} satisfies Record<string, { name: string; corners: Corners }[]>

/** The wetland along the river, wide where it turns. */
export const exampleWetland: Corners = [
  [9, 0],
  [9.9, 1],
  [10.3, 2.2],
  [10.8, 3.6],
  [11.2, 5],
  [11.6, 6.3],
  [10.6, 6.9],
  [10.2, 7.6],
  [11.2, 8.1],
  [12.8, 7.7],
  [14.2, 8.6],
  [15.3, 10.2],
  [16.4, 10.6],
  [17.2, 10.2],
  [16.3, 8.9],
  [15, 7.3],
  [13.9, 6],
  [13.1, 4.8],
  [12.6, 3.4],
  [11.8, 2],
  [11.3, 0.9],
  [10.8, 0],
]

/** Land that floods, at the western shore. */
export const exampleFlood: Corners = [
  [-2, 12.8],
  [0.4, 12],
  [0.8, 9],
  [0.5, 6.4],
  [1.2, 4.6],
  [0.2, 2.6],
  [-2, 1.8],
]

export const exampleLimit: Corners = [
  [-0.4, 9],
  [1, 14.8],
  [5, 15.7],
  [11, 15.4],
  [12, 12.4],
  [18.4, 11.6],
  [18.6, 3],
  [17, 0.2],
  [11, -0.5],
  [4, -0.5],
  [-0.4, 4],
]

/** Census zones of six cells a side: people, homes, and the homes that are missing; null = not published. */
export const exampleNeed: { column: number; row: number; people: number; households: number; homes: number; deficit: number | null }[] = [
  { column: 0, row: 0, people: 2_310, households: 820, homes: 790, deficit: 25 },
  { column: 6, row: 0, people: 3_480, households: 1_190, homes: 1_120, deficit: 74 },
  { column: 12, row: 0, people: 1_920, households: 610, homes: 640, deficit: 29 },
  { column: 0, row: 6, people: 3_150, households: 1_020, homes: 930, deficit: 122 },
  { column: 6, row: 6, people: 4_270, households: 1_330, homes: 1_180, deficit: 193 },
  { column: 12, row: 6, people: 1_480, households: 470, homes: 480, deficit: null },
]
