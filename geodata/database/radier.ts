import { pgSchema } from 'drizzle-orm/pg-core'

/** Radier's own tables. Layers stand in `capa` (current), `capa_anterior` (yesterday's, for rollback) and `ejemplo` (the synthetic comuna). */
export const radier = pgSchema('radier')
