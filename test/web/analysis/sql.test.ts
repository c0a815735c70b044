import type { ColumnTable } from '@radier/api/contract'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainFault, explainStop, lineOf } from '../../../web/src/analysis/sql-fault.ts'
import { limitedTo, readOnly } from '../../../web/src/analysis/sql-text.ts'
import { reservedQuery } from '../../../web/src/analysis/taken-away.ts'

import { cellText, compareCells, decimalsOf, isFigure } from '../../../web/src/features/analyse/cell-text.ts'
import { csvText } from '../../../web/src/features/analyse/csv.ts'
import { staleOf } from '../../../web/src/features/analyse/stale.ts'
import { type Engine, openEngine } from './engine.ts'

const columns = [
  { name: 'key', type: 'text' },
  { name: 'cut', type: 'text' },
  { name: 'poblacion', type: 'integer' },
  { name: 'extranjeros', type: 'integer' },
]
const schema = [{ id: 'cuadra', rows: 166_302, columns: columns.map((c) => c.name) }]
let engine: Engine

beforeAll(async () => {
  engine = await openEngine()
  const table = tableFromArrays({
    key: ['15101081001029', '13101011001001', '13101011001002'],
    cut: ['15101', '13101', '13101'],
    poblacion: Uint8Array.of(96, 200, 4),
    extranjeros: Uint8Array.of(60, 100, 0),
  })
  engine.fill('cuadra', columns, tableToIPC(table, 'stream'))
})

function complaintOf(sql: string) {
  try {
    engine.ask(sql)
  } catch (cause) {
    return explainFault((cause as Error).message, sql, schema)
  }
  throw new Error('ran')
}

describe('the console only reads', () => {
  test.each([
    ['DROP TABLE cuadra', 'La consola es de sólo lectura: DROP no corre'],
    ['insert into cuadra values (1)', 'La consola es de sólo lectura: INSERT no corre'],
    ["COPY cuadra TO 'a.csv'", 'La consola es de sólo lectura: COPY no corre'],
    ["ATTACH 'otra.db'", 'La consola es de sólo lectura: ATTACH no corre'],
    ['SET memory_limit = 1', 'La consola es de sólo lectura: SET no corre'],
    ['SELECT 1; DROP TABLE cuadra', 'Se ejecuta una consulta a la vez'],
    ["SELECT * FROM read_csv('https://otro.cl/a.csv')", '«read_csv» lee archivos o direcciones, y la consola no'],
    ['hola', 'Una consulta no empieza con «hola»'],
    ['  -- nada\n', 'La consulta está vacía'],
  ])('%s is explained and does not run', (sql, title) => {
    expect(readOnly(sql)).toMatchObject({ fault: { title } })
  })

  test.each(['SELECT 1', 'with a as (select 1) select * from a', "SELECT 'a;b'", '-- drop\nSELECT 1;'])('%s runs', (sql) => {
    const read = readOnly(sql)
    expect('sql' in read && engine.ask(read.sql).rows).toHaveLength(1)
  })

  test.each(["SELECT * FROM 'https://otro.cl/a.csv'", "SELECT * FROM glob('/etc/*')", 'SET lock_configuration = false'])(
    'what the words do not give away, the engine refuses: %s',
    (sql) => {
      expect(() => engine.ask(sql)).toThrow()
    },
  )

  test('nothing that was locked opens again', () => {
    expect(engine.ask("SELECT current_setting('enable_external_access') AS abierta").rows).toEqual([[false]])
  })
})

