/** The figures of a ficha as a person reads them: a table for each section, an indicator by row and places by column. */
import type { FichaContent, Figure } from '@radier/geodata/ficha/content'
import { spine } from '@radier/geodata/territory/spine'
import { type Entry, entriesOf } from './entries.ts'

/** The territory itself, what it stands in, and any other that the ficha names. */
export type Place = 'own' | 'region' | 'country' | 'other'

export interface SectionRow {
  what: string
  unit: string
  period: string
  figures: Partial<Record<Place, Figure>>
  /** Standard and verdict of a traffic light, and of how many comunas a sum is. */
  remark: string
  /** What to mind of the indicator. */
  caveats: string
  sources: string
}

export interface SectionTable {
  title: string
  rows: SectionRow[]
}

const names = new Map(spine().map(({ code, name }) => [code, name]))

/** Heads of the places that some figure stands under, in their order. */
export function placesOf(content: FichaContent): { place: Place; title: string }[] {
  const entries = entriesOf(content)
  const region = entries.find(({ figure }) => placeOf(content, figure) === 'region')?.figure.code ?? ''
  const titles: Record<Place, string> = { own: content.title, region: names.get(region) ?? '', country: 'Chile', other: 'Otros' }
  const held = new Set(entries.map(({ figure }) => placeOf(content, figure)))
  return (['own', 'region', 'country', 'other'] as const)
    .filter((place) => place === 'own' || held.has(place))
    .map((place) => ({ place, title: titles[place] }))
}

function placeOf({ territory }: FichaContent, { code, level }: Figure): Place {
  if (code === territory.code) return 'own'
  if (level === 'pais') return 'country'
  return level === 'region' && territory.code.startsWith(code) ? 'region' : 'other'
}

export function sectionTables(content: FichaContent): SectionTable[] {
  const notes = new Map(content.indicators.map((note) => [note.indicator, note]))
  const versions = new Map(content.sources.map((version) => [version.source, version]))
  const named = entriesOf(content).map((entry) => ({
    entry,
    what: (entry.running && isQuantity(entry) && notes.get(entry.figure.indicator ?? '')?.title) || entry.label,
  }))
  const groups = new Map<string, typeof named>()
  for (const one of named) {
    const { section, figure } = one.entry
    const key = [section, one.what, figure.unit, figure.period].join('\0')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const tables = new Map<string, SectionRow[]>()
  for (const group of groups.values()) {
    const { section } = (group[0] as (typeof group)[number]).entry
    const rows = tables.get(section) ?? []
    tables.set(section, rows)
    rows.push(...rowsOf(content, group).map(({ what, entries, figures }) => ({ what, figures, ...about(entries, notes, versions) })))
  }
  return [...tables].map(([title, rows]) => ({ title, rows }))
}

interface Told {
  what: string
  entries: Entry[]
  figures: SectionRow['figures']
}

/** One row where each place has one figure; else each says in its own row which it is. */
function rowsOf(content: FichaContent, group: readonly { entry: Entry; what: string }[]): Told[] {
  const what = group[0]?.what ?? ''
  const places = group.map(({ entry: { figure } }) => placeOf(content, figure))
  const plain = new Set(places).size === group.length && group.every(({ entry }, i) => isQuantity(entry) && places[i] !== 'other')
  if (plain)
    return [
      {
        what,
        entries: group.map(({ entry }) => entry),
        figures: Object.fromEntries(group.map(({ entry }, i) => [places[i], entry.figure])),
      },
    ]
  return group.map(({ entry }, i) => ({
    what: entry.running ? entry.label : entry.column ? `${what}: ${entry.column}` : what,
    entries: [entry],
    figures: { [places[i] as Place]: entry.figure },
  }))
}

const isQuantity = ({ figure: { style } }: Entry): boolean => style === 'numero' || style === 'ano'

function about(
  entries: readonly Entry[],
  notes: ReadonlyMap<string, FichaContent['indicators'][number]>,
  versions: ReadonlyMap<string, FichaContent['sources'][number]>,
): Omit<SectionRow, 'what' | 'figures'> {
  const [{ figure, standard, verdict }] = entries as [Entry]
  const note = notes.get(figure.indicator ?? '')
  const known = entries.flatMap(({ figure: { covers, code } }) => (covers ? [`${names.get(code) ?? 'Total'}: ${covers}.`] : []))
  const sources = (note?.sources ?? []).flatMap((id) => {
    const version = versions.get(id)
    return version ? [`${shortName(version.publisher)}, ${version.reference}`] : []
  })
  return {
    unit: figure.unit,
    period: figure.period,
    remark: [standard ? `${standard}: ${verdict}.` : '', ...known].filter(Boolean).join(' '),
    caveats: note?.caveats.join(' ') ?? '',
    sources: [...new Set(sources)].join('; '),
  }
}

/** «Instituto Nacional de Estadísticas (INE)» → «INE». */
const shortName = (publisher: string): string => /\((\p{Lu}{2,})\)/u.exec(publisher)?.[1] ?? publisher
