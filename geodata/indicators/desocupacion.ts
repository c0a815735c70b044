import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas desocupadas',
  short: 'Desocupación',
  theme: 'poblacion',
  value: {
    conteo: 'personas_desocupadas',
    base: 'personas_ocupadas + personas_desocupadas',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas en la fuerza de trabajo',
    legend: 'De cada **100 personas** que trabajan o buscan trabajo, cuántas están **desocupadas**.',
    sentence: '{valor} de cada 100 personas que trabajan o buscan trabajo están desocupadas.',
    decimals: 1,
    breaks: [6, 7.5, 8.5, 9.5, 11],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** buscan trabajo y están **desocupadas**.',
    sentence: '{valor} personas buscan trabajo y están desocupadas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Personas desocupadas sobre la suma de ocupadas y desocupadas, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: ['Es la del censo, de marzo a junio de 2024: no se compara con la tasa de la encuesta de empleo.'],
})
