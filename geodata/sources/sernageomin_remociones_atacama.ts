import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Remociones en masa, Atacama',
  publisher: 'Servicio Nacional de Geología y Minería (SERNAGEOMIN)',
  origin: {
    page: 'https://portalgeo.sernageomin.cl',
    file: 'hazards/remociones_masa_sernageomin_atacama.geojson.gz',
    drop: 'En el portal geológico del SERNAGEOMIN descargue el catastro de remociones en masa de la Región de Atacama en GeoJSON. Guarde el archivo con el nombre remociones_masa_sernageomin_atacama.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Catastro de remociones en masa, eventos de 1922 a 2022',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio diegoxkaf/visor_woll_atacama de GitHub. No es el archivo del editor.',
    'Registra hechos; no es una zona de peligro y nunca excluye suelo.',
    'Son 363 hechos registrados, la mayor parte de los aluviones de 2015, 2017 y 2020. Dos años dicen 1922 y pueden ser 2022.',
    'Los códigos de tipo, material, detonante y mes vienen sin su diccionario: no se cargan. Año 0 quiere decir que no se sabe.',
    'Un punto cae fuera de la región.',
  ],
  expect: { features: 363 },
})
