import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Paraderos de bus del Gran Concepción',
  publisher: 'Editor original no declarado por la copia',
  origin: {
    page: 'https://github.com/romedinag-tech/transportepublicoGC',
    file: 'services_risk/paraderos_bus_gran_concepcion.geojson.gz',
    drop: 'No hay descarga directa conocida. Guarde el archivo con el nombre paraderos_bus_gran_concepcion.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Fecha no declarada',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/transportepublicoGC de GitHub. No es el archivo del editor.',
    'La copia no declara la fecha de los recorridos.',
  ],
  expect: { features: 2013 },
})
