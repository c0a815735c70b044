import { type Catalogue, catalogue, catalogueFaults, formulasOf, variableOrigins, variablesNeeded } from '@radier/geodata/catalogue'
import { type DescribedIndicator, type Indicator, type Measure, themes } from '@radier/geodata/indicator'
import { compositions } from '@radier/geodata/measure/composition'
import { describe, expect, it } from 'vitest'

const indicators = Object.entries(catalogue.indicators)
const sources = Object.entries(catalogue.sources)
const fields = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string)
const measures = (indicator: Indicator) =>
  (['tasa', 'conteo'] as Measure[]).flatMap((m) => (indicator[m] ? [{ measure: m, text: indicator[m] }] : []))

describe('the catalogue', () => {
  it('has no faults', () => {
    expect(catalogueFaults(catalogue)).toEqual([])
  })

  it('tells which variable an indicator is missing', () => {
    const [id, indicator] = indicators[0] as [string, DescribedIndicator]
    const broken: Catalogue = { ...catalogue, indicators: { [id]: { ...indicator, value: { conteo: 'no_existe' } } } }
    expect(catalogueFaults(broken)).toEqual([`Indicador ${id}: ninguna fuente trae la variable no_existe`])
  })

  it('has at least 60 indicators, and some in every theme', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(60)
    const used = new Set(indicators.map(([, i]) => i.theme))
    expect(Object.keys(themes).filter((t) => !used.has(t as keyof typeof themes))).toEqual([])
  })

  it('opens with exactly one indicator', () => {
    expect(indicators.filter(([, i]) => i.opening).map(([id]) => id)).toEqual(['deficit_cuantitativo'])
  })

  it('gives every place of the composition an indicator of its own', () => {
    const named = compositions.flatMap((c) => [c.total, ...c.parts])
    expect(named.filter((id) => !catalogue.indicators[id])).toEqual([])
    expect(compositions.every((c) => fields(c.partialNote).includes('suma'))).toBe(true)
  })
})

describe.each(indicators)('indicator %s', (id, indicator) => {
  it('is named as a table may be', () => {
    expect(id).toMatch(/^[a-z][a-z0-9_]{2,58}$/)
    expect(indicator.title.length).toBeGreaterThan(3)
    expect(indicator.short.length).toBeLessThanOrEqual(24)
  })

  it('has a text for every measure it computes, and computes every measure it has a text for', () => {
    const { conteo, base, tasa } = formulasOf(indicator)
    expect(Boolean(indicator.tasa)).toBe(Boolean(tasa || (conteo && base)))
    expect(Boolean(indicator.conteo)).toBe(Boolean(conteo))
    expect(indicator[indicator.first]).toBeDefined()
  })

  it('has sentences that use only known fields and end with a full stop', () => {
    for (const { text } of measures(indicator)) {
      expect(fields(text.sentence)).toContain('valor')
      expect(fields(text.sentence).filter((f) => !['valor', 'conteo', 'base', 'lugar'].includes(f))).toEqual([])
      expect(text.sentence).toMatch(/[.%]$/)
      expect(text.sentence).not.toContain('**')
      expect(text.legend.match(/\*\*/g)?.length ?? 0, text.legend).toBeGreaterThanOrEqual(2)
      expect((text.legend.match(/\*\*/g)?.length ?? 0) % 2, 'bold must close').toBe(0)
    }
  })

  it('has increasing breaks that its decimals can write, at most five', () => {
    for (const { text } of measures(indicator)) {
      for (const breaks of [text.breaks ?? [], text.fineBreaks ?? []]) {
        expect(breaks.length).toBeLessThanOrEqual(5)
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks)
        expect(new Set(breaks).size).toBe(breaks.length)
        for (const b of breaks) expect(Number(b.toFixed(Math.max(text.decimals, 1))), `${b}`).toBe(b)
      }
    }
  })

  it('says how it is made, when, and where it may exist', () => {
    expect(indicator.method).toMatch(/\.$/)
    expect(indicator.method).not.toMatch(/\.\./)
    expect(indicator.periods.length).toBeGreaterThan(0)
    expect(indicator.levels.length).toBeGreaterThan(0)
    expect(indicator.caveats?.filter((c) => !c.endsWith('.')) ?? []).toEqual([])
  })

  it('never colours need as capacity, nor capacity or what is neither as need', () => {
    const wrong = { menos: 'pacifico', mas: 'cobre', ninguno: 'cobre' }
    expect(indicator.ramp).not.toBe(wrong[indicator.better])
  })

  it('counts years up to the year of its period, never to a year that was typed once', () => {
    for (const period of indicator.periods)
      for (const [year] of Object.values(indicator.value)
        .join(' ')
        .matchAll(/\b(?<!@)(?:19|20)\d\d\b/g))
        expect(year).toBe(period)
  })

  it('names variables only in lower-case identifiers', () => {
    for (const name of variablesNeeded(indicator)) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
  })
})

describe.each(sources)('source %s', (id, source) => {
  const given = new Set([...variableOrigins(catalogue)].filter(([, all]) => all.some((o) => o.source === id)).map(([name]) => name))

  it('says where it comes from, and what to download when there is no direct address', () => {
    expect(source.origin.page).toMatch(/^https:\/\//)
    if (!source.origin.url) expect(source.origin.drop, 'drop').toMatch(/\.$/)
    expect(source.licence).toMatch(/^.{5,}\.$/)
    expect(source.published ?? '2000').toMatch(/^\d{4}(-\d\d-\d\d)?$/)
  })

  it('says by what each variable that does not add is weighed when places are read as one, or that it never is', () => {
    const variables = (source.tables ?? []).flatMap((table) => Object.entries(table.variables))
    for (const [name, { additive = true, weight }] of variables) {
      expect([name, weight !== undefined]).toEqual([name, !additive])
      if (weight)
        expect(
          variableOrigins(catalogue)
            .get(weight)
            ?.every(({ additive: adds }) => adds),
        ).toBe(true)
    }
  })

  it('feeds a statistic or a layer', () => {
    const layers = Object.values(catalogue.layers).filter((l) => l.source === id)
    expect((source.tables?.length ?? 0) + layers.length).toBeGreaterThan(0)
  })

  it('controls and adds only variables that it gives', () => {
    const wanted = [...(source.controls ?? []).map((c) => c.variable), ...(source.identities ?? []).flatMap((i) => [i.total, ...i.parts])]
    expect(wanted.filter((name) => !given.has(name))).toEqual([])
  })
})

it('the published totals that block a load are declared to the unit', () => {
  const controls = [
    ...Object.values(catalogue.sources).flatMap((s) => (s.controls ?? []).map((c) => `${c.variable} ${c.period} ${c.value}`)),
    ...indicators.flatMap(([id, i]) => (i.controls ?? []).map((c) => `${id} ${c.period} ${c.value}`)),
  ]
  expect(controls).toEqual(
    expect.arrayContaining([
      'poblacion 2024 18480432',
      'poblacion 2017 17574003',
      'hogares 2024 6596527',
      'viviendas_irrecuperables 2024 72642',
      'hogares_allegados 2024 188355',
      'deficit_cuantitativo 2024 491904',
      'deficit_serie_nacional 2024 491804',
    ]),
  )
})
