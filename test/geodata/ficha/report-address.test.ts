import {
  analysisShows,
  comparisonShows,
  type ReportAnalysis,
  type ReportBlock,
  type ReportComparison,
  readItem,
  reportLimits,
  reportPath,
  writeItem,
} from '@radier/geodata/ficha/report-item'
import { inRows, spanNear, spans } from '@radier/geodata/ficha/span'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const block: fc.Arbitrary<ReportBlock> = fc.record({
  kind: fc.constant('bloque' as const),
  territory: fc.constantFrom('0', '13124', 'red', 'grupo:13101+13102', 'area-0123456789ab', 'ruralidad-3'),
  reference: fc.option(fc.constantFrom('region', 'parecidas', '13101')),
  section: fc.constantFrom('deficit', 'lugar_comun'),
  block: fc.option(fc.integer({ min: 0, max: 99 })),
  span: fc.constantFrom(...spans),
})

const comparison: fc.Arbitrary<ReportComparison> = fc.record({
  kind: fc.constant('comparacion' as const),
  show: fc.constantFrom(...comparisonShows),
  territories: fc.subarray(['13101', '13124', 'area-0123456789ab'], { minLength: 1 }),
  indicators: fc.array(
    fc.record({ id: fc.constantFrom('hogares', 'agua_de_pozo'), period: fc.constantFrom('2024', '2024-S2', '2015-2019', 's/f') }),
    { minLength: 1, maxLength: reportLimits.indicators },
  ),
  span: fc.constantFrom(...spans),
})

const bound = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0))
const analysis: fc.Arbitrary<ReportAnalysis> = fc.record({
  kind: fc.constant('analisis' as const),
  show: fc.constantFrom(...analysisShows),
  table: fc.constantFrom('manzana', 'comunas'),
  territory: fc.constantFrom('0', '13', '13124', '13124011001'),
  brushes: fc.array(
    fc
      .record({ column: fc.constantFrom('poblacion', 'i.extranjeros'), from: bound, to: bound, unknown: fc.boolean() })
      .filter(({ from, to, unknown }) => !(from !== null && to !== null && from > to) && !(from === null && to === null && unknown)),
    { maxLength: 3 },
  ),
  group: fc.option(fc.constantFrom('clave.5', 'tramo.i.extranjeros')),
  of: fc.option(fc.constant('poblacion')),
  rate: fc.option(fc.constant('i.extranjeros')),
  span: fc.constantFrom(...spans),
})

test('a block is the same after it travels in an address', () => {
  fc.assert(
    fc.property(fc.oneof(block, comparison, analysis), (item) => {
      expect(readItem(writeItem(item))).toEqual(item)
      const path = reportPath([item, item])
      const read = new URL(path ?? '', 'http://x').searchParams.get('bloques')?.split(',').map(readItem)
      if (path) expect(read).toEqual([item, item])
    }),
  )
})

test('an address that no QR could hold is none', () => {
  const item = (at: number): ReportBlock => ({
    kind: 'bloque',
    territory: `grupo:${'13101+'.repeat(20)}1310${at}`,
    reference: null,
    section: 'mapa',
    block: null,
    span: 'half',
  })
  expect(reportPath([item(1)])).toContain('%2B')
  expect(reportPath(Array.from({ length: 12 }, (_, i) => item(i)))).toBeNull()
})

test('what is no block is not read', () => {
  for (const text of [
    '',
    '13124',
    '13124.deficit.0',
    '13124.deficit.x.half',
    '../x.deficit.0.half',
    '13124.deficit.0.half.<b>',
    'analisis:filtro:manzana:0:poblacion~9~1::::full',
    'analisis:filtro:manzana:0:poblacion~1~2*x:::full',
    'comparacion:tabla::hogares~2024:full',
    'comparacion:torta:13101:hogares~2024:full',
    'comparacion:tabla:13101:hogares:full',
    'comparacion:tabla:13101:hogares~2024:full:x',
    `comparacion:tabla:${'13101*'.repeat(12)}13101:hogares~2024:full`,
  ])
    expect(readItem(text)).toBeNull()
})

test('the address of a report carries its blocks and no text', () => {
  const item: ReportBlock = { kind: 'bloque', territory: '13124', reference: null, section: 'deficit', block: 0, span: 'half' }
  const secret = { kind: 'texto' as const, heading: 'Nota', text: 'reservado', span: 'full' as const }
  expect(reportPath([item, secret])).toBe('/informe?bloques=13124.deficit.0.half')
  expect(reportPath([secret])).toBe('/informe')
})

test('sections stand side by side while six columns last, and a width in between snaps to the nearest', () => {
  const rows = inRows((['third', 'twothirds', 'half', 'full', 'third', 'third', 'third', 'half'] as const).map((span) => ({ span })))
  expect(rows.map((row) => row.map(({ span }) => span))).toEqual([
    ['third', 'twothirds'],
    ['half'],
    ['full'],
    ['third', 'third', 'third'],
    ['half'],
  ])
  expect([0.4, 2.4, 3.2, 4.4, 5.6, 9].map(spanNear)).toEqual(['third', 'third', 'half', 'twothirds', 'full', 'full'])
})
