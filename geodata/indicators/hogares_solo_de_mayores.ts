import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares solo de personas de 60 años o más',
  short: 'Solo 60 y más',
  theme: 'poblacion',
  value: {
    conteo: 'hogares_solo_de_mayores',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, en cuántos **todas las personas** tienen **60 años o más**.',
    sentence: 'En {valor} de cada 100 hogares todas las personas tienen 60 años o más.',
    decimals: 1,
    breaks: [15.5, 18, 19.5, 22, 24],
  },
  conteo: {
    unit: 'hogares',
    legend: 'En cuántos **hogares** **todas las personas** tienen **60 años o más**.',
    sentence: 'En {valor} hogares todas las personas tienen 60 años o más.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares compuestos solo por personas de 60 años o más, vivan solas o acompañadas, sobre el total de hogares, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: ['No cuenta los hogares en que personas mayores viven con otras más jóvenes.'],
})
