import { defineIndicator } from '@radier/geodata/indicator'
import type { Table } from '@radier/geodata/source'
import { describe, expect, it } from 'vitest'
import { complete, csv, states, table, toy, value, withTable } from './hogares.ts'
import { toySource } from './toy-catalogue.ts'

describe('published totals', () => {
  const control = (wanted: number) => ({
    controls: [{ variable: 'hogares', level: 'pais' as const, code: '0', period: '2024', value: wanted, publisher: 'Editor' }],
  })

  it('let a load through when they are met to the unit', async () => {
    toy.write('hogares.csv', csv(...complete))
    expect(await toy.load(withTable(control(168)), 'censo')).toMatchObject({ outcome: 'publicada' })
  })

  it('refuse it when they are missed by one, and keep yesterday’s figures and a trace', async () => {
    toy.write('hogares.csv', csv(...complete))
    await toy.run(withTable(control(168)))
    toy.write('hogares.csv', csv('13101,101', ...complete.slice(1)))
    const { results, ok } = await toy.run(withTable(control(168)))
    expect(ok).toBe(false)
    expect(results[0]).toMatchObject({ outcome: 'rechazada', reason: expect.stringContaining('169 ≠ 168 (Editor)') })
    expect(await value('comuna', '13101')).toMatchObject({ value: 100 })
    expect(await states()).toEqual(['1 current', '2 refused'])
  })

  it('refuse it when the publisher’s own row is not the sum of the comunas', async () => {
    toy.write('hogares.csv', csv('0,200', ...complete))
    expect(await toy.load(withTable(), 'censo')).toMatchObject({ outcome: 'rechazada', reason: expect.stringContaining('168 ≠ 200') })
  })

  it('refuse it when parts do not add to their total', async () => {
    const two = {
      ...table,
      variables: {
        ...table.variables,
        casas: { column: 'Casas', label: 'casas o ranchos' },
        piezas: { column: 'Piezas', label: 'piezas' },
      },
    }
    const identities = [{ total: 'hogares', parts: ['casas', 'piezas'] }]
    toy.write('hogares.csv', 'cut,Hogares,Casas,Piezas\n13101,100,60,40\n13102,20,15,6\n')
    const result = await toy.load(withTable({ tables: [two], identities }), 'censo')
    expect(result).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('hogares = casas o ranchos + piezas: 13102 (2024): 21 ≠ 20'),
    })
  })

  it('refuse a figure that another source already gives', async () => {
    toy.write('hogares.csv', csv(...complete))
    toy.write('otra.csv', csv(...complete))
    const { results } = await toy.run(
      toy.catalogue({ censo: toySource('hogares.csv', { tables: [table] }), otra: toySource('otra.csv', { tables: [table] }) }),
    )
    expect(results.map((r) => r.outcome)).toEqual(['publicada', 'rechazada'])
    expect(results[1]!.reason).toContain('hogares ya viene de «censo»')
  })

  it('let a country figure of another source stand beside the sum of the comunas, when both are equal', async () => {
    const country = (wanted: number) => {
      toy.write('pais.csv', `ano,Total\n2024,${wanted}\n`)
      toy.write('hogares.csv', csv(...complete))
      const whole: Table = {
        level: 'pais',
        key: {},
        period: { column: 'ano' },
        variables: { hogares: { column: 'Total', label: 'hogares' } },
      }
      return toy.run(
        toy.catalogue({ pais: toySource('pais.csv', { tables: [whole] }), censo: toySource('hogares.csv', { tables: [table] }) }),
        { force: true },
      )
    }
    expect((await country(168)).results.map((r) => r.outcome)).toEqual(['publicada', 'publicada'])
    const { results } = await country(169)
    expect(results[0]).toMatchObject({ outcome: 'rechazada', reason: expect.stringContaining('hogares y «censo» (0: 169 ≠ 168)') })
  })

  it('refuse an indicator that misses its published figure', async () => {
    const indicator = (wanted: number) =>
      defineIndicator({
        title: 'Hogares',
        short: 'Hogares',
        theme: 'poblacion',
        value: { conteo: 'hogares' },
        first: 'conteo',
        periods: ['2024'],
        levels: ['pais', 'comuna'],
        better: 'ninguno',
        ramp: 'gris',
        method: 'prueba',
        controls: [{ level: 'pais', code: '0', period: '2024', measure: 'conteo', value: wanted, publisher: 'Editor' }],
      })
    toy.write('hogares.csv', csv(...complete))
    const { sources } = withTable()
    expect(await toy.load({ sources, layers: {}, indicators: { hogares: indicator(169) } }, 'censo')).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('168 ≠ 169'),
    })
    expect(await toy.load({ sources, layers: {}, indicators: { hogares: indicator(168) } }, 'censo')).toMatchObject({
      outcome: 'publicada',
    })
  })
})
