import { type Catalogue, catalogue, operandsOf, seriesAt } from '@radier/geodata/catalogue'
import { defineIndicator, type Indicator } from '@radier/geodata/indicator'
import { comparisonsOf } from '@radier/geodata/measure/comparability'
import type { Series } from '@radier/geodata/measure/series'
import { basePeriod, refusedPlaces, verdictAt, verdictOfChange } from '@radier/geodata/measure/verdict'
import { defineSource } from '@radier/geodata/source'
import { describe, expect, it } from 'vitest'

const real = (id: string) => comparisonsOf(catalogue, catalogue.indicators[id] as Indicator)

const indicator = (formula: string, periods: string[]) =>
  defineIndicator({
    title: 'Prueba',
    short: 'Prueba',
    theme: 'deficit',
    value: { conteo: formula },
    conteo: { unit: '', legend: '', sentence: '', decimals: 0 },
    first: 'conteo',
    periods,
    levels: ['comuna'],
    better: 'menos',
    ramp: 'cobre',
    method: '',
  })

/** One variable at two periods, each with its own series. */
function made(before: Series | undefined, after: Series | undefined) {
  const table = (period: string, series: Series | undefined) => ({
    level: 'comuna' as const,
    key: { column: 'cut' },
    period,
    ...(series && { series }),
    variables: { a: { column: 'a', label: 'a' } },
  })
  const source = defineSource({
    title: '',
    publisher: '',
    origin: { page: '', file: '' },
    licence: '',
    published: null,
    reference: '',
    format: { kind: 'csv' },
    tables: [table('2017', before), table('2024', after)],
  })
  const own: Catalogue = { sources: { own: source }, layers: {}, indicators: {} }
  return verdictAt(comparisonsOf(own, indicator('a', ['2024', '2017'])), '2017', '2024', '13101')
}

describe('the contract of a series', () => {
  it.each<[string, Series | undefined, Series | undefined, string, RegExp | null]>([
    ['nothing is declared', undefined, undefined, 'si', null],
    ['both say the same', { method: 'x' }, { method: 'x' }, 'si', null],
    ['the method changed', { method: 'SAE hasta 2022' }, { method: 'SAE desde 2024' }, 'no', /^No comparable, porque cambió el método/],
    ['a projection stands beside a census', { made: 'proyección' }, { made: 'conteo' }, 'no', /una es una proyección/],
    ['a projection stands beside what declares nothing', undefined, { made: 'proyección' }, 'no', /una es una proyección/],
    [
      'one base counts the undeclared',
      { undeclared: 'en la base' },
      { undeclared: 'fuera de la base' },
      'no',
      /la base de 2017 cuenta a quienes no declararon/,
    ],
    ['the universe is another', { universe: 'hogares' }, { universe: 'viviendas' }, 'no', /no se cuenta sobre lo mismo/],
    ['two editions meet', { edition: 'primera' }, { edition: 'ajustada' }, 'no', /dos ediciones/],
    ['people were counted elsewhere', { population: 'de hecho' }, { population: 'de derecho' }, 'aviso', /^Con cautela/],
    ['one method is not told', undefined, { method: 'x' }, 'aviso', /de 2017 no se publica con qué método/],
  ])('answers when %s', (_, before, after, may, because) => {
    const verdict = made(before, after)
    expect(verdict.may).toBe(may)
    if (because) expect(verdict.because).toMatch(because)
    else expect(verdict.because).toBeNull()
  })

  it('answers the same whichever period is named first', () => {
    const deficit = real('deficit_serie_nacional')
    expect(verdictAt(deficit, '2024', '2002', '0')).toEqual(verdictAt(deficit, '2002', '2024', '0'))
  })

  it('sets the deficit of 2024 against the 2017 of the same method, not against 2002', () => {
    expect(basePeriod(real('deficit_serie_nacional'), ['2002', '2017', '2024'], '2024', '0')).toEqual({
      period: '2017',
      verdict: {
        may: 'si',
        because: 'El mismo método en 2017 y 2024 (cuatro componentes); la cifra de 2024 es la de la primera edición.',
      },
    })
  })

  it.each(['02103', '05201', '052', '12402'])('never tells a change of people in %s, where many were passing through in 2017', (code) => {
    const people = real('poblacion')
    expect(basePeriod(people, ['2017', '2024'], '2024', code)).toBeNull()
    expect(verdictAt(people, '2017', '2024', code).because).toMatch(/^No comparable, porque en 2017 se contó a quienes estaban de paso/)
    expect(refusedPlaces(real('cambio_de_poblacion'), '2017-2024')).toContain(code)
    expect(verdictOfChange(real('cambio_de_poblacion'), '2017-2024', code).may).toBe('no')
  })

  it('tells it with care elsewhere', () => {
    expect(verdictAt(real('poblacion'), '2017', '2024', '13124')).toMatchObject({ may: 'aviso' })
    expect(verdictOfChange(real('cambio_de_poblacion'), '2017-2024', '13124')).toMatchObject({ may: 'aviso' })
  })

  it('compares the dwellings of two censuses, which have no such difference', () => {
    expect(real('cambio_de_viviendas')).toEqual([])
  })

  it('takes the water of 2017 and 2024 over those who declared it in both', () => {
    expect(real('agua_de_red_publica')).toEqual([])
    for (const { value } of Object.values(catalogue.indicators).filter(({ value }) =>
      /\bagua_(red|pozo|camion|rio)/.test(value.conteo ?? ''),
    ))
      expect(value.base).toBe('agua_declarada')
  })

  it('holds the poverty of 2022 and of 2024 for two methods, which no indicator joins', () => {
    const method = (name: string, period: string) => seriesAt(catalogue, name, period)?.method
    expect(method('pobreza_ingresos_2022_pct', '2022')).not.toBe(method('pobreza_ingresos_pct', '2024'))
    for (const indicator of Object.values(catalogue.indicators)) {
      const methods = indicator.periods.flatMap((period) => operandsOf(indicator, period).flatMap((o) => method(o.name, o.period) ?? []))
      expect(new Set(methods.filter((name) => name.startsWith('SAE'))).size).toBeLessThan(2)
    }
  })

  it('lets no indicator join two periods that are never one series', () => {
    const never = Object.entries(catalogue.indicators).filter(([, i]) => comparisonsOf(catalogue, i).some(({ may }) => may === 'no'))
    expect(never.map(([id]) => id)).toEqual([])
  })
})
