import { splits } from '@radier/geodata/measure/apportion'
import { noCompare } from '@radier/geodata/view/compare'
import { type Pane, samePane } from '@radier/geodata/view/split'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Brush, openingAnalysis, statistics } from '../../../web/src/view/analyse.ts'
import { noFicha } from '../../../web/src/view/ficha.ts'
import { decodeView, encodeView, opening, pages, type View } from '../../../web/src/view/view.ts'

const decoded = (address: string) => {
  const { pathname, search } = new URL(address, 'http://radier')
  return decodeView(pathname, search)
}
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/)
const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0
const between = (min: number, max: number, decimals: number) => fc.double({ min, max, noNaN: true }).map((value) => round(value, decimals))
const breaks = fc
  .uniqueArray(fc.integer({ min: -500, max: 90000 }), { minLength: 1, maxLength: 5 })
  .map((list) => list.map((n) => n / 10).sort((a, b) => a - b))
const classes = fc.oneof(
  fc.constant({ method: 'definido' as const, classes: 6, breaks: [] as number[] }),
  fc.record({
    method: fc.constantFrom('cuantiles' as const, 'jenks' as const, 'iguales' as const),
    classes: fc.integer({ min: 2, max: 6 }),
    breaks: fc.constant([] as number[]),
  }),
  fc.record({ method: fc.constant('manual' as const), classes: fc.constant(6), breaks }),
)
const anyBrush = { column: 'i.jovenes', from: null, to: null, unknown: false }
const view: fc.Arbitrary<View> = fc
  .record({
    page: fc.constantFrom(...pages),
    territory: fc.constantFrom('0', '05', '131', '13124', '12202', '1312401001'),
    indicator: fc.option(id),
    measure: fc.option(fc.constantFrom('tasa' as const, 'conteo' as const)),
    period: fc.option(fc.constantFrom('2024', '2017', '2017-2024', '2025-S2')),
    camera: fc.option(fc.record({ lon: between(-180, 180, 4), lat: between(-85, 85, 4), zoom: between(0, 22, 2) })),
    layers: fc.uniqueArray(id, { maxLength: 4 }),
    drawer: fc.constantFrom('cerrado' as const, 'tabla' as const, 'grafico' as const, 'analizar' as const),
    lineage: fc.boolean(),
    feature: fc.option(fc.tuple(id, fc.stringMatching(/^[A-Za-z0-9ñÑ /&=,:%#.-]{1,40}$/)).map(([layer, key]) => `${layer}/${key}`)),
    ficha: fc.constant(noFicha),
    compare: fc.constant(noCompare),
    apportioning: fc.constantFrom(...splits),
    panes: fc.constantFrom<Pane[]>([], [samePane, { ...samePane, indicator: 'jovenes', region: '13' }]),
    recipe: fc.option(fc.stringMatching(/^1~p~[A-Za-zñ 0-9]{0,20}~[a-z]{1,9}[*!]2(\.5)?$/)),
    analysis: fc.record({
      table: fc.option(id),
      brushes: fc.constantFrom<Brush[]>([], [{ column: 'poblacion', from: 50, to: 400.5, unknown: true }], [{ ...anyBrush, to: -3 }]),
      group: fc.option(id),
      pivot: fc.option(id),
      statistic: fc.constantFrom(...statistics),
      of: fc.option(id),
      shown: fc.constantFrom('filtros' as const, 'tabla' as const),
      console: fc.boolean(),
      sql: fc.option(fc.stringMatching(/^SELECT [a-zñ 0-9,'&=%+#\n;-]{1,80}$/)),
    }),
    plan: fc.record({
      place: fc.constantFrom(null, '10109', 'ejemplo'),
      from: fc.uniqueArray(id, { maxLength: 2 }),
      criteria: fc.option(fc.stringMatching(/^[a-z]{1,9}~[0-9]{1,5}$/)),
      ref: fc.option(fc.stringMatching(/^[a-z]{1,9}\/[0-9_]{1,9}$/)),
      pane: fc.constantFrom('cabida' as const, 'norma' as const, 'historia' as const),
      zone: fc.option(fc.stringMatching(/^[A-Z0-9]{1,5}$/)),
      tries: fc.option(fc.stringMatching(/^densidad:[0-9]{1,2}$/)),
      shelf: fc.constantFrom('sitios' as const, 'banco' as const, 'pesos' as const, 'cerrado' as const),
      block: fc.option(fc.stringMatching(/^[0-9]{1,14}$/)),
    }),
  })
  .chain((rest) =>
    fc.tuple(classes, fc.boolean()).map(([c, plates]) => ({
      ...rest,
      ...c,
      plates: plates && !rest.camera && rest.territory !== '0' && rest.page === 'explorar',
    })),
  )

describe('the view in the address', () => {
  test('whoever opens a shared link sees the same view', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(decoded(encodeView(v))).toEqual(v)
      }),
    )
  })

  test('reading an address never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        expect(pages).toContain(decodeView(path, query).page)
      }),
    )
  })

  test('the opening view is a bare address', () => {
    expect(encodeView(opening)).toBe('/')
    expect(decoded('/')).toEqual(opening)
  })

  test('brushes that say nothing, or backwards, are left out', () => {
    expect(decoded('/?filtros=a~9~1,b~x~2,c~~~si,D~1~2,e~1~').analysis).toEqual({
      ...openingAnalysis,
      brushes: [{ column: 'e', from: 1, to: null, unknown: false }],
    })
  })

  test('what is not understood is left at its default', () => {
    const read = decoded('/?t=abc&i=<script>&m=media&mapa=400,0,3&cortes=raros:9&lista=libro&origen=2&dato=sinbarra')
    expect(read).toEqual(opening)
  })

  test('the number of classes stays between two and six', () => {
    expect(decoded('/?cortes=jenks:40').classes).toBe(6)
    expect(decoded('/?cortes=jenks:1').classes).toBe(2)
  })

  test('typed breaks are sorted, distinct and at most five', () => {
    expect(decoded('/?cortes=manual:5,1,3,3,9,2,8').breaks).toEqual([1, 2, 3, 5, 8])
  })
})
