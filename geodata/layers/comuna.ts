import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Comunas',
  group: 'territorio',
  source: 'ine_limites_comunales',
  geometry: 'MultiPolygon',
  level: 'comuna',
  key: { from: 'cut', type: 'cut', length: 5 },
  comuna: { from: 'cut' },
  period: '2017',
  zooms: [0, 14],
  attributes: {
    nombre: { from: 'comuna', type: 'text', label: 'Comuna', tile: true },
    provincia: { from: 'provincia', type: 'text', label: 'Provincia' },
    region: { from: 'region', type: 'text', label: 'Región' },
  },
  style: { color: 'linea-comuna', outline: 'linea-comuna' },
  legend: 'Límite de las **comunas**.',
  tooltip: '{nombre}',
  summarise: { superficie_km2: { label: 'km² del contorno', km2: true, empty: null } },
  coverage: '345 comunas: Antártica (12202) no tiene contorno en ninguna fuente y aparece solo en listas y exportaciones.',
})
