import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Zonas de planes reguladores de Atacama',
  group: 'suelo',
  source: 'minvu_prc_atacama',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: { from: 'cut' },
  period: 's/f',
  zooms: [9, 14],
  attributes: {
    zona: { from: 'zona', type: 'text', label: 'Zona', tile: true },
    nombre: { from: 'nombre', type: 'text', label: 'Nombre', tile: true },
    localidad: { from: 'localidad', type: 'text', label: 'Localidad', tile: true },
    uso_permitido: { from: 'uso_permitido', type: 'text', label: 'Usos permitidos' },
    uso_prohibido: { from: 'uso_prohibido', type: 'text', label: 'Usos prohibidos' },
    decreto: { from: 'n_decreto', type: 'text', label: 'Decreto' },
    fecha: { from: 'fecha', type: 'text', label: 'Fecha del plan' },
    ordenanza: { from: 'url_ordenanza', type: 'text', label: 'Ordenanza' },
    hectareas: { from: 'area_ha', type: 'number', label: 'Superficie', unit: 'ha' },
  },
  planning: { kind: 'zonificacion', zone: 'zona', name: 'nombre', norms: { vivienda: 'uso_permitido' } },
  style: { color: 'pacifico-3', outline: 'pacifico-5', fill: 'borde' },
  legend: '**Zonas** de los planes reguladores, con sus usos tal como vienen escritos.',
  tooltip: '{zona}, {nombre} ({localidad})',
  extent: { codes: ['03101', '03102', '03201', '03202', '03301', '03303', '03304'], words: 'siete comunas de Atacama' },
  coverage:
    'Copiapó, Caldera, Chañaral, Diego de Almagro, Vallenar, Freirina y Huasco. 781 polígonos sin densidad, altura ni coeficientes: quedan pendientes.',
  known: [
    'El certificado de informaciones previas de la DOM es lo único que obliga.',
    'Si una zona admite vivienda lo dice el texto de sus usos: una persona tiene que leerlo.',
    'Hay zonas que se superponen; un predio en ellas tiene parte en las dos.',
    'En Chañaral el mismo código de zona sirve a la ciudad, El Salado, Flamenco y Portofino, con el mismo plan.',
  ],
})
