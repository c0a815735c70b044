import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Campamentos 2024',
  group: 'campamentos',
  source: 'minvu_campamentos_2024',
  geometry: 'MultiPolygon',
  key: { from: 'OBJECTID_12' },
  comuna: { from: 'CUT', numeric: true },
  period: '2024',
  zooms: [8, 14],
  attributes: {
    folio: { from: 'FOLIO', type: 'text', label: 'Folio' },
    nombre: { from: 'NOMBRE', type: 'text', label: 'Campamento', tile: true },
    hogares: { from: 'N_HOG', type: 'integer', label: 'Hogares', unknown: [0], tile: true },
    hectareas: { from: 'HECTAREAS', type: 'number', label: 'Superficie', unit: 'ha' },
    comuna: { from: 'COMUNA', type: 'text', label: 'Comuna' },
    origen: { from: 'AN_CAT', type: 'text', label: 'Catastro en que apareció' },
    observacion: { from: 'OBS', type: 'text', label: 'Situación', tile: true },
    fuente: { from: 'FUENTE', type: 'text', label: 'Quién informó' },
  },
  undrawn: 'keep',
  planning: { kind: 'suelo', area: null, name: 'nombre', lived: 'hogares' },
  style: { color: 'cat-5', outline: 'papel' },
  legend: 'Contorno de los **campamentos** del catastro 2024 del MINVU.',
  tooltip: '{nombre}: {hogares} hogares. {observacion}',
  coverage:
    'Todo el país: 1.432 campamentos en 197 comunas. Toma Nueve de agosto (Puente Alto) viene sin contorno: se cuenta, pero no se dibuja.',
  summarise: {
    campamentos: { label: 'campamentos', count: true, empty: 0 },
    campamentos_nuevos: {
      label: 'campamentos que no estaban en el catastro anterior',
      count: true,
      where: "observacion like 'NUEVO CAMPAMENTO%'",
      empty: 0,
    },
    campamentos_sin_hogares: { label: 'campamentos sin número de hogares', count: true, where: 'hogares is null', empty: 0 },
    hogares_en_campamentos: { label: 'hogares en campamentos', sum: 'hogares', empty: 0 },
    hogares_conocidos_en_campamentos: {
      label: 'hogares en campamentos, donde se conocen',
      sum: 'hogares',
      where: 'hogares is not null',
      empty: 0,
    },
    hectareas_de_campamentos: { label: 'hectáreas ocupadas por campamentos', sum: 'hectareas', empty: 0 },
  },
  known: ['Cero hogares significa que no se sabe: 143 de los 1.432 van con s/i.'],
})
