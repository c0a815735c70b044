import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Predios municipales de Viña del Mar',
  publisher: 'Municipalidad de Viña del Mar, sobre el catastro del SII',
  origin: {
    page: 'https://www.munivina.cl',
    file: 'land/predios_municipales_vina_del_mar.geojson.gz',
    drop: 'Pida a la municipalidad los polígonos de sus predios con rol, dirección, destino y avalúo del SII, en GeoJSON. Guarde el archivo con el nombre predios_municipales_vina_del_mar.geojson.gz.',
  },
  licence: 'El visor de la municipalidad se publica con licencia GPL-3, que cubre su código; los datos son del SII y de la municipalidad.',
  published: '2025-09-05',
  reference: 'Predios municipales, publicados el 05-09-2025',
  format: { kind: 'geojson' },
  known: [
    'Copia tomada del repositorio TopografiaDOM/Predios-Municipales-SII de GitHub. No trae dueños; las inscripciones se quitaron.',
    '847 polígonos de 836 roles: 6 roles vienen en más de una parte y cada parte es un elemento.',
    'La superficie declarada se leyó de un texto y está en 626: en 58 difiere de la del contorno en más del doble. Manda la del contorno y se muestran las dos.',
    'Un predio figura con 23 % de derecho y otro con 0 %.',
  ],
  expect: { features: 847 },
})
