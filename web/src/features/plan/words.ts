/** How a search of land is said on screen. What a criterion asks and what was found come written from the server. */
import type { FoundSite, PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Criterion, criterionId, type Finding } from '@radier/geodata/planning/criterion'
import { chipText, criterionTitle, serviceWords, type TitleOf } from '@radier/geodata/planning/criterion-words'
import { leftOutSentence } from '@radier/geodata/planning/left-out'
import { areaText, homesText } from '../../planning/words.ts'
import { type Blank, isBlank } from './blanks.ts'
import type { Search } from './use-search.ts'

/** «1 sitio», «8 sitios». */
export const counted = (count: number, one: string, many = `${one}s`): string => `${formatNumber(count)} ${count === 1 ? one : many}`

/** Title of a layer that a criterion names. */
export const titlesOf =
  ({ masks }: PlaceAnswer): TitleOf =>
  (id) =>
    masks.find(({ layer }) => layer === id)?.title ?? id

/** What a chip says, its figures marked as bold. */
export function chipOf(of: Criterion | Blank, place: PlaceAnswer): string {
  if (!isBlank(of)) return chipText(of, titlesOf(place))
  return of.kind === 'servicio' ? `${serviceWords[of.service].short} **falta la distancia**` : 'Precio **falta el tope**'
}

/** The line of the ledger: «**Escuela** 1.054 m, pide 1.000». */
export const findingText = (criterion: Criterion, finding: Finding, place: PlaceAnswer): string =>
  `**${criterionTitle(criterion, titlesOf(place))}** ${finding.text ?? formatNumber(finding.found)}`

/** Why it is out, or what there is to know of a site that stays. */
export function reasonOf(site: FoundSite, criteria: readonly Criterion[], place: PlaceAnswer): string {
  const judged = criteria.flatMap((criterion, at) => {
    const finding = site.findings[at]
    return finding && !site.overrides.includes(criterionId(criterion)) ? [{ criterion, finding }] : []
  })
  const out = leftOutSentence(
    judged.map(({ criterion }) => criterion),
    judged.map(({ finding }) => finding),
    titlesOf(place),
  )
  if (out) return out
  const pending = judged.filter(({ finding }) => finding.verdict === 'pendiente').length
  if (pending) return `No falla en nada, pero **${counted(pending, 'criterio')}** ${pending === 1 ? 'está pendiente' : 'están pendientes'}.`
  return judged.length < criteria.length ? 'Cumple lo demás: entra **por excepción**.' : 'Cumple **todos** los criterios.'
}

export function verdictTag({ verdict, overrides }: Pick<FoundSite, 'verdict' | 'overrides'>): { text: string; look: string } {
  if (verdict === 'fuera') return { text: 'Fuera de la búsqueda', look: 'out' }
  if (overrides.length) return { text: 'Entra por excepción', look: 'wait' }
  return verdict === 'dentro' ? { text: 'Cumple la búsqueda', look: 'in' } : { text: 'Falta un dato', look: 'wait' }
}

/** Head of the column of a criterion that measures a distance; null for the others. */
export const measuredTitle = (criterion: Criterion, place: PlaceAnswer): string | null =>
  criterion.kind === 'servicio' || criterion.kind === 'necesidad' ? criterionTitle(criterion, titlesOf(place)) : null

/** Land that has something to look at. */
const landOf = ({ place, from }: Search) => place.land.filter((land) => from.includes(land.from) && land.count > 0)

/** «Sitios eriazos», «Sitios eriazos y Sitios guardados», «3 fuentes». */
export function landTitle(search: Search): string {
  const titles = landOf(search).map(({ title }) => title)
  return titles.length > 2 ? `${titles.length} fuentes` : titles.join(' y ') || 'ninguno'
}

/** What the candidates are: «sitios eriazos», or «sitios» of several kinds. */
export function landText(search: Search): string {
  const own = landOf(search)
  if (search.land.found?.total === 1) return 'sitio'
  return own.length === 1 ? (own[0]?.title.toLowerCase() ?? 'sitios') : 'sitios'
}

export const ofVerdict = (sites: readonly FoundSite[], wanted: FoundSite['verdict']): FoundSite[] =>
  sites.filter(({ verdict }) => verdict === wanted)

/** «8 de 273». */
export function countText({ land: { found } }: Search): string {
  if (!found) return '…'
  return `${formatNumber(ofVerdict(found.sites, 'dentro').length)} de ${formatNumber(found.total)}`
}

export function foundTitle(count: number, search: Search): string {
  if (!search.criteria.length) return counted(count, 'sitio por mirar', 'sitios por mirar')
  return count === 0 ? 'Ningún sitio sirve' : `${counted(count, 'sitio')} ${count === 1 ? 'sirve' : 'sirven'}`
}

/** «Caben **239 viviendas** a lo más. A otros 3 sitios les falta un dato.» */
export function foundSentence(sites: readonly FoundSite[]): string {
  if (!sites.length) return 'Aquí no hay suelo que mirar. Dibuje un sitio, cárguelos de un archivo o elija otra comuna.'
  const inside = ofVerdict(sites, 'dentro')
  const pending = ofVerdict(sites, 'pendiente').length
  const lacking = pending
    ? ` A ${counted(pending, 'sitio')}${inside.length ? ' más' : ''} ${pending === 1 ? 'le' : 'les'} falta un dato.`
    : ''
  if (!inside.length) return lacking.trim() || 'Afloje o quite un criterio, o mire qué dejó fuera a cada sitio.'
  const free = inside.filter(({ lived }) => !lived)
  const inhabited = inside.length - free.length
  const apart = inhabited
    ? ` ${inhabited === 1 ? 'No se suma 1 sitio donde' : `No se suman ${formatNumber(inhabited)} sitios donde`} vive gente.`
    : ''
  if (!free.length) return `${apart.trim()}${lacking}`
  const known = free.filter(({ homes }) => homes !== null)
  const homes = known.reduce((sum, site) => sum + (site.homes ?? 0), 0)
  const unknown = free.length - known.length
  if (!known.length) return `Cuántas viviendas caben está **pendiente**: faltan normas.${apart}${lacking}`
  const rest = unknown ? ` En ${counted(unknown, 'sitio')} la cabida está pendiente.` : ''
  return `${homes === 1 ? 'Cabe' : 'Caben'} **${homesText(homes)}**${known.some(({ atMost }) => atMost) ? ' a lo más' : ''}.${rest}${apart}${lacking}`
}

/** «10.398 m², ZH4, escuela a 461 m». */
export function siteLine(site: FoundSite, { settled }: Search): string {
  const near = settled?.criteria.flatMap(({ criterion }, at) => {
    const found = site.findings[at]?.found ?? null
    return criterion.kind === 'servicio' && found !== null
      ? `${serviceWords[criterion.service].short.toLowerCase()} a\u00a0${formatNumber(found)}\u00a0m`
      : []
  })
  return [areaText(site.areaM2), site.zone, near?.[0]].filter(Boolean).join(', ')
}
