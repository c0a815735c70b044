import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Basura botada en eriazos o cursos de agua',
  short: 'Basura botada',
  theme: 'servicios',
  value: {
    conteo: 'basura_eriazo + basura_rio',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas **botan la basura** en un eriazo, quebrada, río o mar.',
    sentence: '{valor} de cada 1.000 viviendas botan la basura en un eriazo, quebrada, río o mar.',
    decimals: 1,
    breaks: [0.5, 1, 2, 3, 6],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** botan la basura en un eriazo, quebrada, río o mar.',
    sentence: '{valor} viviendas botan la basura en un eriazo, quebrada, río o mar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas que dejan la basura en un eriazo, quebrada o zanja, o la tiran al río, laguna o mar, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V4, hojas 9 y 10.',
  caveats: ['Es lo que declaró quien respondió el censo.'],
})
