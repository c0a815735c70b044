import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Asistencia a educación media',
  short: 'Media',
  theme: 'poblacion',
  value: {
    conteo: 'asisten_media',
    base: 'poblacion_14_17',
    per: 100,
  },
  tasa: {
    unit: 'por cada 100 personas de 14 a 17 años',
    legend: 'Por cada **100 personas de 14 a 17 años**, cuántas asisten a **educación media**.',
    sentence: 'Por cada 100 personas de 14 a 17 años, {valor} asisten a educación media.',
    decimals: 1,
    breaks: [85.5, 87, 88, 89, 90],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** asisten a **educación media**.',
    sentence: '{valor} personas asisten a educación media.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Personas que asisten a educación media, por cada 100 de 14 a 17 años. INE, Censo 2024, base por zona y localidad.',
  caveats: ['El archivo no dice si cuenta solo a quienes tienen de 14 a 17 años: es una relación, no la cobertura oficial.'],
})
