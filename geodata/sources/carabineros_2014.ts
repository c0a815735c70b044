import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Cuarteles de Carabineros 2014',
  publisher: 'Editor original no declarado por la copia',
  origin: {
    page: 'https://github.com/ggalvezb',
    file: 'services_risk/cuarteles_carabineros_2014.geojson.gz',
    drop: 'No hay descarga directa conocida. Guarde el archivo con el nombre cuarteles_carabineros_2014.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2014',
  reference: '2014',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: un repositorio de ggalvezb en GitHub. No es el archivo del editor.',
    'La comuna viene solo como texto: se toma de la posición del punto.',
  ],
  expect: { features: 874 },
})
