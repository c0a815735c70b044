import type { ColumnTable } from '@radier/api/contract'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainFault, explainStop, lineOf } from '../../../web/src/analysis/sql-fault.ts'
import { limitedTo, readOnly } from '../../../web/src/analysis/sql-text.ts'
import { reservedQuery } from '../../../web/src/analysis/taken-away.ts'
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
