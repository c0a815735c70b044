import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Humedales urbanos declarados',
  group: 'resguardo',
  source: 'mma_humedales_urbanos',
  geometry: 'MultiPolygon',
  key: { from: 'cod_humedal' },
  comuna: 'contorno',
  period: '2024',
  zooms: [6, 14],
  attributes: {
    nombre: { from: 'nombre_humedal', type: 'text', label: 'Nombre', tile: true },
    resolucion: { from: 'resolucion', type: 'text', label: 'Resolución que lo declara', tile: true },
    declarado_por: { from: 'comuna', type: 'text', label: 'Comuna de la declaración' },
    proceso: { from: 'proceso', type: 'text', label: 'A pedido de' },
    hectareas: { from: 'ha', type: 'number', label: 'Superficie declarada', unit: 'ha', tile: true },
    enlace: { from: 'url_res_bcn', type: 'text', label: 'Texto de la resolución' },
  },
  style: { color: 'pacifico-4', outline: 'pacifico-6' },
  legend: '**Humedales urbanos declarados** por la Ley 21.202: suelo que se resguarda.',
  tooltip: '{nombre}: {hectareas} ha, {resolucion}',
  coverage:
    'Solo los 107 declarados entre 2021 y comienzos de 2024, en 65 comunas de 15 regiones. Faltan las declaraciones posteriores: donde no hay ninguno, queda pendiente.',
  mask: true,
  known: ['Es lo que obliga. El inventario del MMA muestra otros humedales que nadie ha declarado.'],
})