describe('what the engine complains of', () => {
  test('a column that does not exist: the line, the word and the nearest that does, one press away', () => {
    const sql = 'SELECT key\nFROM cuadra\nWHERE extranjero > 20'
    const fault = complaintOf(sql)
    expect(fault).toMatchObject({ title: 'No existe la columna «extranjero»', detail: '¿Quiso decir «extranjeros»?' })
    expect(fault.at && sql.slice(fault.at.start, fault.at.end)).toBe('extranjero')
    expect(lineOf(sql, fault.at?.start ?? 0)).toBe(3)
    expect(engine.ask(fault.fix?.text ?? '').rows).toEqual([['15101081001029'], ['13101011001001']])
  })

  test.each([
    ['SELECT * FROM cuadras', 'No existe la tabla «cuadras»', '¿Quiso decir «cuadra»?'],
    ['SELECT rond(poblacion) FROM cuadra', 'No existe la función «rond»', '¿Quiso decir «round»?'],
    ['SELECT zzzzzz FROM cuadra', 'No existe la columna «zzzzzz»', 'La lista de tablas y columnas está arriba.'],
    ['SELECT cut, poblacion FROM cuadra GROUP BY cut', 'Falta decir qué se hace con «poblacion»', /GROUP BY/],
    ['SELECT cut FROM cuadra WHERE SUM(poblacion) > 1', 'Una suma no va dentro de otra, ni en WHERE', /HAVING/],
    ['SELECT (1', 'La consulta queda a medias', /paréntesis/],
    ['SELECT key poblacion cut FROM cuadra', 'No se entiende «cut» en ese lugar', /coma/],
    ["SELECT CAST('x' AS INT)", '«x» no es un número', /comillas/],
  ])('%s', (sql, title, detail) => {
    const fault = complaintOf(sql)
    expect(fault.title).toBe(title)
    expect(fault.detail).toMatch(detail)
  })

  test('small counts multiply without overflow, whatever width they travelled in', () => {
    expect(engine.ask('SELECT extranjeros * 5 FROM cuadra ORDER BY key').rows).toEqual([[500], [0], [300]])
  })

  test('a result is bounded and says that it was cut', () => {
    const all = engine.ask('SELECT * FROM range(20000)')
    expect([all.rows.length, all.cut]).toEqual([10_000, true])
  })

  test('the order that was asked for is the order that is shown, inside the bound too', () => {
    expect(engine.ask('SELECT range AS n FROM range(30000) ORDER BY n DESC').rows[0]).toEqual([29_999])
  })
})

describe('a query that was stopped', () => {
  const sql = 'SELECT COUNT(*) FROM cuadra a, cuadra b WHERE a.poblacion < b.poblacion'

  test('says what it was crossing, counted, and offers less', () => {
    const fault = explainStop(sql, schema, 10, { code: '15101', name: 'Arica' })
    expect(fault.title).toBe('Se detuvo a los 10 segundos')
    expect(fault.detail).toContain('166.302 filas de cuadra con 166.302 filas de cuadra: 27.656 millones de pares')
    expect(fault.fix?.label).toBe('Limitar a Arica')
    expect(engine.ask(fault.fix?.text ?? '').rows).toEqual([[0]])
  })

  test('limiting keeps aliases, joins and words that only look like tables', () => {
    const ids = new Set(['cuadra'])
    const limited = limitedTo("SELECT 'cuadra', cuadra.key FROM cuadra WHERE poblacion > 1", '13101', ids)
    expect(limited).toBe("SELECT 'cuadra', cuadra.key FROM (SELECT * FROM cuadra WHERE cut LIKE '13101%') AS cuadra WHERE poblacion > 1")
    expect(engine.ask(limited).rows).toHaveLength(2)
  })
})

describe('what a result carries out of the product', () => {
  const about = [
    {
      ...{ id: 'cuadra', kind: 'capa', title: '', coverage: '', level: 'manzana', period: null, rows: 3, load: 1, address: '' },
      columns: columns.map((column, i) => ({ ...column, label: '', unit: null, role: i === 0 ? 'key' : i === 1 ? 'cut' : 'value' })),
    },
  ] as unknown as ColumnTable[]
  const taken = (sql: string) => {
    const again = reservedQuery(sql, engine.ask(sql), about)
    return { again, rows: engine.ask(again ?? sql).rows }
  }

  test.each([
    'SELECT key, poblacion FROM cuadra',
    'SELECT * FROM cuadra',
    'SELECT c.key AS manzana, c.poblacion * 2 AS doble FROM cuadra c',
    'SELECT key, 100.0 * extranjeros / poblacion AS tasa FROM "cuadra"',
    'WITH chicas AS (SELECT key, poblacion FROM cuadra) SELECT * FROM chicas',
    'SELECT a.key, b.poblacion FROM cuadra a JOIN cuadra b ON a.key = b.key',
    "SELECT replace(key, 'x', '') AS codigo, poblacion FROM cuadra ORDER BY poblacion",
  ])('has no small cell where its rows are blocks: %s', (sql) => {
    const { again, rows } = taken(sql)
    expect(again).not.toBeNull()
    expect(rows).toHaveLength(3)
    expect(rows.find((row) => row.includes('13101011001002'))).toContain(null)
    expect(rows.flat().filter((cell) => typeof cell === 'number' && cell > 0 && cell < 10)).toEqual([])
    expect(rows.find((row) => row.includes('15101081001029'))).not.toContain(null)
  })

  test('is what is on screen where its rows are sums of blocks', () => {
    const { again, rows } = taken('SELECT cut, SUM(poblacion) AS personas FROM cuadra GROUP BY cut ORDER BY cut')
    expect([again, rows]).toEqual([
      null,
      [
        ['13101', 204],
        ['15101', 96],
      ],
    ])
  })
})

