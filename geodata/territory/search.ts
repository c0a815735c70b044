/** Search of territories by name, with or without accents, or by code. Pure: used by the API and by the browser. */
import { canonicalName, normaliseName } from './names.ts'

export interface Findable {
  code: string
  name: string
  level: string
  population?: number | null
}

/** Best first: exact code, exact name, start of name, start of a word, inside; ties by population. */
export function searchTerritories<T extends Findable>(query: string, territories: readonly T[], limit = 8): T[] {
  const wanted = normaliseName(query)
  if (!wanted) return []
  const canonical = canonicalName(query)
  const scored = territories.flatMap((territory) => {
    const score = scoreOf(territory, wanted, canonical)
    return score === null ? [] : [{ territory, score }]
  })
  scored.sort((a, b) => a.score - b.score || (b.territory.population ?? 0) - (a.territory.population ?? 0))
  return scored.slice(0, limit).map((s) => s.territory)
}

function scoreOf({ code, name }: Findable, wanted: string, canonical: string): number | null {
  if (code === wanted) return 0
  const plain = canonicalName(name)
  if (plain === canonical) return 1
  if (/^\d+$/.test(wanted)) return code.startsWith(wanted) ? 2 : null
  if (plain.startsWith(wanted)) return 3
  if (plain.includes(` ${wanted}`)) return 4
  return plain.includes(wanted) ? 5 : null
}
