import { expect, test } from 'vitest'
import { readTray } from '../../../web/src/sheet/tray.ts'

const block = {
  kind: 'bloque',
  territory: '13124',
  reference: null,
  section: 'mapa',
  block: null,
  span: 'half',
  id: 'a',
  label: 'Mapa',
  detail: 'Pudahuel',
}
const note = { kind: 'texto', heading: 'Nota', text: 'Hola', span: 'full', id: 'b', label: 'Nota', detail: 'texto propio' }

const comparison = {
  kind: 'comparacion',
  show: 'tabla',
  territories: ['13124', '13101'],
  indicators: [{ id: 'hogares', period: '2024' }],
  span: 'full',
  id: 'c',
  label: 'Comparación',
  detail: 'Pudahuel y Santiago',
}

test('what was gathered comes back in its order', () => {
  const tray = { title: 'Vivienda', items: [note, block, comparison] }
  expect(readTray(JSON.stringify(tray))).toEqual(tray)
})

test('a tray that something else wrote is an empty one', () => {
  for (const text of [null, '', '[', '3', '{"items":4}']) expect(readTray(text).items).toEqual([])
  expect(
    readTray(
      JSON.stringify({
        title: 5,
        items: [
          { ...block, span: 'wide' },
          { ...note, text: 3 },
          { ...comparison, indicators: 'hogares' },
          { ...comparison, territories: ['<b>'] },
          { ...block, kind: 'otro' },
          null,
          block,
        ],
      }),
    ),
  ).toEqual({
    title: 'Informe',
    items: [block],
  })
})
