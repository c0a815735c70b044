import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas en condominios sociales',
  short: 'Condominios sociales',
  theme: 'suelo',
  value: { conteo: 'viviendas_en_condominios_sociales' },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** hay en **condominios sociales**.',
    sentence: 'Hay {valor} viviendas en condominios sociales.',
    decimals: 0,
    breaks: [1, 250, 1400, 4000, 8000],
  },
  first: 'conteo',
  periods: ['s/f'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Viviendas de los condominios sociales del catastro del MINVU.',
  caveats: [
    'Viviendas construidas, no proyectos.',
    'Seis de los 1.663 condominios, con 4.287 viviendas, llevan marca de demolición en el catastro y se cuentan igual.',
    'El catastro no declara su fecha.',
    'Un cero es que el catastro no trae condominios en la comuna.',
  ],
})
