import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Parques de Puerto Varas',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'messy/puerto_varas_epsg32719/PARQUES.geojson',
    drop: 'No hay descarga directa conocida de las áreas verdes del SIEDU por comuna. Guarde el archivo con el nombre PARQUES.geojson.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Sistema de Indicadores y Estándares de Desarrollo Urbano (SIEDU)',
  format: { kind: 'geojson' },
  known: ['Archivo original en EPSG:32719, tomado del repositorio SimpliCitySpA/SimpliCityDemo.', 'Solo Puerto Varas.'],
  expect: { features: 4 },
})
