import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Hospitales públicos 2018',
  group: 'equipamiento',
  source: 'snss_hospitales_2018',
  geometry: 'Point',
  key: { from: 'codigo' },
  comuna: { from: 'cut' },
  period: '2018',
  zooms: [5, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Nombre', tile: true },
    tipo: { from: 'tipo', type: 'text', label: 'Complejidad', tile: true },
  },
  style: { color: 'cat-1', outline: 'papel', radius: 5 },
  legend: '**Hospitales** de la red pública, con su complejidad.',
  tooltip: '{nombre}: {tipo}',
  coverage: '195 hospitales de la red pública, a octubre de 2018.',
})
