import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Humedales del inventario de Antofagasta',
  group: 'resguardo',
  source: 'mma_humedales',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: 'contorno',
  period: 's/f',
  zooms: [6, 14],
  attributes: {
    nombre: { from: 'nombre_hum', type: 'text', label: 'Nombre', unknown: ['Sin Informacion'], tile: true },
    tipo: { from: 'tipo_humed', type: 'text', label: 'Tipo', tile: true },
    clase: { from: 'orden5', type: 'text', label: 'Clase', tile: true },
    hectareas: { from: 'ha', type: 'number', label: 'Superficie', unit: 'ha', tile: true },
  },
  style: { color: 'rotulo-mar', outline: 'rotulo-mar' },
  legend: '**Humedales** del inventario del MMA, estén o no declarados.',
  tooltip: '{clase} de {hectareas} ha',
  extent: { codes: ['02'], words: 'la Región de Antofagasta' },
  coverage: '1.722 humedales. En el resto del país no hay dato, que no es lo mismo que no haber humedales.',
  mask: true,
  known: ['El inventario muestra dónde hay humedales; lo que obliga es la declaración de la Ley 21.202, que está en otra capa.'],
})
