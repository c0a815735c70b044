/** What printed figures stand on: their indicators with method and caveats, and the loads that fed them. */
import { formatDate } from '../measure/format.ts'
import type { Figure, IndicatorNote, Section, SourceVersion } from './content.ts'
import type { FichaData } from './data.ts'

/** Every indicator printed, once, in reading order. */
export function indicatorNotes(data: FichaData, figures: readonly Figure[]): IndicatorNote[] {
  const printed = new Map<string, { measure: 'tasa' | 'conteo' | null; periods: Set<string> }>()
  for (const { indicator, measure, period } of figures) {
    if (!indicator) continue
    const entry = printed.get(indicator) ?? { measure: measure === 'tasa' || measure === 'conteo' ? measure : null, periods: new Set() }
    if (period) entry.periods.add(period)
    printed.set(indicator, entry)
  }
  return [...printed].flatMap(([id, { measure, periods }]): IndicatorNote[] => {
    const definition = data.catalogue.indicators[id]
    if (!definition) return []
    const unit = definition[measure ?? definition.first]?.unit
    return [
      {
        indicator: id,
        title: definition.title,
        label: unit ? `${definition.title} (${unit})` : definition.title,
        method: definition.method,
        caveats: definition.caveats ?? [],
        sources: [...new Set([...periods].flatMap((period) => data.feeding(id, period)))],
      },
    ]
  })
}

/** Loads of every indicator printed, and of the outlines where there is a map. */
export function sourcesOf(
  data: FichaData,
  indicators: readonly IndicatorNote[],
  sections: readonly Pick<Section, 'blocks'>[],
): SourceVersion[] {
  const mapped = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'map'))
  const outlines = mapped
    ? Object.values(data.catalogue.layers)
        .filter(({ level }) => level === 'comuna')
        .map(({ source }) => source)
    : []
  const ids = new Set([...indicators.flatMap(({ sources }) => sources), ...outlines])
  return [...ids].flatMap((id) => data.versions.get(id) ?? [])
}

/** es-CL date of the newest load; «s/i» of none. */
export const newestLoad = (sources: readonly SourceVersion[]): string =>
  formatDate(
    sources
      .map(({ loadedAt }) => loadedAt)
      .sort()
      .at(-1),
  )
