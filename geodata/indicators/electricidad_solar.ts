import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Electricidad de placa solar',
  short: 'Placa solar',
  theme: 'servicios',
  value: {
    conteo: 'electricidad_solar',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas tienen electricidad principalmente de **placa solar**.',
    sentence: '{valor} de cada 1.000 viviendas tienen electricidad principalmente de placa solar.',
    decimals: 1,
    breaks: [1.5, 3, 5, 10, 30],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen electricidad principalmente de placa solar.',
    sentence: '{valor} viviendas tienen electricidad principalmente de placa solar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas cuya electricidad viene principalmente de placa solar, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V4, hojas 7 y 8.',
  caveats: ['Suele indicar falta de red, no techos solares de apoyo.'],
})
