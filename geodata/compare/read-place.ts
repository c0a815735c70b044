/** One cell of a pasted list, read as a comuna, a region or a provincia. */
import { comunas, provincias, regiones } from '../territory/comunas.ts'
import { provinciaOf, regionOf } from '../territory/cut.ts'
import { canonicalName } from '../territory/names.ts'

const cutOf = new Map(comunas.map(({ cut, name }) => [canonicalName(name), cut]))
export const nameOf = new Map(comunas.map(({ cut, name }) => [cut, name]))

export interface ReadPlace {
  code: string
  how: 'codigo' | 'nombre' | 'cero'
}

/** One cell as a comuna; null when it is not exactly one. «13101 Santiago» is read by both. */
export function readPlace(cell: string): ReadPlace | null {
  const digits = /^\d{4,5}(?:\.0+)?$/.test(cell) ? cell.replace(/\.0+$/, '') : null
  if (digits) {
    const [only, other] = codesOf(digits)
    return only && !other && Number(only) === Number(digits) ? { code: only, how: digits.length === 5 ? 'codigo' : 'cero' } : null
  }
  const code = cutOf.get(plainPlace(cell))
  return code ? { code, how: 'nombre' } : null
}

/** Comunas that some digits may be: five are one code; four lost the first zero, or their last digit. */
export function codesOf(digits: string): string[] {
  if (digits.length === 5) return nameOf.has(digits) ? [digits] : []
  const padded = `0${digits}`
  return [...(nameOf.has(padded) ? [padded] : []), ...comunas.map(({ cut }) => cut).filter((cut) => cut.startsWith(digits))]
}

/** «I. Municipalidad de Ñuñoa», «Comuna de Ñuñoa» → «nunoa». */
export const plainPlace = (text: string): string =>
  canonicalName(canonicalName(text).replace(/^((i|ilustre) )?(municipalidad|municipio|comuna)( de)? /, ''))

const regionNames = new Map<string, string>([
  ...regiones.map(({ code, name }) => [canonicalName(name), code] as const),
  ['metropolitana', '13'],
  ['rm', '13'],
  ['ohiggins', '06'],
  ['aysen', '11'],
  ['magallanes', '12'],
  ['araucania', '09'],
])
const provinciaNames = new Map(provincias.map(({ code, name }) => [canonicalName(name), code]))
const plainRegion = (cell: string): string =>
  canonicalName(canonicalName(cell).replace(/^(region|provincia)( (de la|del|de los|de))? /, ''))

/** Whether a cell names the region or the provincia of a comuna. */
export function contains(cell: string, code: string): boolean {
  const plain = plainRegion(cell)
  return (
    regionNames.get(plain) === regionOf(code) || provinciaNames.get(plain) === provinciaOf(code) || Number(cell) === Number(regionOf(code))
  )
}

/** Region that a cell names, if it names one. */
export const regionNamed = (cell: string): string | undefined => regionNames.get(plainRegion(cell))

/** Whether a cell names some region or provincia: «Biobío», «Región del Maule», «XV». */
export const isRegion = (cell: string): boolean => {
  const plain = plainRegion(cell)
  return regionNames.has(plain) || provinciaNames.has(plain) || /^[ivx]+$/.test(plain)
}

/** A comuna that shares its name with a region or a provincia: beside a misspelling it may be only where that one stands. */
export const isRegionName = (code: string): boolean => isRegion(nameOf.get(code) ?? '')
