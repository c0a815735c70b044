import { expect, test } from 'vitest'
import { listed, moved } from '../../../web/src/features/ficha/sections.ts'

const all = ['diagnostico', 'mapa', 'deficit'].map((id) => ({ id, title: id.toUpperCase() }))

test('a section goes to its new place and the others close ranks', () => {
  expect(moved(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(['a', 'b', 'c', 'd'], 'd', 0)).toEqual(['d', 'a', 'b', 'c'])
})

test('what cannot move leaves the same list', () => {
  const list = ['a', 'b']
  for (const [id, to] of [
    ['a', 0],
    ['a', -1],
    ['b', 2],
    ['z', 0],
  ] as const)
    expect(moved(list, id, to)).toBe(list)
})

test('chosen sections come first in their order, then the rest, and the unknown is left out', () => {
  expect(listed(['mapa', 'no_existe', 'diagnostico'], all)).toEqual([
    { id: 'mapa', title: 'MAPA', on: true },
    { id: 'diagnostico', title: 'DIAGNOSTICO', on: true },
    { id: 'deficit', title: 'DEFICIT', on: false },
  ])
})
