/** Where the server answers each question. The same question is one address. */
import type { Split } from '@radier/geodata/measure/apportion'
import type { Level } from '@radier/geodata/territory/level'

export const catalogueUrl = '/api/catalogue'
export const territoriesUrl = '/api/territories'
export const progressUrl = '/api/loads/progress'

/** Address of the values of an indicator. `within` is sorted, so the same set is one address. */
export function valuesUrl(indicator: string, level: Level, period: string, within: readonly string[] = []): string {
  const where = within.length ? `?within=${[...within].sort().join(',')}` : ''
  return `/api/values/${indicator}/${level}/${encodeURIComponent(period)}${where}`
}

/** A drawn area is asked for the way it takes blocks. */
export function territoryUrl(code: string, apportioning: Split): string {
  const how = code.startsWith('area-') && apportioning !== 'centroide' ? `?reparto=${apportioning}` : ''
  return `/api/territories/${code}${how}`
}
