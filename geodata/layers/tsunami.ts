import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Inundación por tsunami',
  group: 'resguardo',
  source: 'shoa_tsunami_lota',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: 'contorno',
  period: '2013',
  zooms: [9, 14],
  attributes: { profundidad: { from: 'name', type: 'text', label: 'Profundidad de inundación', tile: true } },
  style: { color: 'aviso', outline: 'aviso' },
  legend: 'Área que se **inunda** con el tsunami de la carta del SHOA.',
  tooltip: '{profundidad}',
  extent: { codes: ['08106'], words: 'la ciudad de Lota', part: true },
  coverage: 'carta de 2013. En las demás costas no hay carta cargada.',
  mask: true,
})
