import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas de cuatro o más dormitorios',
  short: 'Cuatro o más',
  theme: 'hacinamiento',
  value: {
    conteo: 'dormitorios_4 + dormitorios_5 + dormitorios_6_mas',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **cuatro o más dormitorios**.',
    sentence: '{valor} de cada 100 viviendas tienen cuatro o más dormitorios.',
    decimals: 1,
    breaks: [6, 8, 9, 10, 12],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen cuatro o más dormitorios.',
    sentence: '{valor} viviendas tienen cuatro o más dormitorios.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas con cuatro, cinco y seis o más dormitorios, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V3, hojas 1 y 2.',
})
