/** Turns of phrase that the sections share. */
import { levelLabel } from '../territory/level.ts'
import type { FichaData, Subject } from './data.ts'

/** Regions that are not «Región de …», as the law writes them. */
const regionArticle: Record<string, string> = {
  '13': 'Región Metropolitana',
  '06': "Región del Libertador General Bernardo O'Higgins",
  '07': 'Región del Maule',
  '08': 'Región del Biobío',
}

/** Regions whose legal name is longer than the one in use. */
const regionInUse: Record<string, string> = { '06': "Región de O'Higgins", '11': 'Región de Aysén', '12': 'Región de Magallanes' }

/** «Región del Libertador General Bernardo O'Higgins», «provincia de Arauco», «Chile», «Pudahuel»: for a title. */
export function legalName({ places }: Pick<FichaData, 'places'>, code: string): string {
  const place = places.get(code)
  if (!place) return code
  if (place.level === 'region') return regionArticle[code] ?? `Región de ${place.name}`
  return place.level === 'provincia' ? `provincia de ${place.name}` : place.name
}

/** «Región de O'Higgins»: for a column, a sentence, a chart. */
export const usualName = (data: Pick<FichaData, 'places'>, code: string): string => regionInUse[code] ?? legalName(data, code)

export const lowerFirst = (text: string): string =>
  /^.[A-ZÁÉÍÓÚÑ]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('es-CL') + text.slice(1)

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('es-CL') + text.slice(1)

const small = ['ninguno', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']

/** «dos», «doce» as «12». */
export const countWord = (n: number): string => small[n] ?? String(n)

/** «a, b y c». */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${/^h?i(?!e)/i.test(last) ? 'e' : 'y'} ${last}`
}

/** «Ficha comunal», «Ficha de la Red de Municipios»… */
export function kindTitle({ level, code }: Subject): string {
  if (code === 'red') return 'Ficha de la Red'
  return {
    pais: 'Ficha nacional',
    region: 'Ficha regional',
    provincia: 'Ficha provincial',
    comuna: 'Ficha comunal',
    grupo: 'Ficha de grupo',
    area: 'Ficha de área',
  }[level]
}

/** «comunas» for a comuna, a group and an area: those among which it stands. */
export const peersLabel = (level: Subject['level']): string =>
  level === 'grupo' || level === 'area' ? levelLabel.comuna.many : levelLabel[level].many

/** «2019–2024», «2.º semestre de 2024», «sin fecha». */
export function periodText(period: string): string {
  const half = /^(\d{4})-S([12])$/.exec(period)
  if (half) return `${half[2]}.º semestre de ${half[1]}`
  return period === 's/f' ? 'sin fecha' : period.replace(/^(\d{4})-(\d{4})$/, '$1–$2')
}
