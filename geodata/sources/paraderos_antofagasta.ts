import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Paraderos de bus de Antofagasta',
  publisher: 'Editor original no declarado por la copia',
  origin: {
    page: 'https://github.com/romedinag-tech/transportepublicoantofagasta',
    file: 'services_risk/paraderos_bus_antofagasta.geojson.gz',
    drop: 'No hay descarga directa conocida. Guarde el archivo con el nombre paraderos_bus_antofagasta.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Fecha no declarada',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/transportepublicoantofagasta de GitHub. No es el archivo del editor.',
    'La copia no declara la fecha de los recorridos.',
  ],
  expect: { features: 663 },
})
