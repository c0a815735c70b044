/** How a search of land is said on screen. What a criterion asks and what was found come written from the server. */
import type { FoundSite, PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Criterion, services } from '@radier/geodata/planning/criterion'
import { owners } from '@radier/geodata/planning/site'
import { areaText, homesText } from '../../planning/words.ts'
import type { Blank } from './blanks.ts'
import type { Search } from './use-search.ts'

/** «1 sitio», «8 sitios». */
export const counted = (count: number, one: string, many = `${one}s`): string => `${formatNumber(count)} ${count === 1 ? one : many}`

/** A chip: a quiet word and what it asks. */
export function chipOf(of: Criterion | Blank, place: PlaceAnswer): { before: string; value: string } {
  if ('blank' in of)
    return of.kind === 'servicio'
      ? { before: services[of.service].label, value: 'falta la distancia' }
      : { before: 'Precio', value: 'falta el tope' }
  switch (of.kind) {
    case 'superficie': {
      const { min, max } = of
      if (min !== undefined && max !== undefined) return { before: 'Entre', value: `${formatNumber(min)} y ${formatNumber(max)} m²` }
      return max !== undefined
        ? { before: 'Hasta', value: `${formatNumber(max)} m²` }
        : { before: 'Desde', value: `${formatNumber(min)} m²` }
    }
    case 'vivienda':
      return { before: 'Zona', value: 'con vivienda' }
    case 'densidad':
      return { before: 'Desde', value: `${formatNumber(of.min)} hab/ha` }
    case 'servicio':
      return { before: `${services[of.service].label} a`, value: `${formatNumber(of.metres)} m` }
    case 'limite_urbano':
      return { before: 'Dentro del', value: 'límite urbano' }
    case 'fuera':
      return { before: 'Fuera de', value: place.masks.find(({ layer }) => layer === of.layer)?.title ?? of.layer }
    case 'propietario':
      return { before: 'De', value: of.owners.map((owner) => owners[owner]).join(', ') }
    case 'precio':
      return { before: 'Hasta', value: `${formatNumber(of.max, 2)} UF/m²` }
    case 'necesidad':
      return { before: `Hacinamiento desde ${formatNumber(of.percent)} % a`, value: `${formatNumber(of.metres)} m` }
  }
}

export const titleOf = (criterion: Criterion, place: PlaceAnswer): string => {
  const { before, value } = chipOf(criterion, place)
  return `${before} ${value}`
}

export const findingText = (criterion: Criterion, finding: FoundSite['findings'][number], place: PlaceAnswer): string =>
  `**${chipOf(criterion, place).before}** ${finding.text ?? formatNumber(finding.found)}, pide ${chipOf(criterion, place).value}`

export function reasonOf(site: FoundSite, criteria: readonly Criterion[]): string {
  const fails = site.findings.filter(({ verdict }) => verdict === 'no cumple').length
  const pends = site.findings.filter(({ verdict }) => verdict === 'pendiente').length
  if (fails) return `No cumple **${counted(fails, 'criterio')}** de ${criteria.length}.`
  return pends
    ? `No falla en nada, pero **${counted(pends, 'criterio')}** ${pends === 1 ? 'está pendiente' : 'están pendientes'}.`
    : 'Cumple **todos** los criterios.'
}

export function verdictTag({ verdict, overrides }: Pick<FoundSite, 'verdict' | 'overrides'>): { text: string; look: string } {
  if (verdict === 'fuera') return { text: 'Fuera de la búsqueda', look: 'out' }
  if (overrides.length) return { text: 'Entra por excepción', look: 'wait' }
  return verdict === 'dentro' ? { text: 'Cumple la búsqueda', look: 'in' } : { text: 'Falta un dato', look: 'wait' }
}

/** Head of the column of a criterion that measures a distance; null for the others. */
export const measuredTitle = (criterion: Criterion): string | null =>
  criterion.kind === 'servicio' ? services[criterion.service].label : criterion.kind === 'necesidad' ? 'Necesidad' : null

const landOf = ({ place, from }: Search) => place.land.filter((land) => from.includes(land.from))

/** «Sitios eriazos», «Sitios eriazos y Sitios guardados», «3 fuentes». */
export function landTitle(search: Search): string {
  const titles = landOf(search).map(({ title }) => title)
  return titles.length > 2 ? `${titles.length} fuentes` : titles.join(' y ') || 'ninguno'
}

/** What the candidates are: «sitios eriazos», or «sitios» of several kinds. */
export function landText(search: Search): string {
  const own = landOf(search).filter(({ count }) => count > 0)
  return own.length === 1 ? (own[0]?.title.toLowerCase() ?? 'sitios') : 'sitios'
}

/** «8 de 273». */
export function countText({ land: { found } }: Search): string {
  if (!found) return '…'
  const staying = found.sites.filter(({ verdict }) => verdict !== 'fuera').length
  return `${formatNumber(staying)} de ${formatNumber(found.total)}`
}

export function foundTitle(count: number, search: Search): string {
  if (!search.criteria.length) return counted(count, 'sitio por mirar', 'sitios por mirar')
  return count === 0 ? 'Ningún sitio sirve' : `${counted(count, 'sitio')} ${count === 1 ? 'sirve' : 'sirven'}`
}

/** «Caben **239 viviendas** a lo más; 3 sitios están pendientes.» */
export function foundSentence(staying: readonly FoundSite[]): string {
  if (!staying.length) return 'Afloje o quite un criterio, o mire qué dejó fuera a cada sitio.'
  const known = staying.filter(({ homes }) => homes !== null)
  const homes = known.reduce((sum, site) => sum + (site.homes ?? 0), 0)
  const unknown = staying.length - known.length
  const rest = unknown ? ` En ${counted(unknown, 'sitio')} la cabida está pendiente.` : ''
  if (!known.length) return `Cuántas viviendas caben está **pendiente** en todos: faltan normas.`
  const most = known.some(({ atMost }) => atMost) ? ' a lo más' : ''
  return `Caben **${homesText(homes)}**${most}.${rest}`
}

/** «10.398 m², ZH4, escuela a 461 m». */
export function siteLine(site: FoundSite, { settled }: Search): string {
  const near = settled?.criteria.flatMap(({ criterion }, at) => {
    const found = site.findings[at]?.found ?? null
    return criterion.kind === 'servicio' && found !== null
      ? `${services[criterion.service].label.toLowerCase()} a\u00a0${formatNumber(found)}\u00a0m`
      : []
  })
  return [areaText(site.areaM2), site.zone, near?.[0]].filter(Boolean).join(', ')
}
