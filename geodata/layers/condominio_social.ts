import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Condominios sociales',
  group: 'vivienda',
  source: 'minvu_condominios_sociales',
  geometry: 'Point',
  key: { from: 'id' },
  comuna: { from: 'cut' },
  period: 's/f',
  zooms: [7, 14],
  attributes: {
    nombre: { from: 'nombre', type: 'text', label: 'Condominio', tile: true },
    viviendas: { from: 'viviendas', type: 'integer', label: 'Viviendas', tile: true },
    programa: { from: 'programa', type: 'text', label: 'Programa' },
    anio_recepcion: { from: 'anio_recepcion', type: 'text', label: 'Año de recepción', tile: true },
    departamentos: { from: 'departamentos', type: 'integer', label: 'Departamentos' },
    casas: { from: 'casas', type: 'integer', label: 'Casas' },
    superficie_lote_m2: { from: 'sup_lote_m2', type: 'number', label: 'Superficie del lote', unit: 'm²', unknown: [0] },
  },
  style: { color: 'pacifico-5', outline: 'papel', radius: 4 },
  legend: 'Cada punto es un **condominio social** que existe.',
  tooltip: '{nombre}: {viviendas} viviendas, recibido en {anio_recepcion}',
  coverage: '1.663 condominios en 127 comunas; sin fecha declarada.',
  summarise: {
    condominios_sociales: { label: 'condominios sociales', count: true, empty: 0 },
    viviendas_en_condominios_sociales: { label: 'viviendas en condominios sociales', sum: 'viviendas', empty: 0 },
  },
})
