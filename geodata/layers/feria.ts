import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Ferias libres',
  group: 'equipamiento',
  source: 'odepa_ferias',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: 's/f',
  zooms: [9, 14],
  attributes: {
    nombre: { from: 'nombre_feria', type: 'text', label: 'Feria', tile: true },
    dias: { from: 'dias', type: 'text', label: 'Días', tile: true },
    horario: { from: 'horario', type: 'text', label: 'Horario' },
    puestos: { from: 'num_puestos', type: 'integer', label: 'Puestos' },
  },
  style: { color: 'cat-4', outline: 'papel', radius: 3.5 },
  legend: 'Cada punto es una **feria libre**.',
  tooltip: '{nombre}: {dias}',
  coverage: '1.764 ferias de 284 comunas; sin fecha declarada.',
})
