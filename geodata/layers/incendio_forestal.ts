import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Incendios forestales registrados',
  group: 'resguardo',
  source: 'conaf_incendios_atacama',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2011-2024',
  zooms: [6, 14],
  events: true,
  attributes: {
    nombre: { from: 'nom_incen', type: 'text', label: 'Incendio', tile: true },
    temporada: { from: 'temporada', type: 'text', label: 'Temporada', tile: true },
    hectareas: { from: 'total_veg', type: 'number', label: 'Vegetación quemada', unit: 'ha', tile: true },
    causa: { from: 'causa_gene', type: 'text', label: 'Causa' },
  },
  style: { color: 'cat-5', outline: 'papel', radius: 4 },
  legend: 'Cada punto es un **incendio forestal** que ya ocurrió; **no es una zona de peligro**.',
  tooltip: '{nombre}, temporada {temporada}: {hectareas} ha',
  extent: { codes: ['03'], words: 'la Región de Atacama' },
  coverage: '100 incendios de 6 temporadas entre 2011 y 2024; faltan las de 2017 a 2021.',
})
