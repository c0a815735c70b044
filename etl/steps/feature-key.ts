/** The key of a feature, and its comuna. */

import type { Layer, LayerKey } from '@radier/geodata/layer'
import type { Row } from '@radier/geodata/row'
import { codeLength } from '@radier/geodata/territory/level'
import { isUnknown } from './cell.ts'
import { readComuna } from './places.ts'
import type { Context } from './shape-table.ts'

/** What messages call a feature. */
export const named = (row: Row, { key }: Layer) => (key === 'fila' ? '' : `${key.from} «${String(row.values[key.from] ?? '')}» `)

/** Where the key of a row is, and its length. */
function placeOfKey(row: Row, { from, length, or }: LayerKey): { from: string; length: number | undefined } {
  return or && isUnknown(row.values[from]) ? or : { from, length }
}

/** A code of comuna obeys the rules of the layer's comuna column; finer and coarser codes that arrive as numbers are padded. */
export function keyOf(row: Row, layer: Layer, places: Context['places']): string | { fault: string } {
  const { key, level, comuna } = layer
  if (key === 'fila') return String(row.number)
  const at = placeOfKey(row, key)
  const cell = row.values[at.from]
  if (isUnknown(cell)) return { fault: `campo «${at.from}»: la clave está en blanco` }
  const text = typeof cell === 'number' ? cell.toFixed(0) : String(cell).trim()
  if (key.type !== 'cut') return text
  const length = at.length ?? codeLength[level ?? 'comuna']
  if (length === 5) {
    const reading = readComuna(cell, places, typeof comuna === 'object' && 'from' in comuna ? comuna : {})
    return 'cut' in reading ? reading.cut : { fault: `campo «${at.from}»: ${reading.fault}` }
  }
  const code = typeof cell === 'number' || key.numeric ? text.padStart(length, '0') : text
  if (/^\d+$/.test(code) && code.length === length) return code
  return {
    fault: `campo «${at.from}»: «${text}» no es un código de ${length} cifras; pudo perder el cero inicial o la última cifra, y no se adivina`,
  }
}

type Cut = string | null | { cut: string } | { fault: string }

/** Null = the contour tells it. `{ cut }` = it was mended. */
export function cutOf(row: Row, key: string, { comuna, level }: Layer, places: Context['places']): Cut {
  if (comuna === 'contorno') return null
  if ('prefix' in comuna) {
    if (level && level !== 'comuna' && comuna.prefix < 5) return null
    const cut = key.slice(0, comuna.prefix)
    return places.cuts.has(cut) ? cut : { fault: `la clave ${key} no empieza con el código de una comuna` }
  }
  const cell = row.values[comuna.from]
  if (isUnknown(cell)) return null
  const reading = readComuna(cell, places, comuna)
  if ('fault' in reading) return { fault: `campo «${comuna.from}»: ${reading.fault}` }
  return reading.repaired ? { cut: reading.cut } : reading.cut
}
