/** One site, the norms of its zones, and what a person changes of them. */
import type { CandidateAnswer, NormChange, NormsAnswer, SiteAnswer, SiteAsked, SiteChange, ZoneNorm } from '@radier/api/contract'
import type { NormField } from '@radier/geodata/planning/norm'
import { type Answer, askAgain, useAnswer, whenAnswered } from './answer.ts'
import { askSitesAgain } from './planning.ts'
import type { Problem } from './problem.ts'
import { isProblem, send, sendFile } from './send.ts'

/** «sitio/{id}» of a site kept here, or «{layer}/{key}» of a candidate of a layer. */
export function candidateUrl(place: string, ref: string): string {
  const cut = ref.indexOf('/')
  return `/api/planning/${place}/candidates/${ref.slice(0, cut)}/${encodeURIComponent(ref.slice(cut + 1))}`
}
const normsUrl = (place: string): string => `/api/norms/${place}`
const siteUrl = (id: string): string => `/api/sites/${encodeURIComponent(id)}`

export const useCandidate = (place: string, ref: string): Answer<CandidateAnswer> => useAnswer(candidateUrl(place, ref))
export const useNorms = (place: string | null): Answer<NormsAnswer> => useAnswer(place === null ? null : normsUrl(place))

export const photoUrl = (id: string, photo: number): string => `${siteUrl(id)}/photos/${photo}`

/** Sends, and asks again for what is on screen about the site and its place. */
async function settle<T>(place: string, ref: string, sent: Promise<T | { problem: Problem }>): Promise<T | { problem: Problem }> {
  const answer = await sent
  if (!isProblem(answer) || answer.problem.now) await Promise.all([askAgain(candidateUrl(place, ref)), askSitesAgain(place)])
  return answer
}

export const keepSite = (place: string, ref: string, asked: SiteAsked): Promise<SiteAnswer | { problem: Problem }> =>
  settle(place, ref, send('POST', '/api/sites', asked))

/** By site, the version that this page was told of its own last change; what is on the screen may be older for a moment. */
const own = new Map<string, number>()
const seenOf = ({ id, version }: SiteAnswer): number => Math.max(version, own.get(id) ?? 0)
const turns = new Map<string, Promise<unknown>>()

/** One change of a site after the other, each over the site that the person saw. */
function changing(
  site: SiteAnswer,
  ask: (version: number) => Promise<SiteAnswer | { problem: Problem }>,
): Promise<SiteAnswer | { problem: Problem }> {
  const turn = (turns.get(site.id) ?? Promise.resolve()).then(async () => {
    const answer = await ask(seenOf(site))
    if (!isProblem(answer)) own.set(site.id, answer.version)
    return answer
  })
  turns.set(site.id, turn)
  return turn
}

export const changeSite = (ref: string, site: SiteAnswer, change: SiteChange): Promise<SiteAnswer | { problem: Problem }> =>
  changing(site, (version) => settle(site.place, ref, send('PATCH', siteUrl(site.id), { ...change, version })))

type Who = { by?: string }

export const addPhoto = (place: string, ref: string, id: string, file: Blob, { by }: Who): Promise<SiteAnswer | { problem: Problem }> =>
  settle(place, ref, sendFile(`${siteUrl(id)}/photos${by ? `?by=${encodeURIComponent(by)}` : ''}`, file))

export const removePhoto = (ref: string, site: SiteAnswer, photo: number, who: Who): Promise<SiteAnswer | { problem: Problem }> =>
  changing(site, (version) => settle(site.place, ref, send('DELETE', photoUrl(site.id, photo), { ...who, version })))

/** Takes a site out of the land bank once nothing is being asked. It is not asked for again: a site of nobody else's layer is there no more. */
export async function removeSite(ref: string, site: SiteAnswer, who: Who): Promise<true | { problem: Problem }> {
  await whenAnswered()
  const sent = send('DELETE', siteUrl(site.id), { ...who, version: seenOf(site) })
  const answer = await done(site.place, sent)
  if (isProblem(answer) && answer.problem.now) await askAgain(candidateUrl(site.place, ref))
  return answer
}
export const restoreSite = async (place: string, id: string, who: Who): Promise<true | { problem: Problem }> =>
  done(place, send('POST', `${siteUrl(id)}/restore`, who))

async function done(place: string, sent: Promise<unknown>): Promise<true | { problem: Problem }> {
  const answer = await sent
  if (isProblem(answer)) return answer
  await askSitesAgain(place)
  return true
}

export async function changeNorm(
  place: string,
  zone: string,
  field: NormField,
  change: NormChange,
): Promise<ZoneNorm | { problem: Problem }> {
  const answer = await send<ZoneNorm>('PUT', `${normsUrl(place)}/${encodeURIComponent(zone)}/${field}`, change)
  if (!isProblem(answer) || answer.problem.now) await askAgain(normsUrl(place))
  return answer
}

/** Reference of a site kept here. */
export const ownRef = (id: string): string => `sitio/${id}`
