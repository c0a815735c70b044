import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Escuelas y liceos 2020',
  group: 'equipamiento',
  source: 'mineduc_escuelas_2020',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2020',
  zooms: [9, 14],
  attributes: {},
  planning: { kind: 'servicio', service: 'educacion_basica', preference: 2 },
  style: { color: 'cat-3', outline: 'papel', radius: 3 },
  legend: 'Cada punto es un **establecimiento escolar**.',
  tooltip: 'Establecimiento escolar',
  coverage: 'Todo el país: 12.083 puntos de abril de 2020, sin nombre ni niveles.',
  known: ['Trae todos los niveles, también liceos y escuelas especiales: la más cercana puede no dar básica.'],
})
