import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Catastro de campamentos 2024, puntos',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), Centro de Estudios',
  origin: {
    page: 'https://centrodeestudios.minvu.gob.cl',
    file: 'campamentos/campamentos_minvu_2024_puntos.geojson.gz',
    drop: 'No hay descarga oficial de los puntos: se obtienen del centro de cada contorno del catastro. Guarde el archivo con el nombre campamentos_minvu_2024_puntos.geojson.gz.',
  },
  licence: 'El repositorio que la republica declara GPL-3 para su código; los datos se rigen por los términos del editor original.',
  published: null,
  reference: 'Actualización del Catastro Nacional de Campamentos 2024',
  format: { kind: 'geojson' },
  method: 'Un punto por campamento, para verlos cuando el contorno es demasiado pequeño.',
  known: [
    'Copia procesada por terceros: repositorio bastianolea/campamentos_chile de GitHub. No es el archivo del editor.',
    'Las cifras se calculan desde los contornos, no desde estos puntos.',
  ],
  expect: { features: 1431, comunas: 197 },
  starter: true,
})
