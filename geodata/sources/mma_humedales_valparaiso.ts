import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Inventario de humedales, Valparaíso',
  publisher: 'Ministerio del Medio Ambiente (MMA)',
  origin: {
    page: 'https://humedaleschile.mma.gob.cl',
    file: 'hazards/humedales_inventario_valparaiso.geojson.gz',
    drop: 'En el sitio del MMA abra el Inventario Nacional de Humedales y descargue la Región de Valparaíso en GeoJSON. Guarde el archivo con el nombre humedales_inventario_valparaiso.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Inventario Nacional de Humedales, Región de Valparaíso',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio Cfranbusgis/siia-valparaiso-web de GitHub, que ya había simplificado los contornos. No es el archivo del editor.',
    '2.916 humedales, 485 de ellos asociados a límite urbano. Los puntajes de exposición de quien lo procesó no se cargan.',
    '144 declaran otra comuna que la del lugar donde están y 3 no caen en ninguna: la comuna es la del contorno.',
  ],
  expect: { features: 2916 },
})
