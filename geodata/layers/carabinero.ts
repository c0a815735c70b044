import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Cuarteles de Carabineros 2014',
  group: 'equipamiento',
  source: 'carabineros_2014',
  geometry: 'Point',
  key: 'fila',
  comuna: 'contorno',
  period: '2014',
  zooms: [8, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Cuartel', tile: true },
    tipo: { from: 'tipo', type: 'text', label: 'Tipo', tile: true },
  },
  style: { color: 'cat-6', outline: 'papel', radius: 3.5 },
  legend: '**Cuarteles** de Carabineros.',
  tooltip: '{nombre}',
  coverage: '874 cuarteles, en 2014.',
})
