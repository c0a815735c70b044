/** What the figures of a section do not say, beside them: each sentence once, with what it is about. */
import { type FichaContent, figuresOf, type IndicatorNote, type Rich, type Section } from './content.ts'
import { listed } from './words.ts'

/** By id of section, the line under the name with the first. What an earlier section told is pointed at there. */
export function caveatsOf({
  subtitle,
  sections,
  indicators,
}: Pick<FichaContent, 'subtitle' | 'sections' | 'indicators'>): Map<Section['id'], Rich> {
  const notes = new Map(indicators.map((note) => [note.indicator, note]))
  const told = new Map<string, string>()
  const all = new Map<string, Rich>()
  for (const [i, section] of sections.entries()) {
    const written = figuresOf({ subtitle: i ? [] : subtitle, sections: [section], origin: [] }).flatMap(({ indicator }) => indicator ?? [])
    const drawn = section.blocks.flatMap((block) => (block.kind === 'map' && !told.has(block.indicator) ? block.indicator : []))
    const shown = [...new Set([...written, ...drawn])].flatMap((id) => notes.get(id) ?? [])
    const warned = shown.filter(({ caveats }) => caveats.length)
    const fresh = warned.filter(({ indicator }) => !told.has(indicator))
    const said = [...groups(fresh, shown.length), ...elsewhere(warned, told)]
    if (said.length) all.set(section.id, said)
    for (const { indicator } of fresh) told.set(indicator, section.title)
  }
  return all
}

/** «Distancia a plazas y Distancia a parques: una. Otra.»; what is true of all that is shown is told so. */
function groups(notes: readonly IndicatorNote[], shown: number): Rich {
  const about = new Map<string, string[]>()
  for (const { title, caveats } of notes) for (const caveat of caveats) about.set(caveat, [...(about.get(caveat) ?? []), title])
  const said = new Map<string, string[]>()
  for (const [caveat, titles] of about) {
    const who = titles.length === shown && shown > 1 ? 'Todas estas cifras' : listed(titles)
    said.set(who, [...(said.get(who) ?? []), caveat])
  }
  return [...said].flatMap(([who, caveats]) => [{ kind: 'strong' as const, text: `${who}: ` }, `${caveats.join(' ')} `])
}

/** «De Campamentos, en «Qué cambió».» */
function elsewhere(notes: readonly IndicatorNote[], told: ReadonlyMap<string, string>): Rich {
  const by = new Map<string, string[]>()
  for (const { indicator, title } of notes) {
    const where = told.get(indicator)
    if (where) by.set(where, [...(by.get(where) ?? []), title])
  }
  return [...by].map(([where, titles]) => `De ${listed(titles)}, en «${where}». `)
}
