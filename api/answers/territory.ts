/** Every indicator of one territory, with its place among those of its level. */
import { type Column, type FichaData, knownAt, valuesOf } from '@radier/geodata/ficha/data'
import type { Indicator } from '@radier/geodata/indicator'
import { isEstimate } from '@radier/geodata/measure/comparability'
import { bandOf, standingAmong } from '@radier/geodata/measure/standing'
import type { StoredLevel } from '@radier/geodata/territory/level'
import type { TerritoryAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Service } from '../service.ts'
import { cardOf, cardsOf, pathTo } from './cards.ts'
import { fichaData } from './ficha-data.ts'

export async function territoryAnswer(service: Service, edition: Edition, code: string): Promise<TerritoryAnswer> {
  const card = await cardOf(service, edition, code)
  const data = await fichaData(service, edition)
  const level = card.level as StoredLevel
  return {
    ...card,
    version: edition.version,
    path: pathTo(await cardsOf(service, edition), card),
    values: Object.entries(data.catalogue.indicators).flatMap(([id, indicator]) =>
      [...indicator.periods]
        .sort()
        .reverse()
        .flatMap((period) => {
          const column = data.column(id, period, level)
          return column?.codes.includes(code) ? [{ indicator: id, period, ...figureAt(data, indicator, column, level, code) }] : []
        }),
    ),
  }
}

function figureAt({ catalogue }: FichaData, indicator: Indicator, column: Column, level: StoredLevel, code: string) {
  const known = knownAt(column, code)
  const measure = indicator[indicator.first] ? indicator.first : 'tasa'
  const own = known[measure]
  const band = bandOf(indicator, isEstimate(catalogue, indicator), measure, known)
  const all = own === null || level === 'pais' ? [] : valuesOf(column, measure)
  const among = (inside: (code: string) => boolean) =>
    own === null
      ? null
      : standingAmong(
          all.flatMap((one) => (inside(one.code) ? [one.value] : [])),
          own,
          band,
        )
  return {
    tasa: known.tasa,
    conteo: known.conteo,
    base: known.base,
    state: known.state ?? null,
    coverage: known.coverage ?? null,
    rank: {
      country: level === 'pais' ? null : among(() => true),
      region: level === 'comuna' || level === 'provincia' ? among((one) => one.startsWith(code.slice(0, 2))) : null,
    },
  }
}
