import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Población rural',
  short: 'Población rural',
  theme: 'poblacion',
  value: { conteo: 'poblacion_rural', base: 'poblacion', per: 100 },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas viven en el **área rural**.',
    sentence: '{valor} de cada 100 personas viven en el área rural.',
    decimals: 1,
    breaks: [5, 20, 35, 50, 65],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** viven en el **área rural**.',
    sentence: '{valor} personas viven en el área rural.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Personas en el área rural del censo, sobre todas las personas censadas, por 100. INE, base por zona y localidad del Censo 2024.',
  caveats: ['Es el área del censo, no el límite urbano del plan regulador ni la clase de la PNDR.'],
  controls: [
    {
      level: 'pais',
      code: '0',
      period: '2024',
      measure: 'conteo',
      value: 2461958,
      publisher: 'INE, Censo 2024, base por zona y localidad',
    },
  ],
})
