import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Escuelas básicas de Puerto Varas',
  publisher: 'Ministerio de Educación (MINEDUC)',
  origin: {
    page: 'https://datosabiertos.mineduc.cl',
    file: 'messy/puerto_varas_epsg32719/EDUCACION_BASICA.geojson',
    drop: 'En Datos Abiertos del MINEDUC descargue la matrícula por establecimiento, con coordenadas, y filtre la comuna. Guarde el archivo con el nombre EDUCACION_BASICA.geojson.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Matrícula por establecimiento, 2018',
  format: { kind: 'geojson' },
  known: [
    'Archivo original en EPSG:32719, tomado del repositorio SimpliCitySpA/SimpliCityDemo.',
    'Trae la matrícula de cada escuela, no sus cupos.',
    'Trae 6 establecimientos, municipales y subvencionados; la comuna puede tener otros.',
  ],
  expect: { features: 6 },
})
