/** What a publisher sends and what a person writes to show it, as text. */

const place = (id: number, nombre: string, cut: string, lon: number, lat: number) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { ID: id, NOMBRE: nombre, CUT: cut, FONO: '+56 2 2345 6789' },
})

export const toyFiles: Record<string, string> = {
  'sedes.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [
      place(1, 'Sede Norte', '13101', -70.65, -33.44),
      place(2, 'Sede Sur', '13101', -70.66, -33.46),
      place(3, 'Sede Puerto', '05101', -71.62, -33.04),
    ],
  }),
  'cuentas.csv': 'CUT;Socios;Vecinos\n13101;250;1.000\n13120;100;200\n05101;0;400\n13124;;900\n',
}

/** `geodata` is the folder whose types the definitions use. */
export const toyDefinitions = (geodata: string): Record<string, string> => ({
  'sources/sedes_de_prueba.ts': `
import { defineSource } from '${geodata}/source.ts'

export default defineSource({
  title: 'Catastro de sedes de prueba',
  publisher: 'Editor de prueba',
  origin: { page: 'https://example.invalid', file: 'sedes.geojson', drop: 'Deje sedes.geojson en la carpeta.' },
  licence: 'prueba',
  published: '2025-01-31',
  reference: 'Catastro 2025',
  format: { kind: 'geojson' },
})
`,
  'sources/cuentas_de_prueba.ts': `
import { defineSource } from '${geodata}/source.ts'

export default defineSource({
  title: 'Cuentas de prueba',
  publisher: 'Editor de prueba',
  origin: { page: 'https://example.invalid', file: 'cuentas.csv', drop: 'Deje cuentas.csv en la carpeta.' },
  licence: 'prueba',
  published: '2025-01-31',
  reference: 'Catastro 2025',
  format: { kind: 'csv', delimiter: ';', decimal: ',' },
  tables: [
    {
      level: 'comuna',
      key: { column: 'CUT' },
      period: '2025',
      variables: {
        socios_de_sede: { column: 'Socios', label: 'socios de sede' },
        vecinos_de_sede: { column: 'Vecinos', label: 'vecinos' },
      },
    },
  ],
})
`,
  'layers/sede_de_prueba.ts': `
import { defineLayer } from '${geodata}/layer.ts'

export default defineLayer({
  title: 'Sedes de prueba',
  group: 'equipamiento',
  source: 'sedes_de_prueba',
  geometry: 'Point',
  key: { from: 'ID' },
  comuna: { from: 'CUT' },
  period: '2025',
  zooms: [6, 14],
  attributes: {
    nombre: { from: 'NOMBRE', type: 'text', label: 'Nombre', tile: true },
    telefono: { from: 'FONO', type: 'text', label: 'Teléfono', personal: true },
  },
  style: { color: 'cat-3', radius: 4 },
  legend: 'Cada punto es una **sede de prueba**.',
  tooltip: '{nombre}',
  coverage: 'Dos comunas.',
})
`,
  'indicators/socios_de_prueba.ts': `
import { defineIndicator } from '${geodata}/indicator.ts'

export default defineIndicator({
  title: 'Socios de prueba',
  short: 'Socios',
  theme: 'poblacion',
  value: { conteo: 'socios_de_sede', base: 'vecinos_de_sede', per: 100 },
  tasa: {
    unit: 'de cada 100 vecinos',
    legend: 'De cada **100 vecinos**, cuántos son **socios de una sede de prueba**.',
    sentence: '{valor} de cada 100 vecinos son socios.',
    decimals: 1,
    breaks: [10, 40],
  },
  first: 'tasa',
  periods: ['2025'],
  levels: ['region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Socios sobre vecinos, por 100.',
})
`,
})
