/** What was asked, written in one way only: the same question has the same canonical line, whatever its address looked like. */
import type { FichaQuery } from './content.ts'
import { sections as allSections } from './sections.ts'
import { type ChosenSection, goneFrom, rowsOf, type SavedTemplate, type Template, withRows } from './template.ts'
import { firstTemplate, templates } from './templates.ts'

export interface Asked {
  territory: string
  template?: string | undefined
  /** Sections in the order wanted, in place of the template's. */
  sections?: string[] | undefined
  period?: string | undefined
  reference?: string | undefined
}

export interface Resolved {
  query: FichaQuery
  template: { id: string; title: string; version: number }
  sections: ChosenSection[]
  /** Sentences about what is gone. */
  notes: string[]
}

/** Longest list of sections, and of rows in one of them. */
export const sectionLimit = 30
export const rowLimit = 60

/** `saved` is the template that a person kept, when `asked.template` names one. The fault is a Spanish sentence. */
export function resolveQuery(asked: Asked, exists: (indicator: string) => boolean, saved?: SavedTemplate): Resolved | { fault: string } {
  const id = asked.template ?? firstTemplate
  const own = Object.hasOwn(templates, id) ? templates[id] : undefined
  if (!own && !saved)
    return { fault: `No hay una plantilla «${id.replace(/[^\w-]/g, '').slice(0, 40)}». Hay: ${Object.keys(templates).join(', ')}.` }
  const template = { id, title: own?.title ?? saved?.name ?? id, version: own?.version ?? savedVersion }
  const wanted = chosenSections(own, saved, asked.sections)
  const notes: string[] = []
  const sections = wanted.flatMap(({ id: section, rows }): ChosenSection[] => {
    const spec = Object.hasOwn(allSections, section) ? allSections[section] : undefined
    if (!spec) {
      notes.push(`La sección «${section.slice(0, 40)}» de la plantilla ya no existe: se omite.`)
      return []
    }
    const chosen = rows && rowsOf(spec) ? withRows(spec, rows) : spec
    for (const gone of goneFrom(chosen, exists))
      notes.push(`La plantilla nombra el indicador «${gone}», que ya no está en el catálogo: la sección ${spec.title} va sin él.`)
    return [{ id: section, spec: chosen }]
  })
  if (sections.length === 0) return { fault: `La ficha no tiene ninguna sección. Hay: ${Object.keys(allSections).join(', ')}.` }
  const query: FichaQuery = {
    territory: asked.territory,
    template: id,
    templateVersion: template.version,
    sections: sections.map((section) => section.id),
    period: asked.period ?? null,
    reference: asked.reference ?? own?.reference ?? saved?.reference ?? 'region',
  }
  return { query, template, sections, notes }
}

/** Version of what sections say, for templates that people keep: the highest of ours. */
const savedVersion = Math.max(...Object.values(templates).map(({ version }) => version))

function chosenSections(
  own: Template | undefined,
  saved: SavedTemplate | undefined,
  asked: string[] | undefined,
): SavedTemplate['sections'] {
  const listed = saved?.sections ?? (own?.sections ?? []).map((id) => ({ id }))
  if (!asked?.length) return listed
  return [...new Set(asked)].map((id) => listed.find((section) => section.id === id) ?? { id })
}

/** «13124 × comunal 1 × region × último dato»; sections are named when they are not the template's own. */
export function canonicalLine({ territory, template, templateVersion, sections, period, reference }: FichaQuery): string {
  const own = Object.hasOwn(templates, template) && templates[template]?.sections.join() === sections.join()
  return [territory, `${template} ${templateVersion}`, reference, ...(own ? [] : [sections.join(',')]), period ?? 'último dato'].join(' × ')
}

/** Address that reopens the question. Defaults are left out. */
export function fichaPath({ territory, template, sections, period, reference }: FichaQuery): string {
  const own = Object.hasOwn(templates, template) ? templates[template] : undefined
  const q = new URLSearchParams()
  if (template !== firstTemplate) q.set('plantilla', template)
  if (!own || own.sections.join() !== sections.join()) q.set('secciones', sections.join(','))
  if (reference !== (own?.reference ?? 'region')) q.set('referencia', reference)
  if (period) q.set('periodo', period)
  const text = q.toString().replaceAll('%2C', ',')
  return `/ficha/${territory}${text ? `?${text}` : ''}`
}
