import { catalogue } from '@radier/geodata/catalogue'
import { deficitDefinitions, rankingDefinitions } from '@radier/geodata/measure/definition'
import { describe, expect, it } from 'vitest'

const definition = (id: string) => deficitDefinitions.find((d) => d.id === id)!

describe('the definitions of the deficit', () => {
  it('have parts that add up to their figure', () => {
    for (const { id, parts, national } of deficitDefinitions)
      if (parts) expect([id, parts.reduce((sum, { value }) => sum + value, 0)]).toEqual([id, national])
  })

  it('name indicators of the catalogue, at periods and measures that these have', () => {
    for (const { id, indicator } of deficitDefinitions) {
      if (!indicator) continue
      const found = catalogue.indicators[indicator.id]
      expect([id, found?.periods.includes(indicator.period), !!found?.[indicator.measure]]).toEqual([id, true, true])
    }
    for (const { definition: id, indicator, period, measure } of rankingDefinitions) {
      expect(definition(id)?.levels).toContain('comuna')
      expect(catalogue.indicators[indicator]?.periods).toContain(period)
      expect(catalogue.indicators[indicator]?.[measure]).toBeDefined()
    }
  })

  it('are loaded where an indicator carries them, and cited otherwise', () => {
    for (const { id, indicator, confidence } of deficitDefinitions) expect([id, confidence === 'cargada']).toEqual([id, indicator !== null])
  })

  it('give the figure of the catalogue where this one is checked against its publisher', () => {
    for (const { indicator, national } of deficitDefinitions) {
      const control =
        indicator &&
        catalogue.indicators[indicator.id]?.controls?.find(
          (c) => c.level === 'pais' && c.period === indicator.period && c.measure === indicator.measure,
        )
      if (control) expect(control.value).toBe(national)
    }
  })
})
