import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Provincias',
  group: 'territorio',
  source: 'limites_provinciales',
  geometry: 'MultiPolygon',
  level: 'provincia',
  key: { from: 'cod_provincia', type: 'cut', length: 3 },
  comuna: { prefix: 3 },
  period: '2017',
  zooms: [0, 10],
  attributes: { nombre: { from: 'provincia', type: 'text', label: 'Provincia', tile: true } },
  style: { color: 'linea-fuera', outline: 'linea-fuera' },
  legend: 'Límite de las **56 provincias**.',
  tooltip: '{nombre}',
  coverage: 'Las 56 provincias; la Antártica Chilena, sin el territorio antártico.',
})
