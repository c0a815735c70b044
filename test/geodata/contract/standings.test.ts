/** Every indicator × level: the places, medians and headlines that each page makes of equals, of small bases and of estimates. */
import type { CatalogueAnswer, ValuesAnswer } from '@radier/api/contract'
import type { MatrixColumn } from '@radier/api/contract-compare'
import { catalogue, operandsOf, variableOrigins } from '@radier/geodata/catalogue'
import { figureTable } from '@radier/geodata/ficha/blocks/table'
import { contextOf, onlyMedian, standing } from '@radier/geodata/ficha/context'
import type { Column, Place } from '@radier/geodata/ficha/data'
import { type DescribedIndicator, defaultPer, type Measure } from '@radier/geodata/indicator'
import { isEstimate } from '@radier/geodata/measure/comparability'
import { bandOf, type Standing } from '@radier/geodata/measure/standing'
import { describe, expect, it } from 'vitest'
import { comparisonOf, ranked } from '../../../web/src/features/compare/comparison.ts'
import { findingOf } from '../../../web/src/features/compare/finding.ts'
import { measured } from '../../../web/src/features/explore/measured.ts'
import { rank, standingOf } from '../../../web/src/features/explore/ranking.ts'
import { dataOf, subjectOf } from './places.ts'

const indicators = Object.entries(catalogue.indicators)
const origins = variableOrigins(catalogue)
const many = 221
const levels = { comuna: '13', provincia: '1', region: '' } as const
type Ranked = keyof typeof levels

/** 221 places: the first 124 differ, the last 97 have nothing. */
const placesAt = (level: Ranked): Place[] =>
  Array.from({ length: many }, (_, i) => ({
    ...{ code: `${levels[level]}${100 + i}`, name: `N${i}`, level, parent: null, bbox: null, label: null, population: 1000 },
  }))

/** All with the same base; rates that are proportions of it. */
const column =
  (base: number, per: number) =>
  (codes: readonly string[]): Column => {
    const conteo = Float64Array.from(codes, (_, i) => (i < 124 ? ((124 - i) * base) / 400 : 0))
    return { codes, conteo, tasa: conteo.map((count) => (per * count) / base), base: new Float64Array(codes.length).fill(base) }
  }

/** Read from the sources again, apart from the contract. */
const estimated = (indicator: DescribedIndicator): boolean =>
  indicator.periods.some((period) =>
    operandsOf(indicator, period).some((operand) =>
      Object.values(catalogue.sources).some(({ series, tables = [] }) =>
        tables.some(
          (table) =>
            (typeof table.period !== 'string' || table.period === operand.period) &&
            operand.name in table.variables &&
            { ...series, ...table.series, ...table.variables[operand.name]?.series }.made === 'estimación',
        ),
      ),
    ),
  )

interface Page {
  ficha: Standing['why'] | null
  explorar: Standing | null
  comparar: Standing | null
  title: string
}

/** What the pages say of place number `at`. */
function pagesOf(id: string, indicator: DescribedIndicator, level: Ranked, base: number, at: number): Page {
  const all = placesAt(level)
  const codes = all.map(({ code }) => code)
  const measure: Measure = indicator.first
  const { better, value } = indicator
  const per = value.per ?? defaultPer
  const period = [...indicator.periods].sort().at(-1) as string
  const data = dataOf({ [id]: [period] }, column(base, per), all)
  const values = column(base, per)(codes)
  const told: CatalogueAnswer['indicators'][string] = {
    ...indicator,
    ...{ baseLabel: null, comparisons: [], estimated: isEstimate(catalogue, indicator) },
    available: [{ level: 'comuna', period, known: many, total: many }],
  }
  const answer = { codes, tasa: [...values.tasa], conteo: [...values.conteo], base: [...values.base] } as unknown as ValuesAnswer
  const own = all[at] as Place
  const bands = Object.fromEntries(
    codes.flatMap((code, i) => {
      const band = bandOf(indicator, told.estimated, measure, { tasa: values.tasa[i]!, conteo: values.conteo[i]!, base })
      return band === undefined ? [] : [[code, band === null ? null : ([...band] as [number, number])]]
    }),
  )
  const matrix: MatrixColumn = {
    ...{ indicator: id, period, first: measure, tasa: answer.tasa, conteo: answer.conteo, bands, absent: {}, coverage: {} },
    country: { tasa: null, conteo: null, coverage: null },
  }
  const comparison = comparisonOf(
    [{ id, period, missed: null }],
    { version: 1, indicators: { [id]: told }, layers: {}, sources: {} },
    { version: 1, level: 'comuna', codes, columns: [matrix], missing: [] },
    null,
  )
  const line = comparison.lines[0]!
  return {
    ficha: standing(contextOf(data, subjectOf(own), 'pais', null), id, measure, { id: 'chile' })?.why ?? null,
    explorar: standingOf(rank(measured(answer, measure, told), better !== 'mas'), own.code, better !== 'mas'),
    comparar: ranked(comparison, line, codes).find(({ code }) => code === own.code)?.place ?? null,
    title: findingOf(comparison, line, [own.code], () => 'X', { within: 'del país', backdrop: '' }).title,
  }
}

