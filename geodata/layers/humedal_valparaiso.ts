import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Humedales del inventario de Valparaíso',
  group: 'resguardo',
  source: 'mma_humedales_valparaiso',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: 'contorno',
  period: 's/f',
  zooms: [6, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Nombre', unknown: ['Sin información'], tile: true },
    tipo: { from: 'tipo', type: 'text', label: 'Tipo', tile: true },
    declarado_en: { from: 'comuna', type: 'text', label: 'Comuna que dice el inventario' },
  },
  style: { color: 'rotulo-mar', outline: 'rotulo-mar' },
  legend: '**Humedales** del inventario del MMA, estén o no declarados.',
  tooltip: '{nombre}: {tipo}',
  extent: { codes: ['05'], words: 'la Región de Valparaíso' },
  coverage: '2.916 humedales, con su contorno simplificado.',
  mask: true,
  known: ['El inventario muestra dónde hay humedales; lo que obliga es la declaración de la Ley 21.202, que está en otra capa.'],
})
