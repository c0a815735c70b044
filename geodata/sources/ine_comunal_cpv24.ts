import { type Control, defineSource } from '../source.ts'

/** Totals of the adjusted edition: they tell whether each field is the component that we take it for. */
const adjusted = (variable: string, value: number): Control => ({
  variable,
  level: 'pais',
  code: '0',
  period: '2024',
  value,
  publisher: 'INE, déficit del Censo 2024, edición ajustada el 04-12-2025',
})

export default defineSource({
  title: 'Déficit habitacional cuantitativo por comuna (capa Comunal_CPV24)',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://censo2024.ine.gob.cl',
    url: 'https://services5.arcgis.com/hUyD8u3TeZLKPe4T/arcgis/rest/services/Censo2024_v2/FeatureServer/11',
    file: 'deficit/comunal_cpv24.geojson',
    drop: 'Se carga sola con red. Sin red, exporte la capa Comunal_CPV24 (la 11 del servicio Censo2024_v2 del INE) a GeoJSON y guárdela como comunal_cpv24.geojson.',
  },
  licence: 'Servicio oficial del INE; el servicio no declara licencia. Se usa citando la fuente.',
  published: null,
  reference: 'Censo 2024',
  cadence: 'cada censo',
  format: { kind: 'arcgis-rest' },
  method:
    'Servicio de mapas del INE. Déficit cuantitativo = viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable (método MINVU de cuatro componentes).',
  known: [
    'Trae 345 comunas: Antártica (12202) no está.',
    'Da las mismas cifras que la base por zona y localidad, edición ajustada: si las dos están cargadas, deben coincidir a la unidad en cada comuna.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'CUT', numeric: true },
      period: '2024',
      variables: {
        deficit_cuantitativo: { column: 'n_deficit_cuantitativo', label: 'viviendas de déficit cuantitativo' },
        nucleos_allegados_hacinados: { column: 'n_nucleos_hacinados_allegados', label: 'núcleos allegados hacinados' },
        hacinamiento_no_ampliable: { column: 'n_viv_no_ampliables', label: 'viviendas hacinadas no ampliables' },
        hogares_allegados: { column: 'n_hog_allegados', label: 'hogares allegados' },
        viviendas_irrecuperables_cpv24: { column: 'n_viv_irrecuperables', label: 'viviendas irrecuperables (capa Comunal_CPV24)' },
      },
    },
  ],
  identities: [
    {
      total: 'deficit_cuantitativo',
      parts: ['viviendas_irrecuperables_cpv24', 'hogares_allegados', 'nucleos_allegados_hacinados', 'hacinamiento_no_ampliable'],
    },
  ],
  controls: [
    adjusted('deficit_cuantitativo', 491_904),
    adjusted('hogares_allegados', 188_355),
    adjusted('viviendas_irrecuperables_cpv24', 72_642),
    adjusted('nucleos_allegados_hacinados', 103_749),
    adjusted('hacinamiento_no_ampliable', 127_158),
  ],
  expect: { comunas: 345 },
})
