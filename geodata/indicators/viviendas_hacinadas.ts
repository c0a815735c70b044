import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas hacinadas, según la base por zona',
  short: 'Hacinadas (base)',
  theme: 'hacinamiento',
  value: {
    conteo: 'viviendas_hacinadas',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** con moradores presentes, cuántas están **hacinadas** según la base por zona del INE.',
    sentence: '{valor} de cada 100 viviendas están hacinadas, según la base por zona del INE.',
    decimals: 1,
    breaks: [4, 5, 5.5, 6, 6.5],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** están **hacinadas** según la base por zona del INE.',
    sentence: '{valor} viviendas están hacinadas, según la base por zona del INE.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Viviendas hacinadas de la base por zona y localidad del Censo 2024 (INE), sobre las que tienen moradores presentes, por 100.',
  caveats: [
    'No es la suma de hacinamiento medio y crítico de los libros del INE: aquí son 367.186 viviendas en el país y allá 388.287. Las dos series nunca se mezclan.',
    'El archivo no publica su propia base: se usan las viviendas con moradores presentes (hogares menos hogares allegados).',
  ],
})
