import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Predios municipales de Viña del Mar',
  group: 'suelo',
  source: 'vina_predios_municipales',
  geometry: 'MultiPolygon',
  key: 'fila',
  comuna: { from: 'cut' },
  period: '2025',
  zooms: [10, 14],
  attributes: {
    direccion: { from: 'direccion', type: 'text', label: 'Dirección', tile: true },
    destino: { from: 'destino_sii', type: 'text', label: 'Destino según el SII', tile: true },
    rol: { from: 'rol_sii', type: 'text', label: 'Rol' },
    superficie_m2: { from: 'area_geom_m2', type: 'number', label: 'Superficie del contorno', unit: 'm²', tile: true },
    superficie_declarada_m2: { from: 'superficie_terreno_m2', type: 'number', label: 'Superficie de terreno declarada', unit: 'm²' },
    superficie_texto: { from: 'superficie_texto', type: 'text', label: 'Superficie como viene escrita (T = terreno, C = construido)' },
    avaluo: { from: 'avaluo_fiscal_pesos', type: 'number', label: 'Avalúo fiscal', unit: 'pesos' },
    derecho: { from: 'pct_derecho', type: 'number', label: 'Derecho de la municipalidad', unit: '%' },
    situacion: { from: 'situacion', type: 'text', label: 'Situación' },
  },
  planning: { kind: 'suelo', area: null, name: 'direccion', owner: 'municipal' },
  style: { color: 'pacifico-5', outline: 'papel' },
  legend: 'Contorno de los **predios municipales**, con su destino según el SII.',
  tooltip: '{direccion}: {destino}, {superficie_m2} m²',
  extent: { codes: ['05109'], words: 'Viña del Mar' },
  coverage: '847 polígonos, 524,4 ha. 228 figuran como sitio eriazo (86,0 ha).',
  known: [
    'El destino del SII no dice si el predio está libre: hay plazas, escuelas y viviendas entre ellos.',
    'La superficie que se usa es la del contorno; la declarada se muestra al lado y puede diferir mucho.',
  ],
})