describe('what the engine answers is what is read', () => {
  const huge = 2n ** 127n - 1n
  const cases: [sql: string, kind: string, cell: unknown, text: string, file: string][] = [
    ['9007199254740993', 'number', 9007199254740993n, '9.007.199.254.740.993', '9007199254740993'],
    ['-9223372036854775807', 'number', -9223372036854775807n, '−9.223.372.036.854.775.807', '-9223372036854775807'],
    [`${huge}::HUGEINT`, 'number', huge, '170.141.183.460.469.231.731.687.303.715.884.105.727', `${huge}`],
    ['42::BIGINT', 'number', 42, '42', '42'],
    ['1234.5::DOUBLE', 'number', 1234.5, '1.234,5', '1234,5'],
    ['0.1::DECIMAL(18,3)', 'number', 0.1, '0,1', '0,1'],
    ['12345678901234567.89::DECIMAL(20,2)', 'number', '12345678901234567.89', '12.345.678.901.234.567,89', '12345678901234567.89'],
    ["'NaN'::DOUBLE", 'number', 'NaN', 'no es un número', 'NaN'],
    ["DATE '2024-02-29'", 'date', '2024-02-29', '29-02-2024', '2024-02-29'],
    ["DATE '1899-12-31'", 'date', '1899-12-31', '31-12-1899', '1899-12-31'],
    [
      "TIMESTAMP '2024-02-29 23:59:59.123456'",
      'date',
      '2024-02-29 23:59:59.123456',
      '29-02-2024 23:59:59,123456',
      '2024-02-29 23:59:59.123456',
    ],
    ["TIME '08:05:00'", 'other', '08:05:00', '08:05:00', '08:05:00'],
    ["INTERVAL '3' DAY", 'other', '3 days', '3 days', '3 days'],
    ['true', 'boolean', true, 'sí', 'sí'],
    ['NULL::INTEGER', 'number', null, 's/i', 's/i'],
    ['NULL::DATE', 'date', null, 's/i', 's/i'],
    ["'05101'", 'text', '05101', '05101', '05101'],
    ['[9007199254740993, NULL]', 'other', '[9007199254740993, NULL]', '[9007199254740993, NULL]', '[9007199254740993, NULL]'],
    ["{'a': 1, 'b': DATE '2024-02-29'}", 'other', "{'a': 1, 'b': 2024-02-29}", "{'a': 1, 'b': 2024-02-29}", "{'a': 1, 'b': 2024-02-29}"],
    ["MAP {'x': 1.50::DECIMAL(4,2)}", 'other', '{x=1.50}', '{x=1.50}', '{x=1.50}'],
  ]
  test.each(cases)('%s', (sql, kind, cell, text, file) => {
    const { columns, rows } = engine.ask(`SELECT ${sql} AS v`)
    const [column, value] = [columns[0]!, rows[0]![0]!]
    expect([column.kind, value]).toEqual([kind, cell])
    expect(cellText(value, column, decimalsOf(value))).toBe(text)
    expect(
      csvText([[value]])
        .slice(1)
        .trim(),
    ).toBe(file)
  })

  test.each(['folio', 'ROL', 'cut', 'Código', 'año'])('«%s» is a name whatever its type: no mark of thousands', (name) => {
    const { columns, rows } = engine.ask(`SELECT 811047 AS "${name}"`)
    expect(cellText(rows[0]![0]!, columns[0]!, 0)).toBe('811047')
    expect(isFigure(columns[0]!)).toBe(false)
  })

  test('two columns of one name are both read, and a column may have any name', () => {
    const { columns, rows } = engine.ask('SELECT 1 AS a, 2 AS a, 3 AS "una ""rara"""')
    expect(rows).toEqual([[1, 2, 3]])
    expect(columns[2]?.name).toBe('una "rara"')
  })

  test('what is beyond 53 bits is ordered exactly', () => {
    expect(compareCells(9007199254740993n, 9007199254740992n, 'number')).toBe(1)
    expect(compareCells(9007199254740993n, 5, 'number')).toBeGreaterThan(0)
  })
})

test('a result stands for the query and the data that made it, and says so when either is another', () => {
  const asked = { back: () => {}, again: () => {} }
  const run = { text: 'SELECT 1', loads: 'a' }
  expect(staleOf(run, 'SELECT 1', 'a', asked)).toBeNull()
  expect(staleOf(run, 'SELECT 2', 'a', asked)?.why).toMatch(/consulta anterior/)
  expect(staleOf(run, 'SELECT 1', 'b', asked)?.why).toMatch(/se cargaron de nuevo/)
})
