import type { ZoneNorm } from '@radier/api/contract'
import { type NormField, normField } from '@radier/geodata/planning/norm'
import { writeReading } from '@radier/geodata/planning/read-norm'
import type { BothSides } from '../../ui/both-sides.tsx'

interface Mine {
  norm: ZoneNorm
  typed: string | null
  /** Article as it is written; empty = none. */
  cited: string
}
/** What a person keeps of their own over the norm as it is now. */
export type OwnNorm = { typed?: string; article?: string }

/** A norm that another changed meanwhile: what this person saw or typed, beside what there is now. */
export function bothNorms(field: NormField, mine: Mine, now: ZoneNorm, said: string, onChosen: (own: OwnNorm) => void): BothSides {
  const { label } = normField(field)
  const read = mine.typed ?? writeReading(field, mine.norm.reading)
  const known = mine.typed !== null || mine.norm.reading.kind !== 'pendiente'
  const rows = [
    { id: 'typed', label: 'Valor leído', mine: read, now: writeReading(field, now.reading), own: known },
    { id: 'article', label: 'Artículo', mine: mine.cited || 'falta', now: now.article ?? 'falta', own: mine.cited !== '' },
  ].filter((row) => row.mine !== row.now)
  const state = mine.norm.state === now.state ? [] : [`Estado: ${mine.norm.state} → ${now.state}`]
  return {
    title: `${label} cambió mientras usted la veía`,
    said,
    rows: rows.filter(({ own }) => own),
    also: [...state, ...rows.filter(({ own }) => !own).map((row) => `${row.label}: ${row.mine} → ${row.now}`)],
    warning: 'Lo suyo queda en borrador: hay que revisarlo de nuevo.',
    onChosen: (chosen) =>
      onChosen({ ...(chosen.includes('typed') ? { typed: read } : {}), ...(chosen.includes('article') ? { article: mine.cited } : {}) }),
  }
}
