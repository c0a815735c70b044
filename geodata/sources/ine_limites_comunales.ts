import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Límites comunales',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'boundaries/comunas_detalle_345.geojson.gz',
    drop: 'En el sitio del INE abra la cartografía censal y descargue los límites comunales; el archivo debe traer las propiedades cut, comuna, provincia y region. Guarde el archivo con el nombre comunas_detalle_345.geojson.gz.',
  },
  licence: 'El repositorio que la republica declara GPL-3 para su código; los datos se rigen por los términos del editor original.',
  published: '2017',
  reference: 'Cartografía del Censo 2017, con los códigos de 2018',
  format: { kind: 'geojson' },
  method: 'Cartografía del INE de 2017, simplificada conservando los bordes comunes entre comunas vecinas.',
  known: [
    'Copia procesada por terceros: repositorio pachadotdev/chilemapas de GitHub. No es el archivo del editor.',
    'Antártica (12202) no tiene contorno en ninguna fuente: hay 345 contornos para 346 comunas.',
    'Entre vecinas quedan 1,1 km² de traslape en todo el país.',
  ],
  expect: { features: 345 },
  starter: true,
})
