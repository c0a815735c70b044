import type { TerritoryCard } from '@radier/api/contract'
import type { GroupOption } from '@radier/geodata/analysis/words'
import { UNKNOWN } from '@radier/geodata/measure/format'
import { shortRegionName } from '../../map/region-names.ts'

/** The grouping natural to what is in sight: districts in a comuna, comunas in a region, regions in Chile. */
export function naturalGroup(options: readonly GroupOption[], territory: string): string {
  const wanted = territory === '0' ? 'clave.2' : territory.length <= 3 ? 'clave.5' : 'clave.7'
  return options.find(({ name }) => name === wanted)?.name ?? options.at(0)?.name ?? ''
}

/** A group by its name: codes become places, districts keep their number. */
export function groupName(by: string, raw: string, names: ReadonlyMap<string, TerritoryCard>, inside: string): string {
  if (raw === '' || raw === UNKNOWN) return UNKNOWN
  if (by === 'clave.7') {
    const comuna = names.get(raw.slice(0, 5))?.name ?? raw.slice(0, 5)
    const district = `${Number(raw.slice(5))}`
    return inside.length === 5 ? district : `${comuna} ${district}`
  }
  return by.startsWith('clave.') ? (shortRegionName[raw] ?? names.get(raw)?.name ?? raw) : raw
}
