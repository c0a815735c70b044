import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas sin llave de agua dentro',
  short: 'Sin llave dentro',
  theme: 'servicios',
  value: {
    conteo: 'llave_fuera + agua_acarreada',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas no tienen **llave de agua dentro** de la vivienda.',
    sentence: '{valor} de cada 100 viviendas no tienen llave de agua dentro de la vivienda.',
    decimals: 1,
    breaks: [2, 3, 4, 6, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** no tienen llave de agua dentro de la vivienda.',
    sentence: '{valor} viviendas no tienen llave de agua dentro de la vivienda.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con llave solo en el sitio y viviendas que acarrean el agua, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 3 y 4.',
})
