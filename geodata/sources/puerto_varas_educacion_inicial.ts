import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Jardines infantiles de Puerto Varas',
  publisher: 'JUNJI y Fundación Integra',
  origin: {
    page: 'https://datosabiertos.mineduc.cl',
    file: 'messy/puerto_varas_epsg32719/EDUCACION_INICIAL.geojson',
    drop: 'En Datos Abiertos del MINEDUC descargue la educación parvularia por establecimiento, con coordenadas, y filtre la comuna. Guarde el archivo con el nombre EDUCACION_INICIAL.geojson.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Educación parvularia, noviembre de 2018',
  format: { kind: 'geojson' },
  known: [
    'Archivo original en EPSG:32719, tomado del repositorio SimpliCitySpA/SimpliCityDemo.',
    'Trae capacidad y matrícula de cada jardín. No incluye los privados.',
  ],
  expect: { features: 9 },
})
