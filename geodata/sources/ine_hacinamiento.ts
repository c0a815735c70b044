import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusWorkbook({
    title: 'Dormitorios, hacinamiento y viviendas con más de un hogar (V3)',
    table: 'V3. N° de dormitorios, hacinamiento y viviendas con más de un hogar',
    file: 'V3_N-de-dormitorios-hacinamiento-y-viv-con-mas-de-un-hogar.xlsx',
    published: '2025-05-30',
    series: { universe: 'viviendas_presentes' },
    method:
      'Personas por dormitorio de uso exclusivo: menos de 2,5 sin hacinamiento; de 2,5 a menos de 5 hacinamiento medio; 5 o más, o ningún dormitorio, hacinamiento crítico.',
    known: [
      'Otras publicaciones parten el tramo medio en dos (medio y alto, desde 3,5): no se comparan con esta tabla.',
      'En Antártica (12202) no hay hogares y la tabla viene sin cifras.',
    ],
    tables: [
      ...sheetPair(
        ['1', '2'],
        columns({
          viviendas_v3: ['Viviendas particulares ocupadas con moradores presentes', 'viviendas con moradores presentes (tabla V3)'],
          dormitorios_0: ['0 dormitorios', 'viviendas sin dormitorio exclusivo'],
          dormitorios_1: ['1 dormitorio', 'viviendas de un dormitorio'],
          dormitorios_2: ['2 dormitorios', 'viviendas de dos dormitorios'],
          dormitorios_3: ['3 dormitorios', 'viviendas de tres dormitorios'],
          dormitorios_4: ['4 dormitorios', 'viviendas de cuatro dormitorios'],
          dormitorios_5: ['5 dormitorios', 'viviendas de cinco dormitorios'],
          dormitorios_6_mas: ['6 o más dormitorios', 'viviendas de seis o más dormitorios'],
          dormitorios_nd: ['Cantidad de dormitorios no declarado', 'viviendas sin dormitorios declarados'],
        }),
      ),
      ...sheetPair(
        ['3', '4'],
        columns({
          sin_hacinamiento: ['Viviendas sin hacinamiento', 'viviendas sin hacinamiento'],
          hacinamiento_medio: ['Viviendas con hacinamiento medio', 'viviendas con hacinamiento medio'],
          hacinamiento_critico: ['Viviendas con hacinamiento crítico', 'viviendas con hacinamiento crítico'],
          hacinamiento_ignorado: ['Índice de hacinamiento ignorado', 'viviendas con hacinamiento ignorado'],
        }),
      ),
      ...sheetPair(
        ['5', '6'],
        columns({
          viviendas_1_hogar: ['Viviendas con 1 hogar', 'viviendas con un hogar'],
          viviendas_2_hogares: ['Viviendas con 2 hogares', 'viviendas con dos hogares'],
          viviendas_3_hogares: ['Viviendas con 3 hogares', 'viviendas con tres hogares'],
          viviendas_4_mas_hogares: ['Viviendas con 4 o más hogares', 'viviendas con cuatro o más hogares'],
        }),
      ),
    ],
    identities: [
      {
        total: 'viviendas_v3',
        parts: [
          'dormitorios_0',
          'dormitorios_1',
          'dormitorios_2',
          'dormitorios_3',
          'dormitorios_4',
          'dormitorios_5',
          'dormitorios_6_mas',
          'dormitorios_nd',
        ],
      },
      { total: 'viviendas_v3', parts: ['sin_hacinamiento', 'hacinamiento_medio', 'hacinamiento_critico', 'hacinamiento_ignorado'] },
      { total: 'viviendas_v3', parts: ['viviendas_1_hogar', 'viviendas_2_hogares', 'viviendas_3_hogares', 'viviendas_4_mas_hogares'] },
    ],
    controls: [
      {
        variable: 'viviendas_v3',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 6408172,
        publisher: 'INE, Censo 2024, tabla V1 (27-03-2025)',
      },
    ],
  }),
)
