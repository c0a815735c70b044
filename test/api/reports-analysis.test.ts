import { type FichaContent, figuresOf, plainText, type TableBlock } from '@radier/geodata/ficha/content'
import type { ReportAnalysis } from '@radier/geodata/ficha/report-item'
import { expect, it } from 'vitest'
import { fichaApp } from '../support/ficha-app.ts'
import { attack } from '../support/ficha-country.ts'

const served = fichaApp()

const people = 'poblacion'
const analysis = (part: Partial<ReportAnalysis> = {}): ReportAnalysis => ({
  kind: 'analisis',
  show: 'filtro',
  table: 'comunas',
  territory: '0',
  brushes: [{ column: people, from: 170, to: 330, unknown: false }],
  group: null,
  of: null,
  rate: null,
  span: 'half',
  ...part,
})
const post = async (...items: unknown[]) =>
  served.app.request('/api/reports', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Informe', items, format: 'json' }),
  })
const sectionOf = async (part: Partial<ReportAnalysis>) => {
  const response = await post(analysis(part))
  if (response.status !== 200) throw new Error(await response.text())
  const content: FichaContent = await response.json()
  return { content, section: content.sections[0]! }
}
const counts = async (part: Partial<ReportAnalysis>) => {
  const [block] = (await sectionOf(part)).section.blocks
  if (block?.kind !== 'lead') throw new Error('no lead')
  return figuresOf({ subtitle: block.sentences[0] ?? [block.figure], sections: [], origin: [] }).map(({ text }) => text)
}
const table = async (part: Partial<ReportAnalysis>) => {
  const { section } = await sectionOf({ show: 'grupos', of: people, ...part })
  const block = section.blocks.find((one): one is TableBlock => one.kind === 'table')
  return block?.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : 'text' in cell ? cell.text : '')))
}

it('counts what is left after each filter, ends included, the unknown only where it is asked for', async () => {
  expect(await counts({})).toEqual(['4', '3'])
  expect(await counts({ territory: '01' })).toEqual(['3', '3'])
  expect(await counts({ brushes: [{ column: people, from: 170.1, to: 329.9, unknown: false }] })).toEqual(['4', '1'])
  const households = { column: 'hogares_allegados', from: 10, to: null }
  expect(await counts({ brushes: [...analysis().brushes, { ...households, unknown: false }] })).toEqual(['4', '3', '2'])
  expect(await counts({ brushes: [{ ...households, unknown: true }] })).toEqual(['4', '3'])
  expect(await counts({ brushes: [{ column: 'hogares_allegados', from: null, to: null, unknown: false }] })).toEqual(['4', '3'])
  expect(await counts({ brushes: [] })).toEqual(['4'])
})

it('says the filter in words, and the loads that it stands on', async () => {
  const { content, section } = await sectionOf({})
  const [block] = section.blocks
  if (block?.kind !== 'lead') throw new Error('no lead')
  expect(`${block.figure.text} ${block.caption}`).toBe('3 comunas en Chile cumplen')
  expect(block.sentences.map(plainText)).toEqual(['4 comunas en Chile → 3 con Población censada, personas: 170 a 330.'])
  expect(content.sources.map(({ source }) => source)).toEqual(['ine_edad_sexo'])
  expect(content.path).toBe('/informe?bloques=analisis:filtro:comunas:0:poblacion~170~330::::half')
})

it('groups by place, by a column of words and by quarters, with the whole at the foot', async () => {
  const by = { brushes: [] }
  const regions = [
    ['Prueba', '3', '710'],
    ['Vecina', '1', '130'],
    ['Suma', '4', '840'],
  ]
  expect(await table({ ...by, group: 'clave.2' })).toEqual(regions)
  expect(await table({ ...by, group: 'region' })).toEqual(regions)
  expect((await table({ ...by, group: 'provincia' }))?.map(([name]) => name)).toEqual(['Prueba', 'Segunda', 'Vecina', 'Suma'])
  expect(await table({ ...by, group: `tramo.${people}` })).toEqual([
    ['240 o más', '1', '330'],
    ['190 a 240', '1', '210'],
    ['160 a 190', '1', '170'],
    ['menos de 160', '1', '130'],
    ['Suma', '4', '840'],
  ])
  expect(await table({ ...by, group: 'clave.2', of: 'hogares_allegados_conteo' })).toEqual([
    ['Prueba', '3', '24'],
    ['Vecina', '1', 's/i'],
    ['Suma', '4', '24'],
  ])
  expect(JSON.stringify(await table({ ...by, group: 'clave.3' }))).not.toContain(attack)
})

it.each([
  ['a table that does not exist', { table: 'nada' }, 404, 'El bloque 1 del informe no se puede armar. No hay ninguna tabla «nada».'],
  ['a column that it does not have', { brushes: [{ column: 'nada', from: 1, to: null, unknown: false }] }, 404, 'no tiene la cifra «nada»'],
  ['a territory that does not exist', { territory: '99999' }, 404, 'No hay ningún territorio con el código «99999».'],
  ['a grouping that there is not', { show: 'grupos', group: 'clave.9', of: people }, 404, 'no se agrupa por «clave.9»'],
  ['groups of nothing', { show: 'grupos', group: 'clave.2' }, 400, 'necesita la cifra'],
  ['a rate that is none', { show: 'grupos', group: 'clave.2', of: people, rate: people }, 400, 'no es una tasa'],
  ['SQL in a column', { brushes: [{ column: 'x"; drop table radier.load; --', from: 1, to: 2 }] }, 400, 'debe ser una columna'],
  ['a bound that is no number', { brushes: [{ column: people, from: 'a', to: 2 }] }, 400, ''],
  ['thirteen filters', { brushes: Array.from({ length: 13 }, () => analysis().brushes[0]) }, 400, 'a lo más 12 filtros'],
])('refuses %s with a sentence', async (_, part, status, sentence) => {
  const response = await post(analysis(part as Partial<ReportAnalysis>))
  expect(response.status).toBe(status)
  const { detail } = (await response.json()) as { detail: string }
  expect(detail).toContain(sentence)
  expect(detail).toMatch(/\.$/)
})

it('refuses nine analyses in one report: each is a reading of the table', async () => {
  const response = await post(...Array.from({ length: 9 }, () => analysis()))
  expect(response.status).toBe(400)
  expect(((await response.json()) as { detail: string }).detail).toContain('a lo más 8 análisis')
})
