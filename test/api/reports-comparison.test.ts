import { catalogue } from '@radier/geodata/catalogue'
import { type FichaContent, figuresOf, plainText, type TableBlock } from '@radier/geodata/ficha/content'
import type { ReportComparison } from '@radier/geodata/ficha/report-item'
import { formatNumber } from '@radier/geodata/measure/format'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it, test } from 'vitest'
import { fichaApp } from '../support/ficha-app.ts'
import { figuresInPdf, missing } from '../support/poppler.ts'

const served = fichaApp()

const [first, other] = ['hogares_allegados', 'poblacion']
const comparison = (part: Partial<ReportComparison> = {}): ReportComparison => ({
  kind: 'comparacion',
  show: 'tabla',
  territories: ['01107', '01101', '02101'],
  indicators: [
    { id: first, period: '2024' },
    { id: other, period: '2017' },
  ],
  span: 'full',
  ...part,
})
const post = async (items: unknown[], format = 'json') =>
  served.app.request('/api/reports', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Informe', items, format }),
  })
const report = async (...items: unknown[]): Promise<FichaContent> => {
  const response = await post(items)
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}
const figures = ({ sections }: FichaContent) => figuresOf({ subtitle: [], sections, origin: [] })

it('says of every territory and indicator what the API says of them, at the period that was read', async () => {
  const made = await report(comparison())
  const table = made.sections[0]!.blocks[0] as TableBlock
  expect(table.columns.map(({ id }) => id)).toEqual(['indicador', 'unidad', '01107', '01101', '02101', 'pais'])
  for (const { id, period } of comparison().indicators) {
    const values = await (await served.app.request(`/api/values/${id}/comuna/${period}`)).json()
    const { first: measure } = catalogue.indicators[id]!
    const decimals = catalogue.indicators[id]![measure]!.decimals
    const texts = comparison().territories.map((code) => formatNumber(values[measure][values.codes.indexOf(code)], decimals))
    const own = figures(made).filter((figure) => figure.indicator === id && figure.code !== '0')
    expect(own.map(({ text }) => text)).toEqual(texts)
    expect(own.every((figure) => figure.period === period && figure.measure === measure)).toBe(true)
    const country = figures(made).find((figure) => figure.indicator === id && figure.code === '0')
    expect(country?.text).toBe(formatNumber(values.country[measure], decimals))
  }
  expect(figures(made).map(({ text }) => text)).toEqual(['20,0', '10,0', 's/i', '7,4', '200', '300', '130', '840'])
  expect(made.sources.map(({ source }) => source).sort()).toEqual(['ine_censo2017_poblacion', 'ine_viviendas_hogares'])
  expect(made.indicators.map(({ indicator }) => indicator)).toEqual([first, other])
})

it('ranks by bars as Comparar does, with the country and the unknown last', async () => {
  const made = await report(comparison({ show: 'barras' }))
  const [block] = made.sections[0]!.blocks
  if (block?.kind !== 'chart' || block.chart.kind !== 'bars') throw new Error('no bars')
  expect(block.chart.rows.map(({ figure }) => figure.text)).toEqual(['20,0', '10,0', '7,4', 's/i'])
  expect(block.chart.rows.map(({ share }) => share)).toEqual([1, 0.5, expect.closeTo(0.37, 2), null])
})

it('draws the years of an indicator as lines, a gap where nothing is known', async () => {
  const made = await report(comparison({ show: 'lineas', indicators: [{ id: other, period: '2024' }] }))
  const [block] = made.sections[0]!.blocks
  if (block?.kind !== 'chart' || block.chart.kind !== 'lines') throw new Error('no lines')
  expect(block.chart.series.map(({ points }) => points.map(({ figure }) => figure.text))).toEqual([
    ['200', '170'],
    ['300', '330'],
    ['130', '130'],
  ])
  const one = await report(comparison({ show: 'lineas' }))
  expect(one.notes.join(' ')).toContain('El bloque 1 (Hogares allegados en el tiempo')
})

