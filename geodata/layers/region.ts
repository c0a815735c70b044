import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Regiones',
  group: 'territorio',
  source: 'limites_regionales',
  geometry: 'MultiPolygon',
  level: 'region',
  key: { from: 'cod_region', type: 'cut', length: 2 },
  comuna: { prefix: 2 },
  period: '2017',
  zooms: [0, 10],
  attributes: { nombre: { from: 'region', type: 'text', label: 'Región', tile: true } },
  style: { color: 'linea-region', outline: 'linea-region' },
  legend: 'Límite de las **16 regiones**.',
  tooltip: '{nombre}',
  coverage: 'Las 16 regiones; Magallanes, sin el territorio antártico.',
})
