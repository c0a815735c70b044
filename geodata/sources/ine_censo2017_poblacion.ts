import { defineSource } from '../source.ts'

const young = ['0 a 4', '5 a 9', '10 a 14']
const working = ['15 a 19', '20 a 24', '25 a 29', '30 a 34', '35 a 39', '40 a 44', '45 a 49', '50 a 54', '55 a 59', '60 a 64']
const old = ['65 a 69', '70 a 74', '75 a 79', '80 a 84', '85 a 89', '90 a 94', '95 a 99', '100 o mas']

export default defineSource({
  title: 'Población por edad y sexo, Censo 2017',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'census/censo2017_comunas_edad_sexo.csv',
    drop: 'Descargue del INE la población del Censo 2017 por comuna, edad quinquenal y sexo, y guárdela como censo2017_comunas_edad_sexo.csv con las columnas cut, edad, sexo, poblacion.',
  },
  licence: 'Estadística oficial del INE; la copia usada viene del paquete chilemapas. Se usa citando la fuente.',
  published: null,
  series: { population: 'de hecho' },
  reference: 'Censo 2017',
  cadence: 'cada censo',
  format: { kind: 'csv', delimiter: ',' },
  method: 'Una fila por comuna, grupo de edad y sexo: la población de la comuna es la suma de sus filas.',
  known: [
    'Es la población efectivamente censada, sin el ajuste por omisión de las proyecciones.',
    'Las comunas de Ñuble vienen con sus códigos de región 16.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2017',
      sum: true,
      variables: {
        poblacion: { column: 'poblacion', label: 'personas' },
        hombres: { column: 'poblacion', where: { sexo: 'hombres' }, label: 'hombres' },
        mujeres: { column: 'poblacion', where: { sexo: 'mujeres' }, label: 'mujeres' },
        poblacion_0_14: { column: 'poblacion', where: { edad: young }, label: 'personas de 0 a 14 años' },
        poblacion_15_64: { column: 'poblacion', where: { edad: working }, label: 'personas de 15 a 64 años' },
        poblacion_65_mas: { column: 'poblacion', where: { edad: old }, label: 'personas de 65 años o más' },
        poblacion_0_4: { column: 'poblacion', where: { edad: '0 a 4' }, label: 'niñas y niños de 0 a 4 años' },
        poblacion_25_29: { column: 'poblacion', where: { edad: '25 a 29' }, label: 'personas de 25 a 29 años' },
        poblacion_30_34: { column: 'poblacion', where: { edad: '30 a 34' }, label: 'personas de 30 a 34 años' },
        poblacion_80_84: { column: 'poblacion', where: { edad: '80 a 84' }, label: 'personas de 80 a 84 años' },
        poblacion_85_mas: {
          column: 'poblacion',
          where: { edad: ['85 a 89', '90 a 94', '95 a 99', '100 o mas'] },
          label: 'personas de 85 años o más',
        },
      },
    },
  ],
  identities: [
    { total: 'poblacion', parts: ['hombres', 'mujeres'] },
    { total: 'poblacion', parts: ['poblacion_0_14', 'poblacion_15_64', 'poblacion_65_mas'] },
  ],
  controls: [
    { variable: 'poblacion', level: 'pais', code: '0', period: '2017', value: 17574003, publisher: 'INE, resultados del Censo 2017' },
  ],
  expect: { comunas: 346, rows: 14532 },
  starter: true,
})
