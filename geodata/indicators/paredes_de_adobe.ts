import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Paredes de adobe u otro material artesanal',
  short: 'Adobe',
  theme: 'materialidad',
  value: {
    conteo: 'paredes_artesanales',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **paredes de adobe**, quincha u otro material artesanal.',
    sentence: '{valor} de cada 100 viviendas tienen paredes de adobe, quincha u otro material artesanal.',
    decimals: 1,
    breaks: [0.2, 0.5, 1, 3, 8],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen paredes de adobe, quincha u otro material artesanal.',
    sentence: '{valor} viviendas tienen paredes de adobe, quincha u otro material artesanal.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas con paredes de adobe, barro, pirca, quincha u otro material artesanal, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 3 y 4.',
  caveats: ['El material artesanal no es por sí mismo malo: hay casas patrimoniales de adobe bien conservadas.'],
})
