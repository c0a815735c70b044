import { expect, test } from 'vitest'
import { readKept } from '../../../web/src/features/batch/kept.ts'
import { batchTitle } from '../../../web/src/features/batch/words.ts'

const batch = { id: 'a', total: 12, formats: ['pdf'], createdAt: '2026-11-20T12:00:00Z' }

test('the batches kept in this browser are read back', () => {
  expect(readKept(JSON.stringify([batch]))).toEqual([batch])
})

test('what this browser keeps and is no batch is left out, never thrown', () => {
  for (const text of [null, '', '{', '7', '{"id":"a"}', '[null,1,{"id":"b"}]']) expect(readKept(text)).toEqual([])
  expect(readKept(JSON.stringify([{ ...batch, formats: 'pdf' }, batch]))).toEqual([batch])
})

test('a batch is named by how many sheets and in what', () => {
  expect(batchTitle(1, ['pdf'])).toBe('1 ficha en PDF')
  expect(batchTitle(346, ['pdf', 'xlsx', 'csv'])).toBe('346 fichas en PDF, XLSX y CSV')
})
