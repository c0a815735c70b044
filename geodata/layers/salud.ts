import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Establecimientos de salud',
  group: 'equipamiento',
  source: 'deis_establecimientos',
  geometry: 'Point',
  key: { from: 'Código Vigente' },
  point: { lon: 'LONGITUD [Grados decimales]', lat: 'LATITUD [Grados decimales]' },
  comuna: { from: 'Código Comuna', numeric: true },
  period: '2023',
  zooms: [7, 14],
  attributes: {
    nombre: { from: 'Nombre Oficial', type: 'text', label: 'Nombre', tile: true },
    tipo: { from: 'Tipo Establecimiento (Unidad)', type: 'text', label: 'Tipo', tile: true },
    nivel: { from: 'Nivel de Atención', type: 'text', label: 'Nivel de atención', unknown: ['No Aplica', 'Pendiente'] },
    dependencia: { from: 'Dependencia Administrativa', type: 'text', label: 'Dependencia' },
    ambito: { from: 'Ámbito de Funcionamiento', type: 'text', label: 'Ámbito' },
  },
  planning: {
    kind: 'servicio',
    service: 'salud_primaria',
    preference: 1,
    name: 'nombre',
    where: { attribute: 'nivel', values: ['Primario'] },
  },
  style: { color: 'cat-1', outline: 'papel', radius: 4 },
  legend: '**Establecimientos de salud** del listado del DEIS.',
  tooltip: '{nombre} ({tipo})',
  coverage: 'Todo el país: 4.434 de 4.469; 35 no traen coordenadas.',
})
