import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FichaPart } from '../../../web/src/view/ficha.ts'
import { decodeView, encodeView, opening, type View } from '../../../web/src/view/view.ts'

const read = (address: string): View => {
  const { pathname, search } = new URL(address, 'http://radier')
  return decodeView(pathname, search)
}
const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/)
const part: fc.Arbitrary<FichaPart> = fc.record({
  template: fc.option(id),
  sections: fc.uniqueArray(id, { maxLength: 6 }),
  reference: fc.option(fc.constantFrom('region', 'pais', 'parecidas', '13101')),
  until: fc.option(fc.constantFrom('2017', '2024')),
  id: fc.option(id),
})

test('whoever opens the link of a batch or a verification sees the same one', () => {
  fc.assert(
    fc.property(part, fc.constantFrom('lotes' as const, 'verificar' as const), (ficha, page) => {
      const view = { ...opening, page, ficha }
      expect(read(encodeView(view))).toEqual(view)
    }),
  )
})

test('a sheet keeps template, sections in their order and reference, and no id', () => {
  const address = '/ficha?t=13124&plantilla=breve&secciones=suelo,deficit&referencia=parecidas&periodo=2024'
  const view = read(address)
  expect(view.ficha).toEqual({ template: 'breve', sections: ['suelo', 'deficit'], reference: 'parecidas', until: '2024', id: null })
  expect(encodeView(view)).toBe(address)
})

test('a sheet may be of a group or of the network, and a code in its path is the territory', () => {
  expect(read('/ficha/grupo:13101+13102').ficha.id).toBe('grupo:13101+13102')
  expect(encodeView(read('/ficha/red?plantilla=breve'))).toBe('/ficha/red?plantilla=breve')
  expect(encodeView(read('/ficha/13124'))).toBe('/ficha?t=13124')
})

test('leaving a batch leaves its id behind', () => {
  expect(encodeView({ ...read('/lotes/ab12'), page: 'datos' })).toBe('/datos')
})

test('what is not a word never reaches the view', () => {
  expect(read('/verificar/%2e%2e%2fetc?secciones=a,<b>,a&referencia=a/b&plantilla=../x&periodo=hoy').ficha).toEqual({
    template: null,
    sections: ['a'],
    reference: null,
    until: null,
    id: null,
  })
})
