import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Allegados e irrecuperables: las dos componentes conocidas',
  short: 'Lo conocido',
  theme: 'deficit',
  value: {
    conteo: 'hogares - viviendas_presentes + viviendas_irrecuperables',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'por cada 100 hogares',
    legend: 'Por cada **100 hogares**, cuántos **hogares allegados** y **viviendas irrecuperables** hay.',
    sentence: 'Por cada 100 hogares hay {valor} hogares allegados o viviendas irrecuperables.',
    decimals: 1,
    breaks: [2, 2.5, 3, 4, 6],
  },
  conteo: {
    unit: 'hogares y viviendas',
    legend: 'Cuántos **hogares allegados** y **viviendas irrecuperables** hay.',
    sentence: 'Hay {valor} hogares allegados o viviendas irrecuperables.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Hogares allegados más viviendas irrecuperables: lo que hoy se conoce exactamente por comuna, sobre el total de hogares, por 100. INE, Censo 2024, libros V1 y V2.',
  caveats: [
    'No es el déficit: faltan los núcleos allegados hacinados y el hacinamiento no ampliable.',
    'En el país suma 260.997 de las 491.804 del déficit cuantitativo.',
    'Un hogar allegado puede vivir en una vivienda irrecuperable: la tasa es una relación, no una parte.',
  ],
})
