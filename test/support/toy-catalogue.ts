/** The catalogue of Comuna de Prueba: five sources, four layers, three indicators. */
import type { Catalogue } from '@radier/geodata/catalogue'
import { defineIndicator } from '@radier/geodata/indicator'
import { defineLayer } from '@radier/geodata/layer'
import { defineSource } from '@radier/geodata/source'

const page = 'https://example.invalid/'
const source = (title: string, file: string) =>
  defineSource({
    title,
    publisher: 'Instituto de Prueba',
    origin: { page, file, drop: `Deje ${file} en la carpeta.` },
    licence: 'dominio público',
    published: '2024-01-01',
    reference: 'Censo de Prueba 2024',
    format: { kind: 'xlsx' },
  })

const base = { style: { color: 'cobre-4' }, legend: 'Prueba', tooltip: '{nombre}', coverage: 'Toda la prueba', period: '2024' } as const
const words = { legend: 'De cada 100', sentence: '{valor}', decimals: 1 }

export const toyCatalogue: Catalogue = {
  sources: {
    tabla: {
      ...source('Tabla de prueba', 'tabla.xlsx'),
      tables: [
        {
          sheet: 'Hogares',
          header: 4,
          level: 'comuna',
          key: { column: 'Código' },
          period: '2024',
          variables: {
            hogares: { column: 'Hogares', label: 'hogares' },
            presentes: { column: 'Presentes', label: 'viviendas con moradores presentes' },
            poblacion: { column: 'Personas', label: 'personas' },
          },
        },
      ],
    },
    dibujo: source('Contornos de prueba', 'contornos.geojson'),
    cuadras: source('Cuadras de prueba', 'cuadras.geojson'),
    sedes: source('Sedes de prueba', 'sedes.geojson'),
    nunca: source('Fuente nunca cargada', 'nunca.xlsx'),
  },
  layers: {
    contorno: defineLayer({
      ...base,
      title: 'Comunas',
      group: 'territorio',
      source: 'dibujo',
      geometry: 'MultiPolygon',
      level: 'comuna',
      key: { from: 'cut', type: 'cut' },
      comuna: { from: 'cut' },
      zooms: [0, 10],
      attributes: { nombre: { from: 'Nombre', type: 'text', label: 'Nombre', tile: true } },
    }),
    cuadra: defineLayer({
      ...base,
      title: 'Manzanas',
      group: 'territorio',
      source: 'cuadras',
      geometry: 'MultiPolygon',
      level: 'manzana',
      key: { from: 'id', type: 'text', length: 13 },
      comuna: { prefix: 5 },
      zooms: [11, 15],
      attributes: {
        hogares: { from: 'HOG', type: 'integer', label: 'Hogares' },
        presentes: { from: 'PRES', type: 'integer', label: 'Viviendas' },
        nota: { from: 'NOTA', type: 'text', label: 'Nota' },
      },
    }),
    sede: defineLayer({
      ...base,
      title: 'Sedes',
      group: 'equipamiento',
      source: 'sedes',
      geometry: 'Point',
      key: 'fila',
      comuna: 'contorno',
      zooms: [8, 14],
      attributes: {
        nombre: { from: 'Nombre', type: 'text', label: 'Nombre', tile: true },
        familias: { from: 'Familias', type: 'integer', label: 'Familias' },
        telefono: { from: 'Fono', type: 'text', label: 'Teléfono', personal: true },
      },
      summarise: { familias_en_sedes: { label: 'familias en sedes', sum: 'familias' } },
    }),
    pendiente: defineLayer({
      ...base,
      title: 'Capa sin cargar',
      group: 'suelo',
      source: 'nunca',
      geometry: 'Point',
      key: 'fila',
      comuna: 'contorno',
      zooms: [8, 14],
      attributes: {},
    }),
  },
  indicators: {
    juntos: defineIndicator({
      title: 'Hogares que comparten vivienda',
      short: 'Juntos',
      theme: 'deficit',
      value: { conteo: 'hogares - presentes', base: 'hogares', per: 100 },
      tasa: { ...words, unit: 'de cada 100 hogares', breaks: [5, 15], fineBreaks: [10, 40] },
      conteo: { ...words, unit: 'hogares', decimals: 0 },
      first: 'tasa',
      periods: ['2024'],
      levels: ['pais', 'region', 'provincia', 'comuna', 'manzana'],
      better: 'menos',
      ramp: 'cobre',
      method: 'Hogares menos viviendas con moradores presentes.',
    }),
    cuantos: defineIndicator({
      title: 'Hogares',
      short: 'Hogares',
      theme: 'poblacion',
      value: { conteo: 'hogares' },
      conteo: { ...words, unit: 'hogares', decimals: 0 },
      first: 'conteo',
      periods: ['2024'],
      levels: ['region', 'comuna'],
      better: 'ninguno',
      ramp: 'pacifico',
      method: 'Hogares censados.',
    }),
    familias: defineIndicator({
      title: 'Familias en sedes',
      short: 'Familias',
      theme: 'campamentos',
      value: { conteo: 'familias_en_sedes' },
      conteo: { ...words, unit: 'familias', decimals: 0 },
      first: 'conteo',
      periods: ['2024'],
      levels: ['comuna'],
      better: 'ninguno',
      ramp: 'gris',
      method: 'Suma de las familias de las sedes.',
    }),
  },
}
