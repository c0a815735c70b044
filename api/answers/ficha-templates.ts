/** Templates: ours, and those that people keep, each under the digest of what it says. */
import { createHash } from 'node:crypto'
import { sections } from '@radier/geodata/ficha/sections'
import { goneFrom, rowsOf, type SavedTemplate } from '@radier/geodata/ficha/template'
import { templates } from '@radier/geodata/ficha/templates'
import { config } from '../config.ts'
import type { SavedTemplateAnswer, TemplatesAnswer } from '../contract-ficha.ts'
import { Problem } from '../problem.ts'
import { findTemplate, keepTemplate } from '../queries/ficha-templates.ts'
import type { Service } from '../service.ts'

export const templatesAnswer = (): TemplatesAnswer => ({
  templates: Object.entries(templates).map(([id, template]) => ({ id, ...template })),
  sections: Object.entries(sections).map(([id, spec]) => ({ id, title: spec.title, rows: rowsOf(spec) ?? null })),
})

/** The template that a person kept, or a 404. */
export async function savedTemplate({ sql }: Service, id: string): Promise<SavedTemplate> {
  const found = /^p-[0-9a-z]{12}$/.test(id) ? await findTemplate(sql, id) : null
  if (!found)
    throw new Problem('desconocido', `No hay ninguna plantilla con ese nombre. Las de Radier son: ${Object.keys(templates).join(', ')}.`)
  return found
}

export async function savedTemplateAnswer(service: Service, id: string): Promise<SavedTemplateAnswer> {
  const template = await savedTemplate(service, id)
  return { id, ...template, notes: templateNotes(service, template) }
}

/** Keeps a template; its id is the digest of what it says, so a link to it never changes meaning. */
export async function keepSavedTemplate(service: Service, template: SavedTemplate): Promise<SavedTemplateAnswer> {
  const unknown = template.sections.map(({ id }) => id).filter((id) => !Object.hasOwn(sections, id))
  if (unknown.length) throw new Problem('malformado', `No hay una sección «${unknown[0]}». Hay: ${Object.keys(sections).join(', ')}.`)
  const exists = (indicator: string) => Object.hasOwn(service.catalogue.indicators, indicator)
  const gone = template.sections.flatMap(({ rows = [] }) => rows.map(({ indicator }) => indicator)).filter((id) => !exists(id))
  if (gone.length) throw new Problem('malformado', `El indicador «${gone[0]}» no está en el catálogo. La lista está en /api/catalogue.`)
  const id = `p-${BigInt(`0x${createHash('sha256').update(JSON.stringify(template)).digest('hex').slice(0, 16)}`)
    .toString(36)
    .padStart(12, '0')
    .slice(-12)}`
  if (!(await keepTemplate(service.writer, id, template, config.savedTemplates)))
    throw new Problem('ocupado', 'Ya no caben más plantillas guardadas en esta instalación.')
  return { id, ...template, notes: [] }
}

/** Sentences about the indicators and sections that a kept template names and are gone. */
export function templateNotes({ catalogue }: Service, { sections: chosen }: SavedTemplate): string[] {
  return chosen.flatMap(({ id, rows }) => {
    const spec = Object.hasOwn(sections, id) ? sections[id] : undefined
    if (!spec) return [`La sección «${id}» ya no existe: se omite.`]
    const gone = rows
      ? rows.map(({ indicator }) => indicator).filter((name) => !Object.hasOwn(catalogue.indicators, name))
      : goneFrom(spec, (name) => Object.hasOwn(catalogue.indicators, name))
    return gone.map((name) => `El indicador «${name}» ya no está en el catálogo: la sección ${spec.title} va sin él.`)
  })
}