it('shares twelve territories among tables that can be read, each once', async () => {
  const many = ['01101', '01107', '01401', '02101']
  const [table] = (await report(comparison({ territories: many }))).sections[0]!.blocks
  expect((table as TableBlock).columns).toHaveLength(7)
})

it('stands beside blocks of fichas, with its own name and keys', async () => {
  const block = { kind: 'bloque', territory: '01101', reference: null, section: 'deficit', block: null, span: 'half' }
  const made = await report(block, comparison({ territories: ['01101', '01401'] }))
  expect(made.sections.map(({ title }) => title)).toEqual([
    'Cómo se compone el déficit: Comuna de Prueba',
    'Comparación: Comuna de Prueba y Vecina',
  ])
  expect(plainText(made.subtitle)).toBe('Comuna de Prueba, Vecina')
  const keys = figures(made).map(({ key, text }) => [key, text] as const)
  for (const [key, text] of keys) expect(keys.filter(([same]) => same === key).every(([, said]) => said === text)).toBe(true)
  expect(made.path).toBe(
    '/informe?bloques=01101.deficit.todo.half,comparacion:tabla:01101*01401:hogares_allegados~2024*poblacion~2017:full',
  )
})

test.skipIf(missing('pdfinfo'))('its figures are in the PDF under their keys, and as text in the slides', async () => {
  const content = await report(comparison())
  const printed = figuresInPdf(new Uint8Array(await (await post([comparison()], 'pdf')).arrayBuffer()))
  for (const { key, text } of figures(content)) expect(printed.get(key)).toEqual([text])
  const slides = unzipSync(new Uint8Array(await (await post([comparison()], 'pptx')).arrayBuffer()))
  const said = Object.entries(slides).flatMap(([name, bytes]) => (/^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(bytes)] : []))
  const texts = [...said.join('').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)
  for (const { text } of figures(content)) expect(texts).toContain(text)
  const bars = unzipSync(new Uint8Array(await (await post([comparison({ show: 'barras' })], 'pptx')).arrayBuffer()))
  expect(strFromU8(bars['ppt/slides/slide2.xml']!)).toContain('De mayor a menor, de cada 100 hogares, 2024')
})

it.each([
  [
    'an indicator that is gone',
    { indicators: [{ id: 'no_existe', period: '2024' }] },
    404,
    'El bloque 1 del informe no se puede armar. El indicador «no_existe» no está en el catálogo.',
  ],
  [
    'a period that it does not have',
    { indicators: [{ id: first, period: '1990' }] },
    404,
    '«Hogares allegados» no tiene el período 1990. Tiene: 2024.',
  ],
  ['a property of objects as an indicator', { indicators: [{ id: 'constructor', period: '2024' }] }, 404, 'no está en el catálogo'],
  ['a comuna that does not exist', { territories: ['99999'] }, 404, 'El bloque 1 del informe no se puede armar. No hay ningún territorio'],
  ['an area that nobody drew', { territories: ['area-0123456789ab'] }, 404, 'El bloque 1 del informe no se puede armar.'],
  ['a comuna that is a path', { territories: ['../../etc'] }, 400, 'comuna'],
  ['the same comuna twice', { territories: ['01101', '01101'] }, 400, 'repetir'],
  ['thirteen comunas', { territories: Array.from({ length: 13 }, (_, i) => `011${i + 10}`) }, 400, 'a lo más 12 territorios'],
  ['no comuna', { territories: [] }, 400, 'al menos un territorio'],
  ['indicators without end', { indicators: Array.from({ length: 21 }, (_, i) => ({ id: `i${i}`, period: '2024' })) }, 400, 'a lo más 20'],
  ['seven lines', { show: 'lineas', territories: Array.from({ length: 7 }, (_, i) => `0110${i}`) }, 400, 'a lo más 6 territorios'],
])('refuses %s with a sentence', async (_, part, status, sentence) => {
  const response = await post([comparison(part as Partial<ReportComparison>)])
  expect(response.status).toBe(status)
  const { detail } = (await response.json()) as { detail: string }
  expect(detail).toContain(sentence)
  expect(detail).toMatch(/\.$/)
})
