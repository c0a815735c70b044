import { expect, test } from 'vitest'
import { fileName } from '../../../web/src/data/download.ts'

test('a file takes the name that the server gives', () => {
  expect(fileName('attachment; filename="ficha-13124-pudahuel.pdf"', 'x')).toBe('ficha-13124-pudahuel.pdf')
  expect(fileName("attachment; filename*=UTF-8''%C3%91u%C3%B1oa.pdf", 'x')).toBe('Ñuñoa.pdf')
})

test('a name that is a path loses its folders, and no name is the fallback', () => {
  expect(fileName('attachment; filename="../../etc/passwd"', 'x')).toBe('passwd')
  expect(fileName('attachment; filename="C:\\temp\\a.pdf"', 'x')).toBe('a.pdf')
  for (const nothing of [null, '', 'attachment', 'attachment; filename="/"']) expect(fileName(nothing, 'ficha.pdf')).toBe('ficha.pdf')
})

test('a broken encoding does not throw', () => {
  expect(fileName("attachment; filename*=UTF-8''%E0%A4%A", 'ficha.pdf')).toBe('ficha.pdf')
})
