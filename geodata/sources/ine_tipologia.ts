import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { defineSource } from '../source.ts'

const types = {
  parque_censado: ['Viviendas censadas', 'viviendas censadas (tabla V5)'],
  parque_casas: ['Casa con acceso directo desde la calle', 'casas del parque censado'],
  parque_casas_condominio: ['Casa en condominio cerrado', 'casas en condominio del parque censado'],
  parque_deptos_ascensor: ['Departamento en edificio con ascensor', 'departamentos con ascensor del parque censado'],
  parque_deptos_sin_ascensor: ['Departamento en edificio sin ascensor', 'departamentos sin ascensor del parque censado'],
  parque_indigenas: ['Vivienda tradicional indígena (ruka u otras)', 'viviendas tradicionales indígenas del parque censado'],
  parque_piezas: ['Pieza en casa antigua o conventillo', 'piezas del parque censado'],
  parque_mediaguas: ['Mediagua, mejora, vivienda de emergencia, rancho o choza', 'mediaguas del parque censado'],
  parque_moviles: ['Móvil (carpa, casa rodante o similar)', 'viviendas móviles del parque censado'],
  parque_otras: ['Otro tipo de vivienda particular', 'viviendas de otro tipo del parque censado'],
} satisfies Record<string, [string, string]>

/** The sheet by region writes «Viviendas colectivas», the sheet by comuna «Viviendas Colectivas». */
const tables = sheetPair(['1', '2'], columns(types)).map((table, i) => ({
  ...table,
  variables: {
    ...table.variables,
    parque_colectivas: { column: i ? 'Viviendas Colectivas' : 'Viviendas colectivas', label: 'viviendas colectivas del parque censado' },
  },
}))

export default defineSource(
  censusWorkbook({
    title: 'Tipologías de las viviendas censadas (V5)',
    table: 'V5. Tipologías de viviendas censadas',
    file: 'V5_Tipologias-de-viviendas-censadas.xlsx',
    published: '2025-05-30',
    series: { universe: 'viviendas_presentes' },
    method: 'Todas las viviendas censadas, ocupadas o no, por tipo. La tabla V2 da los tipos solo de las que tienen moradores presentes.',
    tables,
    identities: [
      { total: 'parque_censado', parts: [...Object.keys(types).filter((name) => name !== 'parque_censado'), 'parque_colectivas'] },
    ],
    controls: [
      {
        variable: 'parque_censado',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 7642716,
        publisher: 'INE, Censo 2024, tabla V1 (27-03-2025)',
      },
    ],
  }),
)
