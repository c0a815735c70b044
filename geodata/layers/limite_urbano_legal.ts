import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Límite urbano legal de Atacama',
  group: 'territorio',
  source: 'minvu_limites_urbanos_atacama',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: { from: 'cut' },
  period: 's/f',
  zooms: [6, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Límite', tile: true },
    instrumento: { from: 'instrumento', type: 'text', label: 'Instrumento', tile: true },
    decreto: { from: 'n_decreto', type: 'text', label: 'Decreto' },
    fecha: { from: 'fecha', type: 'text', label: 'Fecha' },
  },
  planning: { kind: 'limite_urbano', preference: 1 },
  style: { color: 'tinta-2', outline: 'tinta', fill: 'borde' },
  legend: 'Hasta dónde llega lo **urbano** según el plan o la norma que fija el límite.',
  tooltip: '{nombre}: {instrumento}',
  extent: { codes: ['03101', '03102', '03103', '03201', '03202', '03301', '03303', '03304'], words: 'ocho comunas de Atacama' },
  coverage: '13 límites. En el resto del país está el límite del Censo 2017, que no es legal.',
})
