import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Campamentos 2024, vista lejana',
  group: 'campamentos',
  source: 'minvu_campamentos_2024_puntos',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2024',
  zooms: [3, 11],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Campamento', tile: true },
    hogares: { from: 'hogares', type: 'integer', label: 'Hogares', unknown: [0], tile: true },
    folio: { from: 'folio', type: 'text', label: 'Folio' },
  },
  style: { color: 'cat-5', outline: 'papel', radius: 4 },
  legend: 'Cada punto es un **campamento** del catastro 2024.',
  tooltip: '{nombre}: {hogares} hogares',
  coverage: 'Todo el país: 1.431 de los 1.432 campamentos, en 197 comunas; uno, en Puente Alto, viene sin contorno.',
})
