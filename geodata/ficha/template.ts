/** What a ficha is asked to say: sections made of indicators. Everything that names an indicator is data. */
import type { Measure } from '../indicator.ts'
import type { Span } from './span.ts'

export interface Row {
  indicator: string
  /** Default: the measure that the indicator shows first. */
  measure?: Measure
}

interface SectionBase {
  title: string
  span: Span
  /** Printed under the section. */
  notes?: string[]
}

export type SectionSpec = SectionBase &
  (
    | { kind: 'diagnosis'; lead: string; sentences: Row[] }
    | { kind: 'map'; row: Row }
    | { kind: 'zones'; row: Row }
    | { kind: 'pyramid'; people: string }
    | { kind: 'composition'; composition: string }
    | { kind: 'trend'; rows: Row[] }
    /** Lines through the years, where the territory has two of them or more; of each of `alone`, why there is none. */
    | { kind: 'series'; rows: Row[]; alone: Row[] }
    | { kind: 'comparison'; strip: Row; rows: Row[] }
    | { kind: 'standards'; indicators: string[] }
    | { kind: 'table'; rows: Row[]; sentences?: Row[]; lines?: Row[] }
    | { kind: 'sources' }
  )

export interface Template {
  title: string
  /** Spanish: for whom, how long. */
  summary: string
  /** Grows whenever the sections or what they say change. */
  version: number
  sections: string[]
  reference: string
}

/** A template kept by a person: sections of ours in an order of theirs, with rows of their own where they chose. */
export interface SavedTemplate {
  name: string
  sections: { id: string; rows?: Row[] }[]
  reference: string
}

/** What is asked of a section: its spec, and rows chosen in place of its own. */
export interface ChosenSection {
  id: string
  spec: SectionSpec
}

/** Rows of a section that a person may choose; undefined where the section has none. */
export function rowsOf(spec: SectionSpec): Row[] | undefined {
  if (spec.kind === 'trend' || spec.kind === 'series' || spec.kind === 'comparison' || spec.kind === 'table') return spec.rows
  if (spec.kind === 'diagnosis') return spec.sentences
  return spec.kind === 'standards' ? spec.indicators.map((indicator) => ({ indicator })) : undefined
}

export function withRows(spec: SectionSpec, rows: Row[]): SectionSpec {
  if (spec.kind === 'trend' || spec.kind === 'series' || spec.kind === 'comparison' || spec.kind === 'table') return { ...spec, rows }
  if (spec.kind === 'diagnosis') return { ...spec, sentences: rows }
  return spec.kind === 'standards' ? { ...spec, indicators: rows.map(({ indicator }) => indicator) } : spec
}

/** Ids of indicators that a section names and the catalogue does not have. */
export function goneFrom(spec: SectionSpec, exists: (indicator: string) => boolean): string[] {
  const named = [
    ...(rowsOf(spec) ?? []).map(({ indicator }) => indicator),
    ...(spec.kind === 'diagnosis' ? [spec.lead] : []),
    ...(spec.kind === 'map' || spec.kind === 'zones' ? [spec.row.indicator] : []),
    ...(spec.kind === 'pyramid' ? [spec.people] : []),
    ...(spec.kind === 'series' ? spec.alone.map(({ indicator }) => indicator) : []),
    ...(spec.kind === 'comparison' ? [spec.strip.indicator] : []),
    ...(spec.kind === 'table' ? [...(spec.sentences ?? []), ...(spec.lines ?? [])].map(({ indicator }) => indicator) : []),
  ]
  return [...new Set(named)].filter((id) => !exists(id))
}
