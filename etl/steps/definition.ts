/** A hash of what shapes a source: when it changes, the source is stale though its file is the same. */
import { createHash } from 'node:crypto'
import { type Catalogue, operandsOf, readingOf, seriesAt } from '@radier/geodata/catalogue'
import { comparisonsOf } from '@radier/geodata/measure/comparability'
import { refusedPlaces } from '@radier/geodata/measure/verdict'
import type { Correction } from './correct.ts'

/** Words that people read, and how figures are told, do not shape anything. */
const prose = new Set([
  'label',
  'unit',
  'title',
  'legend',
  'tooltip',
  'coverage',
  'known',
  'method',
  'style',
  'zooms',
  'group',
  'tile',
  'publisher',
  'mask',
  'averagedBy',
  'series',
  'weight',
  'interval',
])

const hash = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(value, (name, v) => (prose.has(name) ? undefined : v)))
    .digest('hex')
    .slice(0, 16)

export function definitionOf(id: string, { sources, layers }: Catalogue, corrections: readonly Correction[]): string {
  const { format, tables, controls, identities, expect } = sources[id]!
  const fed = Object.entries(layers).filter(([, layer]) => layer.source === id)
  return hash([format, tables, controls, identities, expect, fed, corrections.filter((c) => c.source === id)])
}

/** Of all that decides the indicator values, given the same figures. */
export const indicatorsDefinition = (catalogue: Catalogue): string =>
  hash(
    Object.entries(catalogue.indicators).map(([id, indicator]) => {
      const read = indicator.periods
        .flatMap((period) => operandsOf(indicator, period))
        .map(({ name, period }) => {
          const { additive, weight: by, interval: ends } = readingOf(catalogue, name) ?? {}
          return [additive, by, ends, seriesAt(catalogue, name, period)?.universe]
        })
      const refused = indicator.periods.map((period) => refusedPlaces(comparisonsOf(catalogue, indicator), period))
      return [id, indicator.value, indicator.periods, indicator.levels, read, refused]
    }),
  )
