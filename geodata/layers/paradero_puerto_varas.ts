import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Paraderos de Puerto Varas',
  group: 'equipamiento',
  source: 'puerto_varas_paraderos',
  geometry: 'Point',
  key: 'fila',
  comuna: 'contorno',
  period: 's/f',
  zooms: [11, 14],
  attributes: {
    nombre: { from: 'stop_name', type: 'text', label: 'Paradero', tile: true },
  },
  planning: { kind: 'servicio', service: 'transporte', preference: 1, name: 'nombre' },
  style: { color: 'cat-1', outline: 'papel', radius: 3 },
  legend: 'Cada punto es un **paradero** de transporte público.',
  tooltip: '{nombre}',
  extent: { codes: ['10109'], words: 'la ciudad de Puerto Varas', part: true },
  coverage: '7 paraderos, sin fecha declarada.',
})
