/** What can be known of a query before it runs: its words, whether it only reads, and the tables it names. Never throws. */
export interface SqlToken {
  kind: 'word' | 'name' | 'text' | 'number' | 'sign'
  text: string
  start: number
}

const piece =
  /(?<gap>\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>'(?:[^']|'')*'?)|(?<name>"(?:[^"]|"")*"?)|(?<number>\d+(?:\.\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>.)/gsu

export function sqlTokens(text: string): SqlToken[] {
  return [...text.matchAll(piece)].flatMap((match) => {
    const kind = (['word', 'name', 'text', 'number', 'sign'] as const).find((k) => match.groups?.[k] !== undefined)
    return kind ? [{ kind, text: match[0], start: match.index }] : []
  })
}

/** Name that a token gives, without quotes; null when it is none. */
export const nameOf = ({ kind, text }: SqlToken): string | null =>
  kind === 'word' ? text : kind === 'name' ? text.slice(1, text.endsWith('"') ? -1 : undefined).replaceAll('""', '"') : null

export interface Fault {
  title: string
  detail: string
  /** Part of the text that it is about. */
  at: { start: number; end: number } | null
  /** A text that would do, and what it is called. */
  fix: { text: string; label: string } | null
  kind: 'error' | 'limit'
}

const writes: Record<string, string> = {
  insert: 'agregar filas',
  update: 'cambiar filas',
  delete: 'borrar filas',
  drop: 'borrar tablas',
  create: 'crear tablas',
  alter: 'cambiar tablas',
  truncate: 'vaciar tablas',
  copy: 'leer o escribir archivos',
  export: 'escribir archivos',
  import: 'leer archivos',
  attach: 'abrir otra base',
  detach: 'cerrar la base',
  install: 'instalar extensiones',
  load: 'cargar extensiones',
  set: 'cambiar la configuración',
  reset: 'cambiar la configuración',
  pragma: 'cambiar la configuración',
  call: 'llamar procedimientos',
  begin: 'abrir transacciones',
  commit: 'cerrar transacciones',
  vacuum: 'ordenar la base',
  explain: 'mostrar el plan',
}
const readers = /^(read_\w+|parquet_\w+|sniff_csv|glob|st_read\w*|sqlite_\w+|postgres_\w+|mysql_\w+|iceberg_\w+|delta_scan)$/i

const fault = (token: SqlToken | null, title: string, detail: string): Fault => ({
  title,
  detail,
  at: token && { start: token.start, end: token.start + token.text.length },
  fix: null,
  kind: 'error',
})

/** The query without its last semicolon, or why it will not run. One SELECT or WITH that reads only the tables here. */
export function readOnly(text: string): { sql: string } | { fault: Fault } {
  const tokens = sqlTokens(text)
  const [first] = tokens
  if (!first) return { fault: fault(null, 'La consulta está vacía', 'Escriba una, o parta de un ejemplo.') }
  const verb = first.text.toLowerCase()
  const semicolon = tokens.find(({ text: t }) => t === ';')
  const last = tokens.at(-1) as SqlToken
  if (verb in writes)
    return {
      fault: fault(
        first,
        `La consola es de sólo lectura: ${first.text.toUpperCase()} no corre`,
        `Sirve para ${writes[verb]}, y aquí nada se cambia. Empiece con SELECT o WITH.`,
      ),
    }
  if (verb !== 'select' && verb !== 'with' && verb !== '(')
    return { fault: fault(first, `Una consulta no empieza con «${first.text}»`, 'Empiece con SELECT o WITH.') }
  if (semicolon && semicolon !== last)
    return { fault: fault(semicolon, 'Se ejecuta una consulta a la vez', 'Deje una sola; el punto y coma va al final o no va.') }
  const reader = tokens.find((token, i) => readers.test(nameOf(token) ?? '') && tokens[i + 1]?.text === '(')
  if (reader)
    return {
      fault: fault(
        reader,
        `«${reader.text}» lee archivos o direcciones, y la consola no`,
        'Sólo se consultan las tablas de la lista. Para un archivo propio, súmelo a Datos.',
      ),
    }
  return { sql: semicolon ? text.slice(0, semicolon.start) : text }
}

/** Tables of the list that a query names, each time it does. */
export const tablesIn = (tokens: readonly SqlToken[], ids: ReadonlySet<string>): { id: string; token: SqlToken; index: number }[] =>
  tokens.flatMap((token, index) => {
    const id = nameOf(token)?.toLowerCase()
    const before = tokens[index - 1]?.text.toLowerCase() ?? ''
    return id && ids.has(id) && before !== '.' && tokens[index + 1]?.text !== '.' ? [{ id, token, index }] : []
  })

const opens = new Set(['from', 'join', ','])
const follows = new Set([
  'where',
  'group',
  'order',
  'limit',
  'join',
  'on',
  'inner',
  'left',
  'right',
  'full',
  'cross',
  'using',
  'having',
  'union',
])

/** The same query over the rows of one comuna: every table that has a comuna is read through a filter. */
export const limitedTo = (text: string, code: string, ids: ReadonlySet<string>): string =>
  readThrough(text, ids, (table) => `SELECT * FROM ${table} WHERE cut LIKE '${code}%'`)

/** The same query with each table of the list read through another one; `source` is given the table as it was written. */
export function readThrough(text: string, ids: ReadonlySet<string>, source: (table: string, id: string) => string): string {
  const tokens = sqlTokens(text)
  const found = tablesIn(tokens, ids).filter(({ index }) => opens.has(tokens[index - 1]?.text.toLowerCase() ?? ''))
  return found.reduceRight((made, { id, token, index }) => {
    const next = tokens[index + 1]
    const named = next && nameOf(next) !== null && !follows.has(next.text.toLowerCase())
    const read = `(${source(token.text, id)})${named ? '' : ` AS ${token.text}`}`
    return made.slice(0, token.start) + read + made.slice(token.start + token.text.length)
  }, text)
}
