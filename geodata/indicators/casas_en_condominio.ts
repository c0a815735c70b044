import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Casas en condominio cerrado',
  short: 'En condominio',
  theme: 'materialidad',
  value: {
    conteo: 'casas_en_condominio',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas son **casas en condominio cerrado**.',
    sentence: '{valor} de cada 100 viviendas son casas en condominio cerrado.',
    decimals: 1,
    breaks: [1, 2, 3, 5, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son casas en condominio cerrado.',
    sentence: '{valor} viviendas son casas en condominio cerrado.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Casas en condominio cerrado, con moradores presentes, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 1 y 2.',
})