describe.each(indicators)('%s', (id, indicator) => {
  const at = (Object.keys(levels) as Ranked[]).filter((level) => indicator.levels.includes(level))

  it.each(at)('tells the tie of those that have nothing, by %s', (level) => {
    const { ficha, explorar, comparar } = pagesOf(id, indicator, level, 4000, 200)
    if (estimated(indicator)) return expect([ficha, explorar, comparar]).toEqual([null, null, null])
    const [place, last] = indicator.better === 'mas' ? [1, 97] : [125, many]
    expect(ficha).toBe('empate')
    expect(explorar).toEqual({ place, last, of: many, why: 'empate' })
    expect(comparar).toEqual(explorar)
  })

  it.each(at)('never gives the first place, nor a headline, to a rate of 102, by %s', (level) => {
    const { ficha, explorar, comparar, title } = pagesOf(id, indicator, level, 102, 0)
    const firm = indicator.first === 'conteo' && !estimated(indicator)
    for (const why of [ficha, explorar?.why, comparar?.why]) expect(why === 'lugar').toBe(firm)
    if (!firm) expect(title).toMatch(/no se ordenan$/)
  })

  it('gives no place to an estimate without interval, nor a headline', () => {
    if (!estimated(indicator)) return
    for (const level of at) {
      const { ficha, explorar, comparar, title } = pagesOf(id, indicator, level, 50_000, 0)
      expect([ficha, explorar, comparar]).toEqual([null, null, null])
      expect(title).toMatch(/sus intervalos no se ordenan$/)
    }
  })

  it('calls a median what is neither a sum nor an average by weight, and only that', () => {
    const { value, first } = indicator
    const variables = [...new Set(indicator.periods.flatMap((period) => operandsOf(indicator, period).map(({ name }) => name)))]
    const weighs = Object.values(catalogue.sources).some(({ tables = [] }) =>
      tables.some((table) => value.tasa !== undefined && table.variables[value.tasa]?.weight),
    )
    const linear = !/[A-Za-z_0-9@]+\s*\/\s*[a-z]/.test(`${value.conteo ?? ''} ${value.base ?? ''}`)
    const adds = variables.every((name) => (origins.get(name) ?? [{ additive: false }]).every(({ additive }) => additive)) && linear
    const means = first === 'tasa' && value.tasa ? weighs : adds
    const country: Place = { ...placesAt('comuna')[0]!, code: '0', name: 'Chile', level: 'pais' }
    const period = [...indicator.periods].sort().at(-1) as string
    const context = contextOf(
      dataOf({ [id]: [period] }, column(4000, defaultPer), [country, ...placesAt('comuna')]),
      subjectOf(placesAt('comuna')[3]!),
      'pais',
      null,
    )
    const median = !means && indicator.levels.includes('comuna') && !indicator.levels.includes('pais')
    expect(onlyMedian(context, id, first, '0')).toBe(median)
    if (indicator.levels.includes('comuna'))
      expect(String(figureTable(context, [{ indicator: id }], 'x').rows[0]?.cells[1]).includes('(m)')).toBe(median)
  })
})
