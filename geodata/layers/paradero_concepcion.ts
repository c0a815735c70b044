import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Paraderos del Gran Concepción',
  group: 'equipamiento',
  source: 'paraderos_concepcion',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: 's/f',
  zooms: [11, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Paradero', tile: true },
    lineas: { from: 'lineas', type: 'text', label: 'Líneas', tile: true },
    numero_de_lineas: { from: 'n_lineas', type: 'integer', label: 'Número de líneas', tile: true },
  },
  planning: { kind: 'servicio', service: 'transporte', preference: 1, name: 'nombre' },
  style: { color: 'cat-1', outline: 'papel', radius: 2.5 },
  legend: 'Cada punto es un **paradero de bus**.',
  tooltip: '{nombre}: {numero_de_lineas} líneas ({lineas})',
  extent: { codes: ['08101', '08103', '08105', '08107', '08108', '08110', '08112'], words: 'siete comunas del Gran Concepción' },
  coverage: '2.013 paraderos.',
})
