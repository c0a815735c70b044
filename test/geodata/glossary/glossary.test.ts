import { catalogue } from '@radier/geodata/catalogue'
import { stretches, termAnchor, termIds, termOf, termsIn } from '@radier/geodata/glossary/glossary'
import { normFields } from '@radier/geodata/planning/norm'
import { expect, test } from 'vitest'

test.each(termIds)('%s says what it is, in sentences, and whose meaning it is', (id) => {
  const { word, meaning, source } = termOf(id)
  expect(word.trim()).toBe(word)
  expect(meaning).toMatch(/^[A-ZÁÉÍÓÚÑs].{30,}\.$/s)
  expect(source.name).not.toBe('')
  if (source.url) expect(new URL(source.url).protocol).toBe('https:')
})

test.each(termIds.flatMap((id) => [termOf(id).word, ...(termOf(id).written ?? [])].map((written) => ({ id, written }))))(
  '«$written» is read as $id wherever it stands',
  ({ id, written }) => {
    expect(termsIn(written)).toEqual([id])
    expect(termsIn(`Según (${written}), hoy.`)).toEqual([id])
    expect(stretches(`re${written}`)[0]?.term).toBeUndefined()
  },
)

test('no writing is of two terms, and every term has a place of its own on the page of methods', () => {
  const writings = termIds.flatMap((id) => [termOf(id).word, ...(termOf(id).written ?? [])].map((text) => text.toLowerCase()))
  expect(new Set(writings).size).toBe(writings.length)
  expect(new Set(termIds.map(termAnchor)).size).toBe(termIds.length)
})

test.each([
  ['Hacinamiento no ampliable', [{ text: 'Hacinamiento no ampliable', term: 'hacinamiento_no_ampliable' }]],
  [
    'Los HOGARES ALLEGADOS y el hacinamiento',
    [
      { text: 'Los ' },
      { text: 'HOGARES ALLEGADOS', term: 'hogar_allegado' },
      { text: ' y el ' },
      { text: 'hacinamiento', term: 'hacinamiento' },
    ],
  ],
  ['El don de la dom', [{ text: 'El don de la dom' }]],
  ['', [{ text: '' }]],
])('«%s» is cut at its terms, the longest first', (text, cut) => {
  expect(stretches(text)).toEqual(cut)
})

test('every title of an indicator keeps its letters when cut, and the norms of a zone are nearly all explained', () => {
  for (const { title } of Object.values(catalogue.indicators))
    expect(
      stretches(title)
        .map(({ text }) => text)
        .join(''),
    ).toBe(title)
  const explained = Object.values(normFields).filter(({ label }) => termsIn(label).length)
  expect(explained.length).toBeGreaterThan(8)
})
