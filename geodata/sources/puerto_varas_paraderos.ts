import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Paraderos de Puerto Varas',
  publisher: 'Editor original no declarado por la copia',
  origin: {
    page: 'https://github.com/SimpliCitySpA/SimpliCityDemo',
    file: 'messy/puerto_varas_epsg32719/PARADEROS_TRANSPORTE.geojson',
    drop: 'No hay descarga directa conocida. Guarde el archivo con el nombre PARADEROS_TRANSPORTE.geojson.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Fecha no declarada',
  format: { kind: 'geojson' },
  known: [
    'Archivo original en EPSG:32719, tomado del repositorio SimpliCitySpA/SimpliCityDemo.',
    'Son 7 paraderos: el archivo no dice qué recorridos paran en cada uno.',
  ],
  expect: { features: 7 },
})
