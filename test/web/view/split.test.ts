import { decodeSplit, encodeSplit, type Pane, samePane } from '@radier/geodata/view/split'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const pane: fc.Arbitrary<Pane> = fc.record({
  indicator: fc.option(fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/)),
  measure: fc.option(fc.constantFrom('tasa' as const, 'conteo' as const)),
  period: fc.option(fc.constantFrom('2024', '2019-2024', 's/f')),
  region: fc.option(fc.constantFrom('13', '05')),
})

const decoded = (text: string) => decodeSplit(new URLSearchParams({ mapas: text }))

test('the maps side by side are the same for whoever opens the link', () => {
  fc.assert(
    fc.property(fc.array(pane, { minLength: 2, maxLength: 4 }), (panes) => {
      expect(decoded(encodeSplit(panes)[1]!)).toEqual(panes)
    }),
  )
})

test('a map like the page’s own takes no letters', () => {
  expect(encodeSplit([samePane, { ...samePane, indicator: 'jovenes' }])).toEqual(['mapas', ',jovenes'])
})

test('one map is no split, a fifth is left out, and what is not understood is the page’s own', () => {
  expect(encodeSplit([samePane])).toEqual(['mapas', null])
  expect(decoded('jovenes')).toEqual([])
  expect(decoded('a,b,c,d,e')).toHaveLength(4)
  expect(decoded('<x>:media:¿?:1,b')[0]).toEqual(samePane)
  expect(decodeSplit(new URLSearchParams())).toEqual([])
})
