import { defineSource } from '../source.ts'

/** Question 5 (water) was asked only in private dwellings with residents present: all its rows but «No aplica» add to them. */
const waterDeclared = ['Red pública', 'Pozo o noria', 'Camión aljibe', 'Río, vertiente, estero, canal, lago, etc.']

export default defineSource({
  title: 'Viviendas por comuna, Censo 2017',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'census/censo2017_viviendas_comuna_largo.csv',
    drop: 'Cuente por comuna la base de viviendas del Censo 2017 que publica el INE y guárdela como censo2017_viviendas_comuna_largo.csv con las columnas cut, variable, valor, n (una pregunta a la vez: p01, p02, p05).',
  },
  licence: 'Estadística oficial del INE; la copia usada es un recuento por comuna de sus microdatos. Se usa citando la fuente.',
  published: null,
  reference: 'Censo 2017',
  cadence: 'cada censo',
  format: { kind: 'csv', delimiter: ',' },
  method: 'Recuento de viviendas por comuna y respuesta, una pregunta a la vez, sin cruces entre preguntas.',
  known: [
    'El origen del agua no se declaró en 38.746 viviendas: las tasas de agua son sobre las que lo declararon.',
    'Sin cruces no se pueden reconstruir las viviendas irrecuperables de 2017.',
    'La respuesta «con moradores presentes» (p02) cuenta también las viviendas colectivas y los operativos: en Pudahuel da 64.416, y 64.392 sin ellos. Aquí se usan solo las particulares, como en 2024.',
    'No trae hogares por comuna: los allegados de 2017 quedan s/i.',
    'Una respuesta que no aparece en una comuna queda s/i, no cero.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2017',
      series: { universe: 'viviendas_presentes' },
      sum: true,
      variables: {
        viviendas_presentes: {
          column: 'n',
          where: { variable: 'p05', valor: [...waterDeclared, ''] },
          label: 'viviendas con moradores presentes',
        },
        agua_declarada: {
          column: 'n',
          where: { variable: 'p05', valor: waterDeclared },
          label: 'viviendas que declararon el origen del agua',
          series: { undeclared: 'fuera de la base' },
        },
        agua_red_publica: { column: 'n', where: { variable: 'p05', valor: 'Red pública' }, label: 'viviendas con agua de red pública' },
      },
    },
  ],
  expect: { comunas: 346, rows: 17875 },
  starter: true,
})
