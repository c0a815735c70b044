import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas de 60 años o más',
  short: '60 y más',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion_60_mas',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas tienen **60 años o más**.',
    sentence: '{valor} de cada 100 personas tienen 60 años o más.',
    decimals: 1,
    breaks: [18.5, 20.5, 22, 24, 25.5],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** tienen **60 años o más**.',
    sentence: '{valor} personas tienen 60 años o más.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Personas de 60 años o más, sobre el total de personas, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: ['El tramo parte a los 60: no se compara con el de 65 años o más de los libros.'],
})
