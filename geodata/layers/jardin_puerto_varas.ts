import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Jardines infantiles de Puerto Varas',
  group: 'equipamiento',
  source: 'puerto_varas_educacion_inicial',
  geometry: 'Point',
  key: { from: 'COD_ESTABL' },
  comuna: { from: 'COD_COMUN', numeric: true },
  period: '2018',
  zooms: [11, 14],
  attributes: {
    nombre: { from: 'NOM_ESTABL', type: 'text', label: 'Nombre', tile: true },
    institucion: { from: 'INST', type: 'text', label: 'Institución' },
    capacidad: { from: 'CAPACIDAD_', type: 'integer', label: 'Capacidad', unit: 'niños', tile: true },
    matricula: { from: 'MATRICULA_', type: 'integer', label: 'Matrícula', tile: true },
  },
  planning: { kind: 'servicio', service: 'educacion_inicial', preference: 1, name: 'nombre', places: 'capacidad' },
  style: { color: 'cat-4', outline: 'papel', radius: 4 },
  legend: 'Cada punto es un **jardín infantil** de la JUNJI o de Integra.',
  tooltip: '{nombre}: {matricula} de {capacidad} cupos ocupados',
  extent: { codes: ['10109'], words: 'Puerto Varas' },
  coverage: '9 jardines, a noviembre de 2018. No incluye los privados.',
})
