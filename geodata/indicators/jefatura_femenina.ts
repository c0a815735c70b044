import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con jefatura de una mujer',
  short: 'Jefatura femenina',
  theme: 'poblacion',
  value: {
    conteo: 'hogares_con_jefa',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, en cuántos una **mujer** es jefa de hogar.',
    sentence: 'En {valor} de cada 100 hogares una mujer es jefa de hogar.',
    decimals: 1,
    breaks: [44, 46, 48, 50, 51.5],
  },
  conteo: {
    unit: 'hogares',
    legend: 'En cuántos **hogares** una **mujer** es jefa de hogar.',
    sentence: 'En {valor} hogares una mujer es jefa de hogar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares cuya jefatura declarada es de una mujer, sobre el total de hogares, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: ['Jefa o jefe es la persona que el hogar reconoce como tal al responder: no dice quién gana más ni cuántos adultos hay.'],
})
