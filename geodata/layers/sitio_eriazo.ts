import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Sitios eriazos',
  group: 'suelo',
  source: 'puerto_varas_sitios_eriazos',
  geometry: 'Point',
  key: { from: 'PREDIO' },
  comuna: 'contorno',
  period: '2023',
  zooms: [10, 14],
  attributes: {
    superficie_m2: { from: 'SUP_PREDIAL', type: 'number', label: 'Superficie', unit: 'm²', tile: true },
    valor: { from: 'VALOR_PREDIAL', type: 'number', label: 'Valor que trae el archivo (unidad no declarada)' },
  },
  planning: { kind: 'suelo', area: 'superficie_m2', value: 'valor' },
  style: { color: 'pacifico-5', outline: 'papel', radius: 4 },
  legend: 'Cada punto es un **sitio eriazo** según el SII.',
  tooltip: 'Sitio eriazo de {superficie_m2} m²',
  extent: { codes: ['10109'], words: 'la ciudad de Puerto Varas', part: true },
  coverage: '273 sitios entre 24 y 70.000 m².',
})
