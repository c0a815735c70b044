import type { Catalogue } from '../catalogue.ts'
import { looksAt } from '../extent.ts'
import type { Layer } from '../layer.ts'
import { listed } from './words.ts'

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

const named = ({ title, period, extent }: Layer): string => `${lower(title)} (${period}, solo ${extent?.words})`

/** What people are kept from, or was noted where it happened, and nobody looked for in a comuna, or in a part of it only; none for what is larger. */
export function unseenNotes(
  { layers }: Pick<Catalogue, 'layers'>,
  { level, code, name }: { level: string; code: string; name: string },
): string[] {
  if (level !== 'comuna') return []
  const missing = Object.values(layers).filter(
    ({ group, extent }) => group === 'resguardo' && extent && (!looksAt(extent, code) || extent.part),
  )
  return missing.length ? [`Sin cobertura en ${name}, que no es lo mismo que sin peligro: ${listed(missing.map(named))}.`] : []
}
