import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Jardines infantiles JUNJI 2018',
  group: 'equipamiento',
  source: 'junji_jardines_2018',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2018',
  zooms: [9, 14],
  attributes: {},
  planning: { kind: 'servicio', service: 'educacion_inicial', preference: 2 },
  style: { color: 'cat-4', outline: 'papel', radius: 3 },
  legend: 'Cada punto es un **jardín infantil** de la JUNJI.',
  tooltip: 'Jardín infantil',
  coverage: '3.212 jardines de la JUNJI a septiembre de 2018, sin nombre. No incluye Integra ni privados.',
})
