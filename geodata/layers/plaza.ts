import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Plazas',
  group: 'equipamiento',
  source: 'puerto_varas_plazas',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: { from: 'CUT', numeric: true },
  period: 's/f',
  zooms: [11, 14],
  attributes: {
    nombre: { from: 'NOMBRE_EP', type: 'text', label: 'Nombre', tile: true },
    superficie_m2: { from: 'SUP_TOTAL_M2', type: 'number', label: 'Superficie', unit: 'm²', tile: true },
  },
  planning: { kind: 'servicio', service: 'plaza', preference: 1, name: 'nombre' },
  style: { color: 'logro', outline: 'logro' },
  legend: '**Plazas** públicas de Puerto Varas.',
  tooltip: '{nombre}: {superficie_m2} m²',
  extent: { codes: ['10109'], words: 'la ciudad de Puerto Varas', part: true },
  coverage: '110 plazas.',
})
