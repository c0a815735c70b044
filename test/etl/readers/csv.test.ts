import { gzipSync } from 'node:zlib'
import { csvObjects } from '@radier/etl/readers/csv-records'
import { expect, test } from 'vitest'
import { fileOf, readAll, refusal } from './files.ts'

const csv = { kind: 'csv' } as const
const latin = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['comma', 'cut,comuna,tasa\n13120,Ñuñoa,"94,3"\n'],
  ['semicolon', 'cut;comuna;tasa\r\n13120;Ñuñoa;94,3\r\n'],
  ['tabulator', 'cut\tcomuna\ttasa\n13120\tÑuñoa\t94,3'],
  ['old Mac line ends', 'cut;comuna;tasa\r13120;Ñuñoa;94,3\r'],
  ['UTF-8 with a mark', '\ufeffcut;comuna;tasa\n13120;Ñuñoa;94,3\n'],
  ['Latin-1', latin('cut;comuna;tasa\n13120;Ñuñoa;94,3\n')],
  ['UTF-16 of Excel', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('cut\tcomuna\ttasa\r\n13120\tÑuñoa\t94,3\r\n', 'utf16le')])],
  ['gzip', gzipSync('cut,comuna,tasa\n13120,Ñuñoa,"94,3"\n')],
])('the same table is read from %s', async (name, content) => {
  const table = await readAll(fileOf(`${name}.csv`, content), csv)
  expect(table.columns.map(({ header, letter }) => `${letter} ${header}`)).toEqual(['A cut', 'B comuna', 'C tasa'])
  expect(table.list).toEqual([{ number: 2, values: { cut: '13120', comuna: 'Ñuñoa', tasa: '94,3' } }])
})

test('Windows-1252 is told from UTF-8 even when the first accent comes late, and said', async () => {
  const content = Buffer.concat([
    Buffer.from(`cut;comuna\n${'13101;Santiago\n'.repeat(90_000)}`),
    Buffer.from([0x31, 0x3b, 0x80, 0xd1, 10]),
  ])
  const table = await readAll(fileOf('tarde.csv', content), csv)
  expect(table.list.at(-1)).toEqual({ number: 90_002, values: { cut: '1', comuna: '€Ñ' } })
  expect(table.repaired).toContainEqual({ message: 'archivo leído como Windows-1252', count: 1 })
})

test('a code keeps its leading zero and a quoted cell its line break, delimiter and quotes', async () => {
  const table = await readAll(fileOf('comillas.csv', 'cut,nota\n05101,"uno, ""dos""\ntres"\n'), csv)
  expect(table.list[0]!.values).toEqual({ cut: '05101', nota: 'uno, "dos"\ntres' })
})

test('a quote inside an unquoted cell is only a quote', async () => {
  const table = await readAll(fileOf('pulgadas.csv', 'a;b\ntubo 5" largo;1\notro;2\n'), csv)
  expect(table.list.map(({ values }) => values.a)).toEqual(['tubo 5" largo', 'otro'])
})

test('blank rows and notes are skipped and counted; a lone code is data', async () => {
  const table = await readAll(fileOf('notas.csv', 'Título;;\ncut;a;b\n01101;1;2\n;;\n02101;;\nFuente: INE;;\n'), csv, { header: 2 })
  expect(table.list.map(({ number, values }) => [number, values.cut])).toEqual([
    [3, '01101'],
    [5, '02101'],
  ])
  expect(table.repaired).toEqual([
    { message: 'filas en blanco omitidas', count: 1 },
    { message: 'notas bajo la tabla omitidas', count: 1 },
  ])
})

test('broken accents are repaired and counted', async () => {
  const table = await readAll(fileOf('tildes.csv', 'a,b\nHornopirÃ©n,Ñuñoa\nVolcÃ¡n,x\n'), csv)
  expect(table.list.map(({ values }) => values.a)).toEqual(['Hornopirén', 'Volcán'])
  expect(table.repaired).toEqual([{ message: 'textos con tildes dañadas reparados', count: 2 }])
})

test('repeated and blank headers get names of their own', async () => {
  const table = await readAll(fileOf('repetidas.csv', 'a,,a\n1,2,3\n'), csv)
  expect(table.list[0]!.values).toEqual({ a: '1', '(sin nombre B)': '2', 'a (2)': '3' })
})

test.each([
  ['a row with more cells than the header', 'a,b\n1,2\n1,2,3\n', /«.*», fila 3: tiene 3 celdas y el encabezado 2\. Revise/],
  ['a row with fewer cells', 'a,b,c\n1,2,3\n1,2\n', /fila 3: tiene 2 celdas/],
  ['a quote that never closes', 'a,b\n1,"dos\n3,4\n', /fila 2: abre una comilla que nunca se cierra/],
  ['a header without rows', 'a,b\n', /no tiene ninguna fila de datos/],
  ['a page of error', '<!DOCTYPE html><html><body>404</body></html>', /es una página HTML/],
])('%s is refused', async (name, content, sentence) => {
  expect(await refusal(fileOf(`${name}.csv`, content), csv)).toMatch(sentence)
})

test('a declared UTF-8 that does not hold is refused', async () => {
  const path = fileOf('declarado.csv', latin('a\nx\nÑuñoa\n'))
  expect(await refusal(path, { kind: 'csv', encoding: 'utf-8' })).toMatch(/hay bytes que no son UTF-8/)
})

test('gives a small text as objects by header, with commas and quotes inside its cells', () => {
  const text = 'cut,nombre,nota\r\n13101, Santiago ,"sólo rótulo, «Firma» ""Castro"""\n13102,Cerrillos\n'
  expect(csvObjects('red.csv', text)).toEqual([
    { cut: '13101', nombre: 'Santiago', nota: 'sólo rótulo, «Firma» "Castro"' },
    { cut: '13102', nombre: 'Cerrillos', nota: '' },
  ])
})
