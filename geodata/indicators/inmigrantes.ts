import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas nacidas fuera de Chile',
  short: 'Inmigrantes',
  theme: 'poblacion',
  value: {
    conteo: 'personas_inmigrantes',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas **nacieron fuera de Chile**.',
    sentence: '{valor} de cada 100 personas nacieron fuera de Chile.',
    decimals: 1,
    breaks: [1.5, 3, 6, 8.5, 14],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** **nacieron fuera de Chile**.',
    sentence: '{valor} personas nacieron fuera de Chile.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas cuya madre residía fuera de Chile cuando nacieron, sobre el total de personas, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'El INE reserva con un asterisco la cifra de los lugares pequeños: ahí va s/i, y la comuna que tiene alguno no tiene total.',
    'Es lugar de nacimiento, no nacionalidad.',
  ],
})
