import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Departamentos en edificio sin ascensor',
  short: 'Sin ascensor',
  theme: 'materialidad',
  value: {
    conteo: 'deptos_sin_ascensor',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas son **departamentos en edificio sin ascensor**.',
    sentence: '{valor} de cada 100 viviendas son departamentos en edificio sin ascensor.',
    decimals: 1,
    breaks: [0.5, 1, 3, 8, 15],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son departamentos en edificio sin ascensor.',
    sentence: '{valor} viviendas son departamentos en edificio sin ascensor.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Departamentos en edificio sin ascensor, con moradores presentes, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 1 y 2.',
  caveats: ['Incluye los bloques de vivienda social y los edificios bajos recientes: el censo no los separa.'],
})
