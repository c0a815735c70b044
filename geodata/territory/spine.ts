/** The places as one list, coarse to fine: the country, 16 regions, 56 provincias and 346 comunas (SUBDERE, CUT 2018). */
import { comunas, provincias, regiones } from './comunas.ts'
import { provinciaOf, regionOf } from './cut.ts'
import type { Level } from './level.ts'

interface SpinePlace {
  /** «0», «13», «131», «13120». */
  code: string
  level: Level
  name: string
  /** Code one level up; null for the country. */
  parent: string | null
}

export const spine = (): SpinePlace[] => [
  { code: '0', level: 'pais', name: 'Chile', parent: null },
  ...regiones.map(({ code, name }) => ({ code, level: 'region' as const, name, parent: '0' })),
  ...provincias.map(({ code, name }) => ({ code, level: 'provincia' as const, name, parent: regionOf(code) })),
  ...comunas.map(({ cut, name }) => ({ code: cut, level: 'comuna' as const, name, parent: provinciaOf(cut) })),
]
