import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Límite urbano censal 2017',
  group: 'territorio',
  source: 'ine_limite_urbano_2017',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2017',
  zooms: [6, 14],
  attributes: {
    nombre: { from: 'urbano', type: 'text', label: 'Localidad', tile: true },
    tipo: { from: 'tipo', type: 'text', label: 'Tipo', tile: true },
    categoria: { from: 'categoria', type: 'text', label: 'Categoría', tile: true },
  },
  planning: { kind: 'limite_urbano', preference: 2 },
  style: { color: 'tinta-2', outline: 'tinta-2', fill: 'borde' },
  legend: 'Hasta dónde llega lo **urbano** según el Censo 2017.',
  tooltip: '{nombre}, {categoria}',
  coverage: '559 localidades de 319 comunas. No es el límite urbano del plan regulador.',
})
