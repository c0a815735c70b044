import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas de pueblos originarios',
  short: 'Pueblos originarios',
  theme: 'poblacion',
  value: {
    conteo: 'personas_de_pueblos',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas se consideran de un **pueblo originario**.',
    sentence: '{valor} de cada 100 personas se consideran de un pueblo originario.',
    decimals: 1,
    breaks: [5, 7, 11, 28, 55],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** se consideran de un **pueblo originario**.',
    sentence: '{valor} personas se consideran de un pueblo originario.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas que se declaran pertenecientes a un pueblo indígena u originario, sobre el total de personas, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'El INE reserva con un asterisco la cifra de los lugares pequeños: ahí va s/i, y la comuna que tiene alguno no tiene total.',
    'Es lo que cada persona declara de sí.',
  ],
})
