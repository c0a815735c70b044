import type { CatalogueAnswer } from '@radier/api/contract'
import { expect, it } from 'vitest'
import { featureTip, writtenAttributes } from '../../../web/src/map/feature-tip.ts'

const layer: CatalogueAnswer['layers'][string] = {
  title: 'Sedes',
  group: 'equipamiento',
  source: 'sedes',
  geometry: 'Point',
  key: { from: 'FOLIO' },
  comuna: 'contorno',
  period: '2024',
  zooms: [5, 14],
  attributes: {
    folio: { from: 'FOLIO', type: 'integer', label: 'Folio' },
    familias: { from: 'FAM', type: 'integer', label: 'Familias' },
    hectareas: { from: 'HA', type: 'number', label: 'Superficie' },
    abierta: { from: 'ABIERTA', type: 'boolean', label: 'Abierta' },
  },
  style: { color: 'cat-1' },
  legend: 'Cada punto es una **sede**.',
  tooltip: 'Sede {folio}: {familias} familias, {hectareas} ha',
  coverage: 'De prueba.',
  load: 1,
  features: 1,
  comunas: 1,
}

it('a feature is written with es-CL figures, its key as it came, and s/i for what is not known', () => {
  expect(featureTip(layer, { folio: 12345, familias: 1500, hectareas: 2.5 })).toEqual({
    title: 'Sedes',
    text: 'Sede 12345: 1.500 familias, 2,50 ha',
  })
  expect(featureTip(layer, { folio: 7, familias: null }).text).toBe('Sede 7: s/i familias, s/i ha')
})

it('zero and «no» are known', () => {
  expect(writtenAttributes(layer, { familias: 0, abierta: false })).toEqual({ folio: null, familias: '0', hectareas: null, abierta: 'no' })
})
