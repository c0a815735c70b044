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

test('what was gathered comes back in its order', () => {
  expect(readTray(JSON.stringify({ title: 'Vivienda', items: [note, block] }))).toEqual({ title: 'Vivienda', items: [note, block] })
})

test('a tray that something else wrote is an empty one', () => {
  for (const text of [null, '', '[', '3', '{"items":4}']) expect(readTray(text).items).toEqual([])
  expect(readTray(JSON.stringify({ title: 5, items: [{ ...block, span: 'wide' }, { ...note, text: 3 }, null, block] }))).toEqual({
    title: 'Informe',
    items: [block],
  })
})
