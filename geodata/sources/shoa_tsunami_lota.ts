import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Inundación por tsunami, Lota',
  publisher: 'Servicio Hidrográfico y Oceanográfico de la Armada (SHOA)',
  origin: {
    page: 'https://www.shoa.cl',
    file: 'messy/citsu_lota_1ed_2013.kmz',
    drop: 'En el sitio del SHOA abra las cartas de inundación por tsunami (CITSU), elija Lota y descargue el KMZ. Guarde el archivo con el nombre citsu_lota_1ed_2013.kmz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2013',
  reference: 'CITSU Lota, 1.ª edición, noviembre de 2013',
  format: { kind: 'kml' },
  known: [
    'Archivo original del SHOA, tomado de un repositorio de ggalvezb en GitHub.',
    'Solo la ciudad de Lota: que otra costa no aparezca no significa que no se inunde.',
  ],
  expect: { features: 5 },
})
