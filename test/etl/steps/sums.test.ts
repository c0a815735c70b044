import { placesFrom } from '@radier/etl/steps/places'
import type { StatisticRow } from '@radier/etl/steps/shaped'
import { addedSums } from '@radier/etl/steps/sums'
import { describe, expect, it } from 'vitest'

const places = placesFrom(['13101', '13102', '12101', '12202'].map((code) => ({ code, name: code })))
const row = (code: string, value: number | null, more: Partial<StatisticRow> = {}): StatisticRow => ({
  variable: 'v',
  level: 'comuna',
  code,
  period: '2024',
  value,
  sheet: null,
  row: 1,
  col: 'A',
  header: 'V',
  ...more,
})
const sums = (rows: StatisticRow[], additive = true) =>
  Object.fromEntries(addedSums(rows, () => additive, places).map((r) => [`${r.level} ${r.code}`, r.value]))

describe('sums made here', () => {
  it('add comunas to provincia, region and country', () => {
    expect(sums([row('13101', 1), row('13102', 2), row('12101', 4), row('12202', 8)])).toEqual({
      'provincia 131': 3,
      'provincia 121': 4,
      'provincia 122': 8,
      'region 13': 3,
      'region 12': 12,
      'pais 0': 15,
    })
  })

  it('are unknown when a comuna inside is unknown or left out', () => {
    expect(sums([row('13101', 1), row('13102', null), row('12101', 4), row('12202', 8)])).toMatchObject({
      'region 13': null,
      'region 12': 12,
      'pais 0': null,
    })
    expect(sums([row('13101', 1), row('12101', 4), row('12202', 8)])).toMatchObject({ 'region 13': null, 'pais 0': null })
  })

  it('do without Antártica only when the source leaves it out altogether', () => {
    expect(sums([row('13101', 1), row('13102', 2), row('12101', 4)])).toMatchObject({ 'region 12': 4, 'pais 0': 7 })
    expect(sums([row('13101', 1), row('13102', 2), row('12101', 4), row('12202', null)])).toMatchObject({
      'region 12': null,
      'pais 0': null,
    })
  })

  it('are not made for what the publisher gives, nor for what does not add', () => {
    const given = row('13', 99, { level: 'region' })
    expect(Object.keys(sums([row('13101', 1), row('13102', 2), given]))).not.toContain('region 13')
    expect(sums([row('13101', 1)], false)).toEqual({})
  })
})
