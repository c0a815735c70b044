import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas irrecuperables',
  short: 'Irrecuperables',
  theme: 'deficit',
  value: {
    conteo: 'viviendas_irrecuperables',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas son **irrecuperables**: por su material o por su tipo hay que reemplazarlas.',
    sentence: '{valor} de cada 100 viviendas son irrecuperables: por su material o por su tipo hay que reemplazarlas.',
    decimals: 1,
    breaks: [0.5, 1, 1.5, 2.5, 5],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son irrecuperables: por su material o por su tipo hay que reemplazarlas.',
    sentence: '{valor} viviendas son irrecuperables: por su material o por su tipo hay que reemplazarlas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas de material deficitario en paredes, techo o piso, o de un tipo inadecuado, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 9 y 10.',
  caveats: ['Las viviendas que no declararon materiales (0,1 %) quedan fuera del numerador.'],
  controls: [
    {
      level: 'pais',
      code: '0',
      period: '2024',
      measure: 'conteo',
      value: 72642,
      publisher: 'MINVU, Centro de Estudios, déficit habitacional cuantitativo, Censo 2024',
    },
  ],
})
