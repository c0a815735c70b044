import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas con discapacidad',
  short: 'Discapacidad',
  theme: 'poblacion',
  value: {
    conteo: 'personas_con_discapacidad',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas** de todas las edades, cuántas tienen **discapacidad**.',
    sentence: '{valor} de cada 100 personas tienen discapacidad.',
    decimals: 1,
    breaks: [9.5, 11, 12, 13, 15],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** de 5 años o más tienen **discapacidad**.',
    sentence: '{valor} personas de 5 años o más tienen discapacidad.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas de 5 años o más con discapacidad según las seis preguntas del censo (ver, oír, moverse, recordar, cuidarse, comunicarse), sobre el total de personas de todas las edades, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'La pregunta se hace desde los 5 años y la base por zona no separa a los menores de esa edad: por eso se divide por toda la población. Sobre las personas de 5 años o más la tasa del país es 11,1.',
  ],
})
