import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Humedales urbanos declarados (Ley 21.202)',
  publisher: 'Ministerio del Medio Ambiente (MMA)',
  origin: {
    page: 'https://sistemahumedales.mma.gob.cl',
    file: 'hazards/humedales_urbanos_declarados_107.geojson.gz',
    drop: 'En el sistema de humedales urbanos del MMA descargue los polígonos de los humedales declarados en GeoJSON. Guarde el archivo con el nombre humedales_urbanos_declarados_107.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2024',
  reference: 'Declaraciones de 2021 a comienzos de 2024',
  format: { kind: 'geojson' },
  method: 'Cada humedal es el polígono de una resolución del MMA, a pedido de la municipalidad (74) o de oficio (33).',
  known: [
    'Copia procesada por terceros: repositorio alexandraffuentes-star/analisis-humedales-urbanos de GitHub. No es el archivo del editor.',
    'Faltan las declaraciones posteriores a comienzos de 2024, y las que un tribunal haya anulado pueden seguir aquí.',
    'Suman 11.606,6 ha declaradas y 11.611,2 medidas sobre el contorno; en 3 la diferencia pasa de 5 %.',
    '10 cruzan un límite y su centro cae en otra comuna que la que los declaró: «comuna» es la del contorno, y la que declara va aparte.',
  ],
  expect: { features: 107 },
})
