import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Puntos críticos del invierno 2024',
  group: 'resguardo',
  source: 'senapred_puntos_criticos_atacama',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2024',
  zooms: [6, 14],
  events: true,
  attributes: {
    sector: { from: 'sector', type: 'text', label: 'Sector', tile: true },
    causa: { from: 'causa_punt', type: 'text', label: 'Causa', tile: true },
    riesgo: { from: 'riesgo_2024', type: 'text', label: 'Riesgo 2024', tile: true },
    accion: { from: 'f1_accione', type: 'text', label: 'Acción propuesta', unknown: ['No Aplica'] },
  },
  style: { color: 'cat-6', outline: 'papel', radius: 4 },
  legend: 'Cada punto es un lugar que preocupó en el **invierno de 2024**; **no es una zona de peligro**.',
  tooltip: '{sector}: {causa}. Riesgo {riesgo}',
  extent: { codes: ['03'], words: 'la Región de Atacama' },
  coverage: '420 puntos de 9 comunas. Donde no hay puntos nadie los anotó, que no es lo mismo que no haber peligro.',
})
