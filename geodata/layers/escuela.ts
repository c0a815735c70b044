import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Escuelas y liceos',
  group: 'equipamiento',
  source: 'mineduc_establecimientos_2025',
  geometry: 'Point',
  where: { estado: 'Vigente' },
  key: { from: 'rbd' },
  point: { lon: 'lon', lat: 'lat' },
  comuna: { from: 'cut' },
  period: '2025',
  zooms: [9, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Nombre', tile: true },
    dependencia: { from: 'dependencia', type: 'text', label: 'Dependencia', tile: true },
    rbd: { from: 'rbd', type: 'text', label: 'RBD' },
    estado: { from: 'estado', type: 'text', label: 'Estado' },
  },
  undrawn: 'keep',
  planning: { kind: 'servicio', service: 'educacion_basica', preference: 2, name: 'nombre' },
  style: { color: 'cat-3', outline: 'papel', radius: 3 },
  legend: 'Cada punto es un **establecimiento escolar** vigente.',
  tooltip: '{nombre} ({dependencia})',
  coverage:
    'Todo el país: 12.038 establecimientos vigentes de 2025 en 346 comunas. De ellos, 209 no traen coordenadas que sirvan: se cuentan, pero no se dibujan. No están los que se hallan en receso ni los que no tienen matrícula.',
  summarise: { establecimientos_educacionales: { label: 'establecimientos educacionales vigentes', count: true, empty: 0 } },
  known: ['Trae todos los niveles, también liceos, jardines y escuelas especiales: la más cercana puede no dar básica.'],
})
