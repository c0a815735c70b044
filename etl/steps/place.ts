/** The territory that a row of a table speaks of. */
import type { Row } from '@radier/geodata/row'
import type { Table } from '@radier/geodata/source'
import { codeLength, type StoredLevel } from '@radier/geodata/territory/level'
import { canonicalName } from '@radier/geodata/territory/names'
import { isUnknown } from './cell.ts'
import { type Places, readComuna } from './places.ts'

export interface Place {
  level: StoredLevel
  code: string
  /** What had to be mended to read it. */
  repaired?: string
}

/** Code 0 is the country row; regions and provincias are padded; names match through the alias table or are a fault. */
export function placeOf(row: Row, { key, level }: Table, places: Places): Place | { fault: string } {
  if (level === 'pais' && !key.column) return { level, code: '0' }
  if (!key.column) return byName(String(row.values[key.name ?? ''] ?? ''), key.name ?? '', level, places)
  const cell = row.values[key.column]
  const text = String(cell ?? '')
    .trim()
    .replace(/\.0+$/, '')
  if (/^0+$/.test(text)) return { level: 'pais', code: '0' }
  if (level === 'comuna') {
    const reading = readComuna(cell, places, key)
    if ('fault' in reading) return { fault: `columna «${key.column}»: ${reading.fault}` }
    return { level, code: reading.cut, ...(reading.repaired && { repaired: `el código «${text}» quedó como ${reading.cut}` }) }
  }
  return codeOf(text, key.column, level, places)
}

function codeOf(text: string, column: string, level: StoredLevel, places: Places): Place | { fault: string } {
  const length = codeLength[level]
  const code = text.padStart(length, '0')
  const exists = /^\d+$/.test(code) && code.length === length && [...places.cuts].some((cut) => cut.startsWith(code))
  return exists ? { level, code } : { fault: `columna «${column}»: «${text}» no es un código de ${level === 'region' ? 'región' : level}` }
}

function byName(name: string, column: string, level: StoredLevel, places: Places): Place | { fault: string } {
  const canonical = canonicalName(name)
  if (canonical === 'pais' || canonical === 'total pais' || canonical === 'chile') return { level: 'pais', code: '0' }
  const cut = isUnknown(name) ? undefined : places.byName.get(canonical)
  if (cut && level === 'comuna') return { level, code: cut }
  return { fault: `columna «${column}»: «${name.trim()}» no es el nombre de ninguna comuna en la tabla de nombres` }
}
