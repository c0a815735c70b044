import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Educación superior 2019',
  group: 'equipamiento',
  source: 'mineduc_educacion_superior_2019',
  geometry: 'Point',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2019',
  zooms: [8, 14],
  attributes: {
    institucion: { from: 'institucion', type: 'text', label: 'Institución', tile: true },
    inmueble: { from: 'inmueble', type: 'text', label: 'Inmueble', tile: true },
    tipo: { from: 'tipo', type: 'text', label: 'Tipo' },
  },
  style: { color: 'cat-3', outline: 'papel', radius: 4 },
  legend: 'Inmuebles de **educación superior**.',
  tooltip: '{institucion}: {inmueble}',
  coverage: '1.204 inmuebles en 95 comunas, en 2019.',
})
