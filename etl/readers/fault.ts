import { basename } from 'node:path'
import { ReadFault } from '@radier/geodata/row'

export interface Where {
  sheet?: string
  row?: number
  field?: string
}

/** Spanish sentence naming file, sheet, row, field, reason and remedy. `reason` starts in lower case, `remedy` in capital. */
export function fault(path: string, where: Where, reason: string, remedy: string, cause?: unknown): ReadFault {
  const place = [
    `«${basename(path)}»`,
    where.sheet === undefined ? '' : `hoja «${where.sheet}»`,
    where.row === undefined ? '' : `fila ${where.row}`,
    where.field === undefined ? '' : `columna «${where.field}»`,
  ]
  return new ReadFault(`${place.filter(Boolean).join(', ')}: ${reason}. ${remedy}.`, { cause })
}

/** The fault itself when it already is one; otherwise the same sentence around what a library threw. */
export function asFault(path: string, error: unknown, reason: string, remedy: string): ReadFault {
  return error instanceof ReadFault ? error : fault(path, {}, reason, remedy, error)
}
