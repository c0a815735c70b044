import type { Service } from '@radier/geodata/planning/criterion'
import { keep, recall } from '../../ui/memory.ts'

/** A distance that a programme asks, as a person read it in its text. This browser remembers it; the link carries the metres. */
export interface TypedDistance {
  metres: number
  /** «Art. 12, letra b». */
  article: string
  /** ISO date since when it rules. */
  since: string
  by: string
}

const key = 'radier.distancias'

function all(): Record<string, TypedDistance> {
  try {
    const read: unknown = JSON.parse(recall(key) ?? '{}')
    return typeof read === 'object' && read !== null ? (read as Record<string, TypedDistance>) : {}
  } catch {
    return {}
  }
}

export const typedDistance = (preset: string, service: Service): TypedDistance | null => all()[`${preset}/${service}`] ?? null
/** What this browser remembers of a distance of so many metres, typed for whichever programme. */
export const typedAs = (service: Service, metres: number): TypedDistance | null =>
  Object.entries(all()).find(([id, own]) => id.endsWith(`/${service}`) && own.metres === metres)?.[1] ?? null
export const keepDistance = (preset: string, service: Service, distance: TypedDistance): boolean =>
  keep(key, JSON.stringify({ ...all(), [`${preset}/${service}`]: distance }))
