import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Departamentos habitados',
  short: 'Departamentos',
  theme: 'materialidad',
  value: {
    conteo: 'deptos_con_ascensor + deptos_sin_ascensor',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas son **departamentos**.',
    sentence: '{valor} de cada 100 viviendas son departamentos.',
    decimals: 1,
    breaks: [0.5, 2, 5, 15, 30],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son departamentos.',
    sentence: '{valor} viviendas son departamentos.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Departamentos con y sin ascensor, con moradores presentes, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 1 y 2.',
})
