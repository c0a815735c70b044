import { type ReportBlock, readItem, reportPath, writeItem } from '@radier/geodata/ficha/report'
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

test('a block is the same after it travels in an address', () => {
  fc.assert(
    fc.property(block, (item) => {
      expect(readItem(writeItem(item))).toEqual(item)
    }),
  )
})

test('what is no block is not read', () => {
  for (const text of ['', '13124', '13124.deficit.0', '13124.deficit.x.half', '../x.deficit.0.half', '13124.deficit.0.half.<b>'])
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
