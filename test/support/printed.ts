/** What a renderer printed of a ficha, and where it is not what the API says. */

import { read, SSF, utils } from '@e965/xlsx'
import { type FichaContent, figuresOf } from '@radier/geodata/ficha/content'

/** Every text that stands somewhere under the key of a figure. */
export type Printed = ReadonlyMap<string, readonly string[]>

/** Figures that a renderer does not print as the API tells them, as sentences. */
export function differences(content: FichaContent, printed: Printed): string[] {
  return figuresOf(content).flatMap(({ key, text }) => {
    const found = printed.get(key)
    if (!found) return [`${key}: falta ${text}`]
    return found.filter((other) => other !== text).map((other) => `${key}: ${other}, no ${text}`)
  })
}

/** Figures of each territory's sheet of a workbook, its cells as a program in es-CL shows them. */
export function figuresInWorkbook(bytes: Uint8Array): Printed[] {
  const book = read(bytes, { cellNF: true })
  return book.SheetNames.slice(2, -2).map((name) => {
    const sheet = book.Sheets[name]!
    const { e } = utils.decode_range(sheet['!ref'] ?? 'A1')
    const found = new Map<string, string[]>()
    for (let row = 4; row <= e.r; row++) {
      const [cell, key] = [sheet[utils.encode_cell({ r: row, c: 3 })], sheet[utils.encode_cell({ r: row, c: 8 })]]
      if (key?.v)
        found.set(key.v, [cell?.t === 'n' ? esCl(SSF.format(cell.z ?? 'General', rounded(cell.v, cell.z ?? ''))) : String(cell?.v)])
    }
    return found
  })
}

const esCl = (text: string): string => text.replace(/[.,](?=\d)/g, (mark) => (mark === ',' ? '.' : ','))

/** Rounded from its decimal writing, as a spreadsheet does: 15,85 is 15,9 though the nearest double lies below it. */
function rounded(value: number, format: string): number {
  const decimals = (/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (/%(?!")/.test(format) ? 2 : 0)
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`))
  return format && Number.isFinite(shifted) ? Math.sign(value) * Number(`${shifted}e-${decimals}`) : value
}
