import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusWorkbook({
    title: 'Viviendas y hogares censados (V1)',
    table: 'V1. Viviendas y hogares censados',
    file: 'V1_Viviendas-y-hogares-censados.xlsx',
    published: '2025-03-27',
    method: 'Viviendas y hogares censados en 2024. Una vivienda con moradores presentes tiene uno o más hogares.',
    known: [
      'El total de viviendas cuenta también las de moradores ausentes y las que no lograron entrevistarse: las características (material, agua, hacinamiento) existen solo para las que tienen moradores presentes.',
      'En Antártica (12202) hay cuatro viviendas colectivas y ningún hogar: el promedio de personas por hogar no se publica.',
    ],
    tables: [
      ...sheetPair(
        ['1', '2'],
        columns({
          viviendas_censadas: ['Viviendas censadas', 'viviendas censadas'],
          viviendas_ocupadas: ['Viviendas particulares ocupadas', 'viviendas particulares ocupadas'],
          viviendas_desocupadas: ['Viviendas particulares desocupadas', 'viviendas particulares desocupadas'],
          viviendas_colectivas: ['Viviendas colectivas', 'viviendas colectivas'],
        }),
      ),
      ...sheetPair(
        ['3', '4'],
        columns({
          viviendas_particulares: ['Viviendas particulares', 'viviendas particulares'],
          viviendas_presentes: ['Moradores presentes', 'viviendas con moradores presentes'],
          viviendas_ausentes: ['Moradores ausentes', 'viviendas con moradores ausentes'],
          viviendas_sin_entrevista: ['Otras razones de no entrevista', 'viviendas ocupadas sin entrevista'],
          viviendas_en_oferta: ['Viviendas en venta o arriendo', 'viviendas desocupadas en venta o arriendo'],
          viviendas_de_temporada: ['Viviendas de temporada', 'viviendas de temporada'],
          viviendas_abandonadas: ['Viviendas abandonadas', 'viviendas abandonadas'],
          viviendas_desocupadas_otra: ['Viviendas con otra razón de desocupación', 'viviendas desocupadas por otra razón'],
        }),
      ),
      ...sheetPair(['5', '6'], {
        hogares: { column: 'Hogares censados', label: 'hogares' },
        personas_por_hogar: {
          column: 'Promedio de personas por hogar',
          label: 'personas por hogar',
          additive: false,
          weight: 'hogares',
          series: { universe: 'hogares' },
        },
      }),
    ],
    identities: [
      { total: 'viviendas_censadas', parts: ['viviendas_particulares', 'viviendas_colectivas'] },
      { total: 'viviendas_particulares', parts: ['viviendas_ocupadas', 'viviendas_desocupadas'] },
      { total: 'viviendas_ocupadas', parts: ['viviendas_presentes', 'viviendas_ausentes', 'viviendas_sin_entrevista'] },
      {
        total: 'viviendas_desocupadas',
        parts: ['viviendas_en_oferta', 'viviendas_de_temporada', 'viviendas_abandonadas', 'viviendas_desocupadas_otra'],
      },
    ],
    controls: [
      {
        variable: 'hogares',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 6596527,
        publisher: 'INE, Censo 2024, primera entrega (27-03-2025)',
      },
      {
        variable: 'viviendas_particulares',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 7638396,
        publisher: 'INE, Censo 2024, primera entrega (27-03-2025)',
      },
    ],
  }),
)
