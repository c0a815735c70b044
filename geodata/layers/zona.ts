import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Zonas censales 2024',
  group: 'territorio',
  source: 'ine_zonas_2024',
  geometry: 'MultiPolygon',
  level: 'zona',
  key: { from: 'geocodigo', type: 'cut', length: 10 },
  comuna: { prefix: 5 },
  period: '2024',
  zooms: [8, 14],
  attributes: {
    poblacion: { from: 'pob', type: 'integer', label: 'Personas' },
    hogares: { from: 'hog', type: 'integer', label: 'Hogares' },
    viviendas_particulares: { from: 'viv', type: 'integer', label: 'Viviendas particulares' },
    personas_por_hogar: { from: 'per_hog', type: 'number', label: 'Personas por hogar', averagedBy: 'hogares' },
    superficie_ha: { from: 'area_ha', type: 'number', label: 'Superficie', unit: 'ha' },
    densidad: { from: 'dens_hab_ha', type: 'number', label: 'Densidad', unit: 'hab/ha', averagedBy: 'superficie_ha' },
    zona_hacinamiento_pct: {
      from: 'pct_hacin',
      type: 'number',
      label: 'Viviendas con hacinamiento',
      unit: '%',
      averagedBy: 'viviendas_particulares',
    },
    zona_transporte_publico_pct: { from: 'mv_tpub', type: 'number', label: 'Se mueven en transporte público', unit: '%' },
  },
  planning: { kind: 'necesidad', title: 'Déficit de cada 100 hogares', count: 'deficit_cuantitativo', base: 'hogares' },
  style: { color: 'tinta-3', outline: 'tinta-3', fill: 'borde' },
  legend: '**Zonas censales** urbanas del Censo 2024.',
  tooltip: '{poblacion} personas, {hogares} hogares',
  coverage: '4.900 de 4.911 zonas urbanas, en 314 comunas; 15,7 millones de personas. No hay zonas en el campo.',
})
