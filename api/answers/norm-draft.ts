/** What the program reads of a zone, before any person: one text is read; two different ones are left to a person. */
import type { Layer } from '@radier/geodata/layer'
import { type Norm, type NormField, type Norms, normFields } from '@radier/geodata/planning/norm'
import { readNorm, readNorms } from '@radier/geodata/planning/read-norm'
import type { ZoneTexts } from '../queries/norm-texts.ts'

export const fields = Object.keys(normFields) as NormField[]

export function draftOf({ texts }: ZoneTexts): Norms {
  const single = fields.filter((field) => texts[field]?.length === 1).map((field) => [field, texts[field]![0]])
  const drafts = readNorms(Object.fromEntries(single))
  for (const field of fields) {
    const several = texts[field] ?? []
    if (several.length > 1) drafts[field] = disagreeing(field, several)
  }
  return drafts
}

function disagreeing(field: NormField, texts: (string | null)[]): Norm {
  const options = texts.flatMap((raw) => {
    const reading = readNorm(field, raw)
    return reading.kind === 'pendiente' ? reading.options : [{ label: raw ?? '', reading }]
  })
  const said = texts.map((raw) => (raw === null ? 'ningún texto' : `«${raw}»`)).join(' y ')
  const raw = texts.map((text) => text ?? 's/i').join(' · ')
  return { reading: { kind: 'pendiente', why: `Los polígonos de la zona traen ${said}.`, options }, raw, article: null, state: 'borrador' }
}

/** Name of the column in the publisher's file; null = it has none. */
export function columnOf({ planning, attributes }: Layer, field: NormField): string | null {
  const attribute = planning?.kind === 'zonificacion' ? planning.norms[field] : undefined
  return attribute ? (attributes[attribute]?.from ?? null) : null
}
