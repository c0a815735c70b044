import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Establecimientos de salud',
  group: 'equipamiento',
  source: 'deis_establecimientos_2026',
  geometry: 'Point',
  where: { estado: ['Vigente en Operación Habitual', 'Vigente en operación habitual'] },
  key: { from: 'codigo' },
  point: { lon: 'lon', lat: 'lat' },
  comuna: { from: 'cut' },
  period: '2026',
  zooms: [7, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Nombre', tile: true },
    tipo: { from: 'tipo', type: 'text', label: 'Tipo', tile: true },
    nivel: { from: 'nivel_atencion', type: 'text', label: 'Nivel de atención', unknown: ['No Aplica'] },
    dependencia: { from: 'dependencia', type: 'text', label: 'Dependencia' },
    urgencia: { from: 'tipo_urgencia', type: 'text', label: 'Urgencia', unknown: ['No Aplica'] },
  },
  undrawn: 'keep',
  planning: {
    kind: 'servicio',
    service: 'salud_primaria',
    preference: 1,
    name: 'nombre',
    where: {
      attribute: 'tipo',
      values: [
        'Centro de Salud Familiar (CESFAM)',
        'Centro Comunitario de Salud Familiar (CECOSF)',
        'Posta de Salud Rural (PSR)',
        'Consultorio General Urbano (CGU)',
        'Consultorio General Rural (CGR)',
      ],
    },
  },
  style: { color: 'cat-1', outline: 'papel', radius: 4 },
  legend: '**Establecimientos de salud** en operación, del listado del DEIS.',
  tooltip: '{nombre} ({tipo})',
  coverage:
    'Todo el país: 5.303 establecimientos en operación al 11-08-2026 en 344 comunas. De ellos, 98 no traen coordenadas que sirvan: se cuentan, pero no se dibujan. Los 414 cerrados no están.',
  known: [
    'Salud primaria, en la búsqueda de suelo: CESFAM, CECOSF, postas rurales y consultorios. Los hospitales comunitarios no se cuentan, porque el archivo no los distingue por su tipo de los de mayor complejidad.',
  ],
})
