import { type Formula, formulaToSql, parseFormula, variablesOf } from '@radier/geodata/measure/formula'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

const values: Record<string, number | null> = {
  hogares: 74144,
  viviendas: 70285,
  cero: 0,
  nada: null,
  'poblacion@2024': 110,
  'poblacion@2017': 100,
}
const read = (name: string, period?: string) => values[period ? `${name}@${period}` : name] ?? null

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

/** What PostgreSQL makes of a formula. */
async function computed(formula: Formula, value: typeof read): Promise<number | null> {
  const compiled = formulaToSql(formula, (name, period) => `${value(name, period) ?? 'null'}::float8`)
  const [row] = await database.sql.unsafe<{ value: number | null }[]>(`select ${compiled} as value`)
  return row!.value
}

describe('a formula', () => {
  it.each([
    ['hogares - viviendas', 3859],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['100 - 10 - 5', 85],
    ['100 / 10 / 5', 2],
    ['poblacion@2024 - poblacion@2017', 10],
    ['100 * poblacion@2024 / poblacion@2017 - 100', 10],
    ['hogares / cero', null],
    ['hogares + nada', null],
    ['0 * nada', null],
    ['desconocida', null],
    ['0.5 * cero', 0],
    ['1 / 2 * hogares', 37072],
  ])('%s is %s', async (text, result) => {
    const value = await computed(parseFormula(text), read)
    if (result === null) expect(value).toBeNull()
    else expect(value).toBeCloseTo(result, 9)
  })

  it.each(['', 'a -', '(a', 'a b', 'a; drop table', 'Hogares', 'a ++ b', '1.'])('«%s» is refused', (text) => {
    expect(() => parseFormula(text)).toThrow(/Fórmula/)
  })

  it('names its variables once per period, left to right', () => {
    expect(variablesOf(parseFormula('b@2024 - b@2017 + a * b@2024'))).toEqual([
      { name: 'b', period: '2024' },
      { name: 'b', period: '2017' },
      { name: 'a' },
    ])
  })

  it('guards every division in SQL', () => {
    expect(formulaToSql(parseFormula('a / (b - c)'), (n) => `"${n}"`)).toBe('("a" / nullif(("b" - "c"), 0))')
  })
})

const expression: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'b', 'c').map((name): Formula => ({ op: 'variable', name })),
    fc.integer({ min: 0, max: 9 }).map((value): Formula => ({ op: 'number', value })),
    fc.record({ op: fc.constantFrom('+', '-', '*', '/'), left: tie('formula'), right: tie('formula') }) as fc.Arbitrary<Formula>,
  ),
})).formula

const write = (f: Formula): string =>
  f.op === 'number' ? String(f.value) : f.op === 'variable' ? f.name : `(${write(f.left)} ${f.op} ${write(f.right)})`

it('parsing what was written gives the formula back', () => {
  fc.assert(
    fc.property(expression, (formula) => {
      expect(parseFormula(write(formula))).toEqual(formula)
    }),
  )
})

it('an unknown operand makes the result unknown, whatever the formula', async () => {
  await fc.assert(
    fc.asyncProperty(expression, fc.constantFrom('a', 'b', 'c'), async (formula, missing) => {
      fc.pre(variablesOf(formula).some((v) => v.name === missing))
      expect(await computed(formula, (name) => (name === missing ? null : 3))).toBeNull()
    }),
  )
})
