import type { Table } from '@radier/geodata/source'
import { expect, it } from 'vitest'
import { toy, value, withTable } from './hogares.ts'

const acts: Table = {
  level: 'comuna',
  key: { column: 'cut' },
  period: '2026',
  variables: {
    anio_plan: { column: 'fecha', where: { tipo: 'PRC' }, take: 'anio', label: 'año del plan más reciente', additive: false },
    actos: { column: 'id', take: 'distintos', absent: 0, label: 'actos' },
  },
}
const load = async (...lines: string[]) => {
  toy.write('hogares.csv', `id,cut,tipo,fecha\n${lines.join('\n')}\n`)
  return toy.load(withTable({ tables: [acts], expect: { comunas: 2 } }), 'censo')
}

it('the latest date of a place gives its year, with the row that it stands on; an unknown date hides no known one', async () => {
  await load('a,13101,PRC,1990-01-27', 'b,13101,PRC,2011-05-02', 'c,13101,PRC,', 'd,13101,LU,2020-01-01', 'e,13102,PRC,27-01-1984')
  expect(await value('comuna', '13101', 'anio_plan')).toMatchObject({ value: 2011, row: 3 })
  expect(await value('comuna', '13102', 'anio_plan')).toMatchObject({ value: 1984 })
  expect(await value('pais', '0', 'anio_plan')).toBeUndefined()
})

it('a code that is written in several rows of a place is counted once', async () => {
  await load('a,13101,PRC,1990-01-27', 'a,13101,PRC,1990-01-27', 'b,13101,LU,', 'b,13102,LU,')
  expect(await value('comuna', '13101', 'actos')).toMatchObject({ value: 2 })
  expect(await value('comuna', '13102', 'actos')).toMatchObject({ value: 1 })
})

it('a comuna that a complete file leaves out has none, and is no comuna that the file brings', async () => {
  const result = await load('a,13101,PRC,1990-01-27', 'b,13102,PRC,1990-01-27')
  expect(result.outcome).toBe('publicada')
  expect(await value('comuna', '01101', 'actos')).toMatchObject({ value: 0, row: null })
  expect(await value('comuna', '01101', 'anio_plan')).toBeUndefined()
  expect(await value('pais', '0', 'actos')).toMatchObject({ value: 2 })
})

it('what is no date is refused with its row', async () => {
  const result = await load('a,13101,PRC,1990-01-27', 'b,13102,PRC,1990-01-27', 'c,13102,PRC,pronto')
  expect(result.report!.messages[0]).toMatch(/^Fila 4, columna «fecha»: «pronto» no es una fecha/)
})
