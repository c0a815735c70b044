/** The engine's English complaint as a Spanish sentence: what happened, where, and the nearest thing that exists. */
import { formatNumber } from '@radier/geodata/measure/format'
import { type Fault, limitedTo, sqlTokens, tablesIn } from './sql-text.ts'

export interface Schema {
  id: string
  rows: number
  columns: readonly string[]
}

interface Place {
  start: number
  end: number
}

/** Lines of the complaint are counted on the wrapped query, which has one line before. */
export function explainFault(message: string, text: string, schema: readonly Schema[]): Fault {
  const at = placeOf(message, text)
  const found = (pattern: RegExp) => pattern.exec(message)?.[1]
  const column = found(/Referenced column "([^"]+)" not found/) ?? found(/does not have a column named "([^"]+)"/)
  if (column) return nearest(`No existe la columna «${column}»`, column, columnsOf(text, schema), at ?? wordIn(text, column), text)
  const table = found(/Table with name (\S+) does not exist/) ?? found(/Referenced table "([^"]+)" not found/)
  if (table)
    return nearest(
      `No existe la tabla «${table}»`,
      table,
      schema.map(({ id }) => id),
      at ?? wordIn(text, table),
      text,
    )
  const called = found(/Function with name (\S+) does not exist/)
  if (called)
    return nearest(`No existe la función «${called}»`, called, [found(/Did you mean "([^"]+)"/) ?? ''], wordIn(text, called) ?? at, text)
  const ungrouped = found(/column "?([^" ]+)"? must appear in the GROUP BY/)
  if (ungrouped)
    return said(
      `Falta decir qué se hace con «${ungrouped}»`,
      'Al agrupar, cada columna va en GROUP BY o dentro de una suma, promedio o conteo: SUM, AVG, COUNT, MEDIAN.',
      at,
    )
  if (/aggregate function calls cannot|cannot contain aggregates/i.test(message))
    return said('Una suma no va dentro de otra, ni en WHERE', 'Filtre los grupos con HAVING, después de GROUP BY.', at)
  if (/Permission Error|file system operations are disabled|Cannot access file/i.test(message))
    return said('La consola no lee archivos ni direcciones', 'Sólo se consultan las tablas de la lista.', at)
  if (/Out of Memory|memory limit|could not allocate/i.test(message))
    return {
      ...said('La consulta pidió más memoria de la que se le da', 'Acote las filas con WHERE, o agrupe antes de cruzar.', null),
      kind: 'limit',
    }
  const unconverted = /Could not convert string '([^']*)' to (\w+)/.exec(message)
  if (unconverted)
    return said(`«${unconverted[1]}» no es un número`, "Los códigos son texto: van entre comillas simples, como '13101'.", at)
  if (/No function matches|Could not choose a best candidate/i.test(message))
    return said(
      'Esa operación no va con esos tipos',
      'Los códigos y nombres son texto; las cifras, números. CAST(… AS DOUBLE) convierte.',
      at,
    )
  if (/syntax error at end of input|unterminated/i.test(message))
    return said('La consulta queda a medias', 'Falta cerrar un paréntesis o una comilla, o terminar la última línea.', null)
  const near = found(/syntax error at or near "([^"]*)"/)
  if (near)
    return said(
      `No se entiende «${near}» en ese lugar`,
      'Revise la palabra anterior: suele faltar una coma o sobrar una.',
      at ?? wordIn(text, near),
    )
  if (/Ambiguous reference/i.test(message))
    return said('Esa columna está en dos tablas', 'Anteponga el nombre de la tabla: tabla.columna.', at)
  if (/Overflow/i.test(message)) return said('El número no cabe', 'Convierta antes de multiplicar: CAST(… AS DOUBLE).', at)
  return said('La consulta no corrió', message.split('\n')[0] ?? message, at)
}

/** What a stopped query was trying, counted, and how to ask for less. */
export function explainStop(text: string, schema: readonly Schema[], seconds: number, near: { code: string; name: string } | null): Fault {
  const tokens = sqlTokens(text)
  const rows = new Map(schema.map(({ id, rows: n }) => [id, n]))
  const read = tablesIn(tokens, new Set(rows.keys())).filter(({ index }) =>
    ['from', 'join', ','].includes(tokens[index - 1]?.text.toLowerCase() ?? ''),
  )
  const pairs = read.reduce((product, { id }) => product * (rows.get(id) ?? 1), 1)
  const what =
    read.length > 1
      ? `Cruzaba ${read.map(({ id }) => `${formatNumber(rows.get(id))} filas de ${id}`).join(' con ')}: ${large(pairs)} de pares.`
      : `Leía ${formatNumber(pairs)} filas.`
  const withComuna = new Set(schema.filter(({ columns }) => columns.includes('cut')).map(({ id }) => id))
  const less = near ? limitedTo(text, near.code, withComuna) : text
  return {
    kind: 'limit',
    title: `Se detuvo a los ${seconds} segundos`,
    detail: `${what} No hay resultado parcial. Acote con WHERE, o agrupe antes de cruzar.`,
    at: null,
    fix: near && less !== text ? { text: less, label: `Limitar a ${near.name}` } : null,
  }
}

const large = (n: number) => (n >= 1e6 ? `${formatNumber(n / 1e6)} millones` : formatNumber(n))
const said = (title: string, detail: string, at: Place | null): Fault => ({ kind: 'error', title, detail, at, fix: null })

function columnsOf(text: string, schema: readonly Schema[]): string[] {
  const named = new Set(tablesIn(sqlTokens(text), new Set(schema.map(({ id }) => id))).map(({ id }) => id))
  return schema.filter(({ id }) => named.has(id)).flatMap(({ columns }) => columns)
}

function nearest(title: string, wrong: string, known: readonly string[], at: Place | null, text: string): Fault {
  const best = [...new Set(known)]
    .map((name) => ({ name, far: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0]
  const close = best?.name && best.far <= Math.max(2, Math.ceil(wrong.length / 2.5)) ? best.name : null
  const fix = close && at ? { text: text.slice(0, at.start) + close + text.slice(at.end), label: 'Corregir' } : null
  return { kind: 'error', title, detail: close ? `¿Quiso decir «${close}»?` : 'La lista de tablas y columnas está arriba.', at, fix }
}

/** Place of the caret that the engine draws under the line it quotes. */
function placeOf(message: string, text: string): Place | null {
  const drawn = /LINE (\d+): (.*)\n( *)\^/.exec(message)
  if (!drawn) return null
  const [, line = '1', quoted = '', blank = ''] = drawn
  const lines = text.split('\n')
  const own = lines[Number(line) - 2]
  if (own === undefined) return null
  const shown = quoted.replace(/^\.\.\.|\.\.\.$/g, '')
  const column = blank.length - `LINE ${line}: `.length - (quoted.startsWith('...') ? 3 : 0) + Math.max(0, own.indexOf(shown))
  const start = lines.slice(0, Number(line) - 2).reduce((sum, l) => sum + l.length + 1, 0) + column
  const token = sqlTokens(text).find((t) => t.start <= start && start < t.start + t.text.length)
  return token ? { start: token.start, end: token.start + token.text.length } : null
}

function wordIn(text: string, word: string): Place | null {
  const token = sqlTokens(text).find((t) => t.text.replaceAll('"', '').toLowerCase() === word.toLowerCase())
  return token ? { start: token.start, end: token.start + token.text.length } : null
}

/** Edits that turn one word into the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] as number
}

/** 1-based line of a place. */
export const lineOf = (text: string, start: number): number => text.slice(0, start).split('\n').length
