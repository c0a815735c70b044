import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Establecimientos de salud',
  publisher: 'Ministerio de Salud, DEIS',
  origin: {
    page: 'https://deis.minsal.cl',
    file: 'messy/deis_listado_establecimientos.xlsx',
    drop: 'En el sitio del DEIS abra el listado de establecimientos de salud vigentes y descargue la planilla. Guarde el archivo con el nombre deis_listado_establecimientos.xlsx.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Listado de establecimientos, hacia 2023',
  format: { kind: 'xlsx' },
  known: [
    'Planilla original del DEIS, tomada del repositorio ignaciomansuy/proyecto_infovis; la fecha exacta no se declara.',
    'De 4.469 establecimientos, 33 dicen «Pendiente» o «No Aplica» en las coordenadas y 2 solo en la longitud: no se pueden ubicar y se rechazan con su lista.',
    '29 puntos caen en otra comuna que la que declaran: se conserva lo declarado.',
    'Incluye móviles, programas y oficinas, no solo lugares de atención.',
  ],
  expect: { features: 4434, comunas: 344 },
  starter: true,
})
