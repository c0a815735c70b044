import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Límites urbanos censales 2017',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'boundaries/limites_urbanos_censales_2017.geojson.gz',
    drop: 'En el sitio del INE descargue la cartografía del Censo 2017, capa «Límite urbano censal». Guarde el archivo con el nombre limites_urbanos_censales_2017.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2017',
  reference: 'Censo 2017',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio robsalasco/censo_2017_geojson_chile de GitHub. No es el archivo del editor.',
    'Es el límite urbano del censo, no el del plan regulador: no dice qué suelo es urbano por ley.',
    'La copia traía casi todo escrito dos veces (1.086 filas); quedaron 559 contornos en 319 comunas.',
  ],
  expect: { features: 559, comunas: 319 },
})
