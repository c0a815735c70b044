import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas conectadas a alcantarillado',
  short: 'Alcantarillado',
  theme: 'servicios',
  value: {
    conteo: 'alcantarillado_dentro + alcantarillado_fuera',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas están **conectadas a alcantarillado**.',
    sentence: '{valor} de cada 100 viviendas están conectadas a alcantarillado.',
    decimals: 1,
    breaks: [40, 55, 65, 80, 93],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** están conectadas a alcantarillado.',
    sentence: '{valor} viviendas están conectadas a alcantarillado.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Viviendas con baño, dentro o fuera, conectado a una red de alcantarillado, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 5 y 6.',
})
