import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Jardines infantiles JUNJI 2018',
  publisher: 'Junta Nacional de Jardines Infantiles (JUNJI)',
  origin: {
    page: 'https://www.junji.gob.cl',
    file: 'services_risk/jardines_junji_2018_puntos_sin_atributos.geojson.gz',
    drop: 'En el sitio de la JUNJI busque la base de jardines infantiles con coordenadas. Guarde el archivo con el nombre jardines_junji_2018_puntos_sin_atributos.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2018',
  reference: 'Septiembre de 2018',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: un repositorio de ggalvezb en GitHub. No es el archivo del editor.',
    'La copia perdió la tabla de atributos: no hay nombre ni capacidad. La comuna sale de la posición del punto; 1 cae fuera de toda comuna.',
  ],
  expect: { features: 3212, comunas: 328 },
})
