import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas por hogar',
  short: 'Personas por hogar',
  theme: 'poblacion',
  value: {
    tasa: 'personas_por_hogar',
  },
  tasa: {
    unit: 'personas por hogar',
    legend: 'Cuántas **personas** viven en promedio en cada **hogar**.',
    sentence: 'En cada hogar viven en promedio {valor} personas.',
    decimals: 1,
    breaks: [2.5, 2.6, 2.7, 2.8, 3],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Promedio que publica el INE con un decimal, sin recalcular. Censo 2024, libro V1, hojas 5 y 6; zonas censales del Censo 2024.',
  caveats: [
    'No se puede sumar ni promediar: en la provincia está s/i.',
    'No es la población dividida por los hogares: las personas en viviendas colectivas no forman hogar.',
  ],
})
