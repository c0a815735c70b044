import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Puntos críticos del invierno 2024, Atacama',
  publisher: 'CIREN y SENAPRED',
  origin: {
    page: 'https://www.senapred.cl',
    file: 'hazards/puntos_criticos_invierno_2024_atacama.geojson.gz',
    drop: 'Pida a SENAPRED de Atacama los puntos críticos del invierno 2024 en GeoJSON. Guarde el archivo con el nombre puntos_criticos_invierno_2024_atacama.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Puntos críticos del invierno de 2024',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio diegoxkaf/visor_woll_atacama de GitHub. No es el archivo del editor.',
    'Registra hechos; no es una zona de peligro y nunca excluye suelo.',
    '420 puntos de 9 comunas: 114 de riesgo muy alto, 137 alto, 90 medio, 5 bajo, 14 en evaluación y 60 sin riesgo declarado.',
    'Un punto señala dónde se teme un problema; no dibuja el área que alcanza.',
  ],
  expect: { features: 420 },
})
