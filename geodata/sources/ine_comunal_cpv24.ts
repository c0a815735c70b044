import { type Control, defineSource } from '../source.ts'

/** The country's components as MINVU published them: they tell whether each field is the component that we take it for. */
const published = (variable: string, value: number): Control => ({
  variable,
  level: 'pais',
  code: '0',
  period: '2024',
  value,
  publisher: 'MINVU, Centro de Estudios, déficit Censo 2024',
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
    'El nombre del campo del total (n_deficit_cuantitativo) consta en el listado de servicios oficiales. Los de las cuatro componentes (n_viv_irrecuperables, n_hog_allegados, n_nucleos_hacinados_allegados, n_viv_no_ampliables) se tomaron de programas de terceros que leen la cartografía del Censo 2024: si el servicio los nombra de otro modo, la carga se rechaza y dice qué columnas hay.',
    'Que cada campo sea la componente que se cree se comprueba al cargar: las cuatro deben sumar el total en cada comuna y dar en el país las cifras que publicó el MINVU.',
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
        hogares_allegados_cpv24: { column: 'n_hog_allegados', label: 'hogares allegados (capa Comunal_CPV24)' },
        viviendas_irrecuperables_cpv24: { column: 'n_viv_irrecuperables', label: 'viviendas irrecuperables (capa Comunal_CPV24)' },
      },
    },
  ],
  identities: [
    {
      total: 'deficit_cuantitativo',
      parts: ['viviendas_irrecuperables_cpv24', 'hogares_allegados_cpv24', 'nucleos_allegados_hacinados', 'hacinamiento_no_ampliable'],
    },
  ],
  controls: [
    published('deficit_cuantitativo', 491804),
    published('hogares_allegados_cpv24', 188355),
    published('viviendas_irrecuperables_cpv24', 72642),
    published('nucleos_allegados_hacinados', 103611),
    published('hacinamiento_no_ampliable', 127196),
  ],
  expect: { comunas: 345 },
})
