/** Which territory a code names: a place, one of the groups, a list of comunas. Drawn areas come from whoever keeps them. */
import { groupById } from '../compare/groups.ts'
import { withoutOutline } from '../territory/cut.ts'
import type { Bbox } from './content.ts'
import type { FichaData, Subject } from './data.ts'
import { groupKinds } from './peers.ts'
import { legalName, listed } from './words.ts'

/** Comunas of a group at most: all of them. */
export const groupLimit = 346

export type SubjectReading = { subject: Subject } | { fault: string; unknown?: true }

/** `code` is «13124», «0», «red», «ruralidad-3», «grupo:13101+13102». The fault is a Spanish sentence. */
export function subjectOf(data: FichaData, code: string): SubjectReading {
  const place = data.places.get(code)
  if (place) {
    if (place.level === 'zona' || place.level === 'manzana')
      return { fault: 'Las fichas son de comuna hacia arriba, de grupos y de áreas dibujadas.' }
    const { name, level, bbox } = place
    return {
      subject: {
        code,
        name: level === 'region' ? legalName(data, code) : name,
        level,
        members: [],
        bbox,
        outline: null,
        region: code === '0' ? null : code.slice(0, 2),
        notes: [],
      },
    }
  }
  const list = /^grupo:(\d{5}(?:\+\d{5})*)$/.exec(code)?.[1]
  if (list) return listSubject(data, list.split('+'))
  const group = groupById(groupKinds(data), code)
  if (group) return { subject: groupSubject(data, code, code === 'red' ? 'Red de Municipios' : group.title, group.codes) }
  if (/^\d{10,14}$/.test(code))
    return { fault: 'Las fichas son de comuna hacia arriba, de grupos y de áreas dibujadas: no hay ficha de una zona o manzana.' }
  return { fault: `No hay ningún territorio ni grupo con el código «${shown(code)}».`, unknown: true }
}

function listSubject(data: FichaData, asked: string[]): SubjectReading {
  const codes = [...new Set(asked)].sort()
  const unknown = codes.filter((cut) => data.places.get(cut)?.level !== 'comuna')
  if (unknown.length) return { fault: `No existe la comuna ${listed(unknown.slice(0, 5))}.`, unknown: true }
  if (codes.length > groupLimit) return { fault: `Un grupo tiene a lo más ${groupLimit} comunas.` }
  const [only] = codes
  if (codes.length === 1 && only) return subjectOf(data, only)
  const names = codes.map((cut) => data.places.get(cut)?.name ?? cut)
  const name = codes.length <= 3 ? listed(names) : `Grupo de ${codes.length} comunas`
  return { subject: groupSubject(data, `grupo:${codes.join('+')}`, name, codes) }
}

function groupSubject(data: FichaData, code: string, name: string, members: string[]): Subject {
  const regions = new Set(members.map((cut) => cut.slice(0, 2)))
  const without = members.filter((cut) => withoutOutline.includes(cut))
  const [region] = regions
  return {
    code,
    name,
    level: 'grupo',
    members: [...members].sort(),
    bbox: null as Bbox | null,
    outline: null,
    region: regions.size === 1 && region ? region : null,
    notes: without.length ? [`Sin contorno en el mapa: ${listed(without.map((cut) => data.places.get(cut)?.name ?? cut))}.`] : [],
  }
}

/** A code as it may be printed in a sentence. */
const shown = (code: string): string => code.replace(/[^\p{L}\p{N} :+_.-]/gu, '').slice(0, 40)
