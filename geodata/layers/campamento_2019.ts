import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Campamentos 2019',
  group: 'campamentos',
  source: 'minvu_campamentos_2019',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2019',
  zooms: [6, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Campamento', tile: true },
    hogares: { from: 'hogares', type: 'integer', label: 'Hogares', unknown: [0], tile: true },
    categoria: { from: 'categoria', type: 'text', label: 'Categoría', tile: true },
    superficie_m2: { from: 'sup_m2', type: 'number', label: 'Superficie', unit: 'm²' },
  },
  style: { color: 'cat-3', fill: 'trama' },
  legend: 'Contorno de los **campamentos** del catastro 2019, para comparar.',
  tooltip: '{nombre}: {hogares} hogares en 2019',
  coverage: 'Todo el país: 802 campamentos en 165 comunas.',
  summarise: {
    campamentos: { label: 'campamentos', count: true, empty: 0 },
    hogares_en_campamentos: { label: 'hogares en campamentos', sum: 'hogares', empty: 0 },
    hogares_conocidos_en_campamentos: {
      label: 'hogares en campamentos, donde se conocen',
      sum: 'hogares',
      where: 'hogares is not null',
      empty: 0,
    },
  },
})
