import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Jóvenes por manzana',
  short: 'Jóvenes',
  theme: 'poblacion',
  value: {
    conteo: 'jovenes',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas son **jóvenes**.',
    sentence: '{valor} de cada 100 personas son jóvenes.',
    decimals: 1,
    breaks: [5, 7, 9, 11, 14],
  },
  conteo: {
    unit: 'jóvenes',
    legend: 'Cuántas **personas** son jóvenes.',
    sentence: '{valor} personas son jóvenes.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['manzana'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas que la copia llama jóvenes, sin decir su edad, sobre el total de personas censadas, por 100. Manzanas urbanas del Censo 2024, según la copia que se carga.',
  caveats: ['La copia disponible no dice qué edades cuenta como jóvenes.', 'Solo manzanas urbanas habitadas: 87,5 % de la población.'],
})
