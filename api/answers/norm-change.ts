/** What a person does to one norm: types or chooses its reading, reviews, validates and reopens it. */
import { type NormField, normField, type Reading } from '@radier/geodata/planning/norm'
import { typedNorm, writeReading } from '@radier/geodata/planning/read-norm'
import type { NormChange, NormEvent, ZoneNorm } from '../contract-norms.ts'
import { Problem } from '../problem.ts'
import { type NormKey, type Review, reviewNorm } from '../queries/norm-reviews.ts'
import type { Service } from '../service.ts'
import { normsAnswer, zonesOf } from './norms.ts'
import { placeOf } from './planning-place.ts'

/** Two writings of one name are one person. */
const foldedName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()

type Kept = Omit<Review, keyof NormKey | 'version'>
type Outcome = { review: Kept; event: Omit<NormEvent, 'at'> }

export async function changedNorm(service: Service, key: NormKey, change: NormChange): Promise<ZoneNorm> {
  const edition = await service.editions.now()
  const place = await placeOf(service, edition, key.place)
  const zone = (await zonesOf(service, place)).find((one) => one.zone === key.zone)
  if (!zone) throw new Problem('desconocido', `El plan cargado de ${place.name} no tiene ninguna zona «${key.zone}».`)
  const { raw, reading: draft } = zone.draft[key.field]
  const now = async () => {
    const answer = await normsAnswer(service, edition, place)
    return answer.zones.find((one) => one.zone === key.zone)!.norms[key.field]
  }
  let stale = false
  await reviewNorm(service.writer, key, (kept, last) => {
    const { reading = null, article = null, state = 'borrador', reviewedBy = null, version = 0 } = kept ?? {}
    stale = version !== change.version && !isRepeated(key.field, kept, last, change)
    if (version !== change.version) return null
    return outcomeOf(key.field, { raw, reading, article: change.article ?? article, state, reviewedBy }, draft, change, article)
  })
  const norm = await now()
  if (!stale) return norm
  const [last] = norm.history
  const what = last ? ` ${last.by}: ${last.action}. ${last.text}` : ''
  throw new Problem('cambiado', `${normField(key.field).label} cambió después de que usted la vio.${what}`, { now: norm })
}

/** The same person did this same thing to the version that they saw: the request was sent again because its answer was lost. */
function isRepeated(field: NormField, kept: Review | null, last: Omit<NormEvent, 'at'> | null, change: NormChange): boolean {
  if (kept?.version !== change.version + 1 || last?.by !== change.by || last.action !== change.action) return false
  if (change.article !== undefined && change.article !== kept.article) return false
  if (change.action === 'reabrir') return last.text === change.reason
  return change.typed === undefined || JSON.stringify(typedReading(field, change.typed)) === JSON.stringify(kept.reading)
}

function outcomeOf(field: NormField, norm: Kept, draft: Reading, change: NormChange, articleBefore: string | null): Outcome {
  const now = norm.reading ?? draft
  const written = writeReading(field, now)
  const cited = norm.article ? `, ${norm.article}` : ''
  const event = (text: string): Outcome['event'] => ({ by: change.by, action: change.action, text })
  switch (change.action) {
    case 'leer': {
      if (change.typed === undefined && norm.article === articleBefore)
        throw new Problem('malformado', '«typed» falta: escriba la norma, o su artículo.')
      const reading = change.typed === undefined ? norm.reading : typedReading(field, change.typed)
      const text =
        change.typed === undefined ? `Artículo: ${norm.article}` : `${written} → ${writeReading(field, reading ?? draft)}${cited}`
      return { review: { ...norm, reading, state: 'borrador', reviewedBy: null }, event: event(text) }
    }
    case 'revisar':
      if (norm.state !== 'borrador') throw new Problem('malformado', `La norma ya está en estado ${norm.state}.`)
      if (now.kind === 'pendiente')
        throw new Problem('malformado', `${normField(field).label} está pendiente: elija o escriba antes su lectura.`)
      return { review: { ...norm, state: 'revisado', reviewedBy: change.by }, event: event(`${written}${cited}`) }
    case 'validar':
      if (norm.state !== 'revisado') throw new Problem('malformado', `Sólo se valida lo revisado; la norma está en estado ${norm.state}.`)
      if (!norm.article) throw new Problem('malformado', '«article» falta: para validar hay que citar el artículo de la ordenanza.')
      if (foldedName(change.by) === foldedName(norm.reviewedBy ?? ''))
        throw new Problem('malformado', `La revisó ${norm.reviewedBy}: debe validarla otra persona.`)
      return { review: { ...norm, state: 'validado' }, event: event(`${written}${cited}`) }
    case 'reabrir':
      if (norm.state === 'borrador') throw new Problem('malformado', 'La norma ya está en borrador.')
      if (!change.reason) throw new Problem('malformado', '«reason» falta: diga por qué se reabre.')
      return { review: { ...norm, state: 'borrador', reviewedBy: null }, event: event(change.reason) }
  }
}

function typedReading(field: NormField, typed: string): Reading {
  const { reading, fault } = typedNorm(field, typed)
  if (fault !== null) throw new Problem('malformado', `«typed» no sirve. ${fault}`)
  return reading
}
