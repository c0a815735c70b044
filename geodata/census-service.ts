/** What the layers of INE's map service of the Censo 2024 share. Only the fields that are read are asked for: the service has over 200. */
import { deficitAttributes } from './census-cpv24.ts'
import type { Source } from './source.ts'

/** The field with the code of the place, where the layer is joined to ours by it. */
const codes: Record<number, string[]> = { 2: ['ID_ZONA'], 6: ['MANZENT'] }
const columns = [...new Set(Object.values(deficitAttributes).map(({ from }) => from))]

export const censusService = (own: { layer: number; file: string; title: string; known: string[] }): Source => ({
  title: own.title,
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://censo2024.ine.gob.cl',
    url: `https://services5.arcgis.com/hUyD8u3TeZLKPe4T/arcgis/rest/services/Censo2024_v2/FeatureServer/${own.layer}`,
    file: `deficit/${own.file}.geojson`,
    drop: `Se carga sola con red. Sin red, exporte la capa ${own.layer} del servicio Censo2024_v2 del INE a GeoJSON y guárdela como ${own.file}.geojson.`,
  },
  licence: 'Servicio oficial del INE; el servicio no declara licencia. Se usa citando la fuente.',
  published: null,
  reference: 'Censo 2024',
  cadence: 'cada censo',
  series: { population: 'de derecho', method: 'cuatro componentes', edition: 'edición ajustada' },
  format: { kind: 'arcgis-rest', fields: ['OBJECTID', 'CUT', ...(codes[own.layer] ?? []), ...columns] },
  method: 'Servicio de mapas del INE, con el déficit por el método del MINVU de cuatro componentes.',
  known: own.known,
})
