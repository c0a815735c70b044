import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Departamentos en todo el parque censado',
  short: 'Parque en altura',
  theme: 'materialidad',
  value: {
    conteo: 'parque_deptos_ascensor + parque_deptos_sin_ascensor',
    base: 'parque_censado',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas censadas',
    legend: 'De cada **100 viviendas censadas**, cuántas son **departamentos**, estén ocupados o no.',
    sentence: '{valor} de cada 100 viviendas censadas son departamentos, estén ocupados o no.',
    decimals: 1,
    breaks: [0.5, 2, 5, 15, 30],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son departamentos, estén ocupados o no.',
    sentence: '{valor} viviendas son departamentos, estén ocupados o no.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Departamentos con y sin ascensor, ocupados o no, sobre el total de viviendas censadas, por 100. INE, Censo 2024, libro V5, hojas 1 y 2.',
})
