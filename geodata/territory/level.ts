import { isAreaCode } from './area.ts'

/** Levels whose figures are stored; those of finer ones are computed from the level's own layer when asked. */
export const storedLevels = ['pais', 'region', 'provincia', 'comuna'] as const
export type StoredLevel = (typeof storedLevels)[number]

/** Levels of territory, coarse to fine, and the area that a person draws. The label is what a person reads. */
export const levels = [...storedLevels, 'zona', 'manzana', 'area'] as const
export type Level = (typeof levels)[number]

/** Whether the territories of a level are pieces of a comuna, computed from the level's own layer. */
export const isFine = (level: Level): boolean => level === 'zona' || level === 'manzana'

/** Characters of a code of each level. */
export const codeLength: Record<Level, number> = { pais: 1, region: 2, provincia: 3, comuna: 5, zona: 10, manzana: 14, area: 17 }

export const levelLabel: Record<Level, { one: string; many: string }> = {
  pais: { one: 'País', many: 'países' },
  region: { one: 'Región', many: 'regiones' },
  provincia: { one: 'Provincia', many: 'provincias' },
  comuna: { one: 'Comuna', many: 'comunas' },
  zona: { one: 'Zona censal', many: 'zonas censales' },
  manzana: { one: 'Manzana', many: 'manzanas' },
  area: { one: 'Área dibujada', many: 'áreas dibujadas' },
}

/** First map zoom at which a level is the natural one. */
const fromZoom: [Level, number][] = [
  ['region', 0],
  ['provincia', 4.6],
  ['comuna', 5.6],
  ['zona', 10],
  ['manzana', 12],
]

/** The finest level natural at `zoom` among those that exist; the coarsest existing one below that. */
export function levelAtZoom(zoom: number, existing: readonly Level[]): Level {
  const usable = fromZoom.filter(([level]) => existing.includes(level))
  const reached = usable.filter(([, from]) => zoom >= from)
  return (reached.at(-1) ?? usable[0] ?? ['comuna', 0])[0]
}

/** Level of a code by its shape: country «0», region 2, provincia 3, comuna 5, zona 10–11, manzana 13–14 digits, «area-» and 12 hex digits. */
export function levelOfCode(code: string): Level | undefined {
  if (code === '0') return 'pais'
  if (isAreaCode(code)) return 'area'
  if (!/^\d+$/.test(code)) return undefined
  const byLength: Record<number, Level> = { 2: 'region', 3: 'provincia', 5: 'comuna', 10: 'zona', 11: 'zona', 13: 'manzana', 14: 'manzana' }
  return byLength[code.length]
}
