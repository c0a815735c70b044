import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Paredes de tabique sin forro',
  short: 'Sin forro',
  theme: 'materialidad',
  value: {
    conteo: 'paredes_tabique_sin_forro',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **paredes de tabique sin forro** interior.',
    sentence: '{valor} de cada 100 viviendas tienen paredes de tabique sin forro interior.',
    decimals: 1,
    breaks: [2, 3, 4, 5, 7],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen paredes de tabique sin forro interior.',
    sentence: '{valor} viviendas tienen paredes de tabique sin forro interior.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con paredes de tabique sin forro interior, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 3 y 4.',
})
