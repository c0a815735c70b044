import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Cuerpos de bomberos',
  publisher: 'Editor original no declarado por la copia',
  origin: {
    page: 'https://github.com/ggalvezb',
    file: 'services_risk/cuerpos_bomberos.geojson.gz',
    drop: 'No hay descarga directa conocida. Guarde el archivo con el nombre cuerpos_bomberos.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Fecha no declarada',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: un repositorio de ggalvezb en GitHub. No es el archivo del editor.',
    'La copia no dice quién hizo la lista ni cuándo.',
    'La comuna viene con códigos de 2002: se toma de la posición del punto.',
  ],
  expect: { features: 309 },
})
