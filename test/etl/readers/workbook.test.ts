import XLSX from '@e965/xlsx'
import { expect, test } from 'vitest'
import { fileOf, readAll, refusal } from './files.ts'

type Cells = unknown[][]

function workbook(sheets: Record<string, Cells>, bookType: XLSX.BookType = 'xlsx'): Buffer {
  const book = XLSX.utils.book_new()
  for (const [name, cells] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), name)
  return XLSX.write(book, { type: 'buffer', bookType })
}

const census: Cells = [
  [],
  [],
  ['6. Hogares censados, según comuna.'],
  ['Código comuna', 'Comuna', 'Hogares   censados ', 'LATITUD      [Grados\u00a0decimales]'],
  [0, 'País', 250, null],
  [1101, 'Iquique', 100, -20.21],
  [],
  [13120, 'Ñuñoa', 150, -33.45],
  [],
  ['Fuente: Censo de Población y Vivienda 2024.'],
]

test.each([
  ['xlsx', 'xlsx', 'xlsx'],
  ['biff8', 'xls', 'xls'],
  ['xlml', 'xls', 'spreadsheetml'],
] as const)('an INE sheet is read the same from %s', async (bookType, extension, kind) => {
  const path = fileOf(`censo-${bookType}.${extension}`, workbook({ Nota: [['Nota']], '6': census }, bookType))
  const table = await readAll(path, { kind }, { sheet: '6', header: 4 })
  expect(table.columns).toEqual([
    { header: 'Código comuna', letter: 'A' },
    { header: 'Comuna', letter: 'B' },
    { header: 'Hogares censados', letter: 'C' },
    { header: 'LATITUD [Grados decimales]', letter: 'D' },
  ])
  expect(table.list.map(({ number }) => number)).toEqual([5, 6, 8])
  expect(table.list[1]!.values).toEqual({
    'Código comuna': 1101,
    Comuna: 'Iquique',
    'Hogares censados': 100,
    'LATITUD [Grados decimales]': -20.21,
  })
  expect(table.repaired).toEqual([
    { message: 'filas en blanco omitidas', count: 2 },
    { message: 'notas bajo la tabla omitidas', count: 1 },
  ])
})

test('SpreadsheetML is read as what it is, whatever the definition says', async () => {
  const path = fileOf(
    'export.xls',
    workbook(
      {
        Hoja1: [
          ['CODIGO', '2023'],
          [1101, 97829],
        ],
      },
      'xlml',
    ),
  )
  for (const kind of ['xls', 'xlsx', 'spreadsheetml'] as const)
    expect((await readAll(path, { kind })).list).toEqual([{ number: 2, values: { CODIGO: 1101, '2023': 97829 } }])
})

test('a date is an ISO date, without the clock of this machine', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([['fecha', 'hora', 'monto']])
  Object.assign(sheet, {
    A2: { t: 'n', v: 45378, z: 'dd/mm/yyyy' },
    B2: { t: 'n', v: 45378.5, z: 'dd-mm-yyyy hh:mm' },
    C2: { t: 'n', v: 45378, z: '#,##0' },
    '!ref': 'A1:C2',
  })
  const book = { SheetNames: ['a'], Sheets: { a: sheet } }
  const path = fileOf('fechas.xlsx', XLSX.write(book, { type: 'buffer' }))
  expect((await readAll(path, { kind: 'xlsx' })).list[0]!.values).toEqual({
    fecha: '2024-03-27',
    hora: '2024-03-27T12:00:00',
    monto: 45378,
  })
})

test('an Excel error is unknown and counted', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['cut', 'tasa'],
    ['01101', null],
  ])
  sheet.B2 = { t: 'e', v: 42 }
  const path = fileOf('errores.xlsx', XLSX.write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'buffer' }))
  const table = await readAll(path, { kind: 'xlsx' })
  expect(table.list[0]!.values).toEqual({ cut: '01101', tasa: null })
  expect(table.repaired[0]).toMatchObject({ count: 1 })
})

test('a code stored as text keeps its zero', async () => {
  const path = fileOf(
    'ceros.xlsx',
    workbook({
      a: [
        ['cut', 'n'],
        ['05101', 1],
      ],
    }),
  )
  expect((await readAll(path, { kind: 'xlsx' })).list[0]!.values.cut).toBe('05101')
})

const two = () => fileOf('dos.xlsx', workbook({ Nota: [['x']], '6': census, vacia: [['cut', 'n']] }))

test.each([
  ['a sheet that is not there', { sheet: '9' }, /«dos\.xlsx»: no tiene la hoja «9»\. Las hojas que tiene son «6», «Nota», «vacia»\./],
  ['no sheet named among several', {}, /el libro tiene 3 hojas y no se dice cuál leer/],
  ['a header row that is blank', { sheet: '6', header: 2 }, /hoja «6», fila 2: no hay encabezado en esa fila/],
  ['a header row beyond the end', { sheet: '6', header: 40 }, /fila 40: no hay encabezado/],
  ['a sheet without rows', { sheet: 'vacia' }, /hoja «vacia»: no tiene ninguna fila de datos/],
  ['a title taken for the header', { sheet: '6', header: 3 }, /fila 4: hay un dato \(«Comuna»\) en una columna sin encabezado/],
])('%s is refused', async (_, where, sentence) => {
  expect(await refusal(two(), { kind: 'xlsx' }, where)).toMatch(sentence)
})

test('a zip that is no workbook and a workbook cut in half are refused', async () => {
  const whole = workbook({ a: census }, 'biff8')
  expect(await refusal(fileOf('mitad.xls', whole.subarray(0, 700)), { kind: 'xls' }, { header: 4 })).toMatch(/^«mitad\.xls»/)
  expect(await refusal(fileOf('texto.xlsx', 'cut,comuna\n1,2\n'), { kind: 'xlsx' })).toMatch(/sus bytes no son de un libro de Excel/)
})
