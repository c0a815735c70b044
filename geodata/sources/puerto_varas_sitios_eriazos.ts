import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Sitios eriazos de Puerto Varas',
  publisher: 'Servicio de Impuestos Internos (SII)',
  origin: {
    page: 'https://www.sii.cl',
    file: 'messy/puerto_varas_epsg32719/SITIOS_ERIAZOS.geojson',
    drop: 'No hay descarga directa conocida de los sitios eriazos con su posición. Guarde el archivo con el nombre SITIOS_ERIAZOS.geojson.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Catastro de bienes raíces, hacia 2023',
  format: { kind: 'geojson' },
  known: [
    'Archivo original en EPSG:32719, tomado del repositorio SimpliCitySpA/SimpliCityDemo.',
    'Son puntos, no deslindes. El archivo no declara la fecha ni la unidad del valor: se muestra el número como viene.',
  ],
  expect: { features: 273 },
})
