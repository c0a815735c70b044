import { describe, expect, test } from 'vitest'
import { valuesUrl } from '../../../web/src/data/addresses.ts'
import { problemOf } from '../../../web/src/data/problem.ts'

describe('what the server says when it fails', () => {
  test('a problem is read as the server wrote it', async () => {
    const body = JSON.stringify({ type: 'about:blank', title: 'No existe', status: 404, detail: 'No hay tal comuna.' })
    const response = new Response(body, { status: 404, headers: { 'content-type': 'application/problem+json; charset=utf-8' } })
    expect(await problemOf(response)).toEqual({ title: 'No existe', detail: 'No hay tal comuna.', status: 404 })
  })

  test('any other failed answer becomes a sentence', async () => {
    const problem = await problemOf(new Response('<html>', { status: 502 }))
    expect(problem.status).toBe(502)
    expect(problem.detail).toContain('502')
    const cut = new Response('{"title":"No', { status: 503, headers: { 'content-type': 'application/problem+json' } })
    expect(await problemOf(cut)).toMatchObject({ status: 503, detail: 'Respondió con el código 503.' })
  })
})

test('the same comunas in another order are one address', () => {
  expect(valuesUrl('x', 'manzana', '2024', ['13120', '13101'])).toBe(valuesUrl('x', 'manzana', '2024', ['13101', '13120']))
})
