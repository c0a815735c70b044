/** Criteria that a person sets aside for one candidate: kept with their reason, shown, and withdrawn without being forgotten. */
import { type Criterion, services } from '@radier/geodata/planning/criterion'
import { criterionTitle } from '@radier/geodata/planning/criterion-words'
import type { OverrideAnswer } from '../contract-planning.ts'
import type { Transaction } from '../database.ts'
import { Problem } from '../problem.ts'
import { insertOverride, withdrawOverride } from '../queries/planning-overrides.ts'
import { addEvent } from '../queries/site-write.ts'
import type { Service } from '../service.ts'
import { type Place, titlesOf } from './planning-place.ts'
import { refOf } from './planning-whole.ts'
import { heldSite } from './site-answer.ts'

type Asked = Pick<OverrideAnswer, 'ref' | 'criterion' | 'reason' | 'by'>

export async function newOverride(service: Service, place: Place, asked: Asked): Promise<OverrideAnswer> {
  if (!isCriterion(place, asked.criterion)) throw new Problem('malformado', `«criterion»: no hay ningún criterio «${asked.criterion}».`)
  const [from = '', ...key] = asked.ref.split('/')
  const ref = await refOf(service, place, from, key.join('/'))
  return service.writer.begin(async (tx) => {
    await hold(tx, ref)
    const kept = await insertOverride(tx, place.place, { ...asked, ref })
    if (!kept) throw new Problem('malformado', 'Ese criterio ya tiene una excepción vigente para este predio.')
    await note(tx, kept, asked.by, `Excepción a ${wordOf(place, asked.criterion)}: ${asked.reason}`)
    return kept
  })
}

export async function withdrawnOverride(service: Service, place: Place, id: number, by: string | null): Promise<OverrideAnswer> {
  return service.writer.begin(async (tx) => {
    const withdrawn = await withdrawOverride(tx, place.place, id, by)
    if (!withdrawn) throw new Problem('desconocido', `En ${place.name} no hay ninguna excepción vigente con el número ${id}.`)
    await note(tx, withdrawn, by, `Excepción retirada a ${wordOf(place, withdrawn.criterion)}.`)
    return withdrawn
  })
}

const siteIn = (ref: string): string | null => (ref.startsWith('sitio/') ? ref.slice('sitio/'.length) : null)

/** A site may be removed between being found and being written of. */
async function hold(tx: Transaction, ref: string): Promise<void> {
  const site = siteIn(ref)
  if (site) await heldSite(tx, site)
}

/** Also in the history of the site, when it is one. */
async function note(tx: Transaction, { ref }: OverrideAnswer, by: string | null, text: string): Promise<void> {
  const site = siteIn(ref)
  if (site) await addEvent(tx, site, { kind: 'excepción', by, text, photo: null })
}

const plain = [
  'superficie',
  'vivienda',
  'densidad',
  'limite_urbano',
  'propietario',
  'precio',
  'necesidad',
] as const satisfies Criterion['kind'][]

function isCriterion({ masks }: Place, id: string): boolean {
  const [kind, of = ''] = id.split(':')
  if (kind === 'servicio') return Object.hasOwn(services, of)
  if (kind === 'fuera') return masks.some((mask) => mask.id === of)
  return (plain as readonly string[]).includes(id)
}

/** «servicio:plaza» → «Plaza»; «fuera:humedal» → «Humedales». */
function wordOf(place: Place, id: string): string {
  const [kind, of = ''] = id.split(':')
  const criterion = (kind === 'servicio' ? { kind, service: of } : kind === 'fuera' ? { kind, layer: of } : { kind }) as Criterion
  return `«${criterionTitle(criterion, titlesOf(place))}»`
}
