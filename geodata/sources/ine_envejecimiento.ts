import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusWorkbook({
    title: 'Población por tramo de edad e índice de envejecimiento (D2)',
    table: 'D2. Índice de envejecimiento por sexo',
    file: 'D2_Indice-de-envejecimiento-por-sexo.xlsx',
    published: '2025-03-27',
    series: { population: 'de derecho' },
    method:
      'Residentes habituales censados, por tramo de edad. Índice de envejecimiento: personas de 65 años o más por cada 100 menores de 15.',
    known: ['Tiene una fila por sexo y otra de total por cada lugar: se leen solo las de total.'],
    tables: sheetPair(
      ['1', '2'],
      columns({
        poblacion_d2: ['Población censada', 'personas (tabla D2)'],
        poblacion_0_14: ['0-14', 'personas de 0 a 14 años'],
        poblacion_15_64: ['15-64', 'personas de 15 a 64 años'],
        poblacion_65_mas: ['65 años o más', 'personas de 65 años o más'],
      }),
      [{ Sexo: ['Total País', 'Total Región'] }, { Sexo: ['Total País', 'Total Comuna'] }],
    ),
    identities: [{ total: 'poblacion_d2', parts: ['poblacion_0_14', 'poblacion_15_64', 'poblacion_65_mas'] }],
    controls: [
      {
        variable: 'poblacion_d2',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 18480432,
        publisher: 'INE, Censo 2024, tabla D1 (27-03-2025)',
      },
    ],
  }),
)
