import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares en campamentos',
  short: 'En campamentos',
  theme: 'campamentos',
  value: { conteo: 'hogares_en_campamentos', base: 'hogares', per: 100 },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en un **campamento**.',
    sentence: '{valor} de cada 100 hogares viven en un campamento.',
    decimals: 1,
    breaks: [0.1, 0.5, 1, 3, 6],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en **campamentos**.',
    sentence: '{valor} hogares viven en campamentos.',
    decimals: 0,
    breaks: [1, 30, 100, 300, 1000],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Hogares de los campamentos del catastro MINVU 2024 por cada 100 hogares del Censo 2024 (INE, libro V1).',
  caveats: [
    'En 74 comunas hay al menos un campamento sin número de hogares: su suma va s/i. Por eso no hay cifra de provincia, región ni país: la de lo conocido es «Hogares conocidos en campamentos».',
    'No se suma al déficit habitacional: no se sabe qué parte de estos hogares ya está contada en él.',
    'Las dos cifras vienen de instituciones y fechas distintas; el cociente orienta, no es exacto.',
  ],
})
