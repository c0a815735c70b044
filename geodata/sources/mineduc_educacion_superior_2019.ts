import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Educación superior 2019',
  publisher: 'Ministerio de Educación (MINEDUC)',
  origin: {
    page: 'https://datosabiertos.mineduc.cl',
    file: 'services_risk/educacion_superior_2019.geojson.gz',
    drop: 'En Datos Abiertos del MINEDUC descargue los inmuebles de educación superior con coordenadas. Guarde el archivo con el nombre educacion_superior_2019.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2019',
  reference: '2019',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: un repositorio de ggalvezb en GitHub. No es el archivo del editor.',
    '10 puntos caen en otra comuna que la que declaran.',
  ],
  expect: { features: 1204, comunas: 95 },
})
