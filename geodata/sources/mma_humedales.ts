import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Inventario de humedales',
  publisher: 'Ministerio del Medio Ambiente (MMA)',
  origin: {
    page: 'https://mma.gob.cl',
    file: 'services_risk/humedales_mma.geojson.gz',
    drop: 'En el sitio del MMA abra el Inventario Nacional de Humedales y descargue la Región de Antofagasta. Guarde el archivo con el nombre humedales_mma.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Inventario Nacional de Humedales, Región de Antofagasta',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio Ignacio1972/mineria de GitHub. No es el archivo del editor.',
    'Solo la Región de Antofagasta: 1.722 humedales, 23 de ellos asociados a límite urbano.',
    'Un identificador del inventario viene repetido.',
  ],
  expect: { features: 1722 },
})
