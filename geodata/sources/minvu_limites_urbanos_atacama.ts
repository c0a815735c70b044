import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Límites urbanos legales de Atacama',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), servicio IPT',
  origin: {
    page: 'https://geoide.minvu.cl/server/rest/services/IPT/Limites_Urbanos/FeatureServer',
    file: 'zoning/limites_urbanos_legales_atacama.geojson.gz',
    drop: 'En el servicio IPT del GEOIDE del MINVU descargue los límites urbanos de la Región de Atacama en GeoJSON. Guarde el archivo con el nombre limites_urbanos_legales_atacama.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Límites urbanos de los planes de 1981 a 2021',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio diegoxkaf/visor_woll_atacama de GitHub. No es el archivo del editor.',
    'Es el límite legal, el del plan; no es el que usa el Censo. El de Tierra Amarilla no trae fecha ni decreto.',
    'No están los límites urbanos de Alto del Carmen, ni los de localidades sin plano digital (El Salvador, por ejemplo).',
  ],
  expect: { features: 13, comunas: 8 },
})
