import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Límites provinciales',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'boundaries/provincias_simplificado.geojson.gz',
    drop: 'Se obtiene uniendo los límites comunales del INE por su código; no hay descarga directa conocida. Guarde el archivo con el nombre provincias_simplificado.geojson.gz.',
  },
  licence: 'El repositorio que la republica declara GPL-3 para su código; los datos se rigen por los términos del editor original.',
  published: '2017',
  reference: 'Cartografía del Censo 2017, con los códigos de 2018',
  format: { kind: 'geojson' },
  method: 'Unión de los límites comunales por código, simplificada a unos 100 m.',
  known: [
    'Copia procesada por terceros: repositorio pachadotdev/chilemapas de GitHub. No es el archivo del editor. La unión por territorio se hizo al reunir estos datos.',
    'La provincia Antártica Chilena se dibuja sin la comuna Antártica, que no tiene contorno.',
  ],
  expect: { features: 56 },
  starter: true,
})
