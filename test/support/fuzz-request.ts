/** One request to an operation of the OpenAPI document: careful, as a page of ours sends it, or as anybody might. */
import XLSX from '@e965/xlsx'
import type { Asked } from './caller.ts'
import type { Dice } from './dice.ts'
import { type Schema, valueFor } from './fuzz-values.ts'
import type { Seen, Thing } from './seen.ts'

export interface Operation {
  method: string
  path: string
  parameters?: { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
interface Ground {
  dice: Dice
  seen: Seen
  schemas: Record<string, Schema>
  careful: boolean
}

const otherMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']

export function requestOf(ground: Ground, operation: Operation): { request: Asked; parameters: Thing; thing: Thing } {
  const { dice, seen, careful } = ground
  const broken = !careful && dice.oneIn(4)
  const odd = (n: number) => !careful && dice.oneIn(n)
  const declared = operation.parameters ?? []
  const wanted = declared.flatMap((one) => (one.in === 'path' || one.required ? [one.name] : []))
  const thing = careful || !dice.oneIn(5) ? seen.thingFor(operation.path, wanted) : {}
  const value = (name: string, schema: Schema) => valueFor({ ...ground, broken, thing }, name, schema)
  const parameters: Thing = {}
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    parameters[name] = value(name, declared.find((one) => one.name === name)?.schema ?? {})
    return inAddress(String(parameters[name])) || '0'
  })
  // Whoever sees a ficha takes it as a file too.
  const taken = operation.path === '/api/fichas/{code}' && careful && dice.oneIn(2) ? `${filled}.csv` : filled
  const query = declared
    .filter((one) => one.in === 'query' && (one.required ? !broken || dice.oneIn(2) : dice.oneIn(careful ? 4 : 2)))
    .map(({ name, schema }) => {
      parameters[name] = value(name, schema)
      return `${name}=${inAddress(String(parameters[name]))}`
    })
  const headers: Record<string, string> = {}
  if (odd(6)) headers.Accept = 'application/vnd.apache.arrow'
  if (odd(8)) headers['Accept-Encoding'] = dice.pick(['gzip', 'br', '*;q=0', 'gzip;q=9'])
  if (odd(12)) headers['If-None-Match'] = dice.pick(['*', '"1-x"', 'W/'])
  if (odd(60)) headers.Host = dice.pick(['evil.test', '', 'localhost', 'a b', '[::1]:80'])
  if (odd(60)) headers.Origin = dice.pick(['https://evil.test', 'null', ''])
  if (odd(60)) headers['X-Forwarded-For'] = '10.0.0.1'
  const method = odd(25) ? dice.pick(otherMethods) : operation.method
  const request: Asked = { method, path: query.length ? `${taken}?${query.join('&')}` : taken, headers }
  const content = operation.requestBody?.content
  if (content && !['GET', 'HEAD'].includes(method) && !odd(30)) {
    const [type, { schema }] = Object.entries(content)[0]!
    headers['Content-Type'] = odd(20) ? dice.pick(['text/plain', 'application/xml', '', 'application/json;charset=x']) : type
    request.body = type.includes('json') ? jsonBody(value('body', schema), odd(40) && dice) : fileFor(ground, operation, thing, parameters)
  }
  return { request, parameters, thing }
}

const jsonBody = (value: unknown, dice: Dice | false): string => {
  const text = JSON.stringify(value) ?? ''
  return dice ? dice.pick([text.slice(0, -1), '', 'null', '[]', '"x"', `${'['.repeat(9_000)}`, '{"__proto__":{"a":1}}']) : text
}

/** Halves of letters and stray percent signs too, as a client that is broken sends them. */
const inAddress = (text: string): string => (text === '%' ? '%' : /\p{Cs}/u.test(text) ? '%ED%A0%BD' : encodeURIComponent(text))

const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) =>
  c.charCodeAt(0),
)
const files = [
  'NOMBRE,SUP,LON,LAT\nUno,500,-70.6,-33.4\nDos,s/i,0,0\n',
  '{"type":"FeatureCollection","features":[]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":null}]}',
  '<kml><Placemark/></kml>',
  'PK\u0003\u0004roto',
  '',
  png,
  png.slice(0, 40),
]

/** Of two sheets, of which one must be chosen. */
const book = XLSX.utils.book_new()
for (const sheet of ['Norte', 'Sur'])
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ['NOMBRE', 'LON', 'LAT'],
      [sheet, -70.6, -33.4],
    ]),
    sheet,
  )
const workbook = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)

/** With care: a photo for a site, and for the rest a file that Radier itself gave for the same place. */
function fileFor({ dice, seen, careful }: Ground, { path }: Operation, thing: Thing, parameters: Thing): string | Uint8Array {
  if (!careful && !dice.oneIn(3)) return dice.pick(files)
  if (path.endsWith('/photos')) return png
  return dice.oneIn(3) ? workbook : (seen.fileOf(String(parameters.place ?? thing.place)) ?? files[0]!)
}
