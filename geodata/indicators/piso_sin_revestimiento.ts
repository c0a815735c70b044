import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Piso de radier o cemento sin revestir',
  short: 'Piso sin revestir',
  theme: 'materialidad',
  value: {
    conteo: 'piso_radier + piso_cemento',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **piso sin revestir**: radier o capa de cemento.',
    sentence: '{valor} de cada 100 viviendas tienen piso sin revestir: radier o capa de cemento.',
    decimals: 1,
    breaks: [1.5, 2.5, 4, 6, 9],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen piso sin revestir: radier o capa de cemento.',
    sentence: '{valor} viviendas tienen piso sin revestir: radier o capa de cemento.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con radier sin revestimiento y con capa de cemento sobre tierra, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 7 y 8.',
})
