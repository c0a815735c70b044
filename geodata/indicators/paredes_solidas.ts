import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Paredes de hormigón o albañilería',
  short: 'Hormigón y ladrillo',
  theme: 'materialidad',
  value: {
    conteo: 'paredes_hormigon + paredes_albanileria',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **paredes de hormigón o albañilería**.',
    sentence: '{valor} de cada 100 viviendas tienen paredes de hormigón o albañilería.',
    decimals: 1,
    breaks: [10, 25, 45, 60, 80],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen paredes de hormigón o albañilería.',
    sentence: '{valor} viviendas tienen paredes de hormigón o albañilería.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas con paredes de hormigón armado y de albañilería, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 3 y 4.',
  caveats: ['En el sur predomina el tabique de madera forrado, que no es deficitario.'],
})
