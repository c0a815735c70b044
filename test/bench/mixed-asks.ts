/** What a country of planners asks all at once: each kind, how many of it in a second, and one request of it. */
import type { CatalogueAnswer, SiteAnswer, TerritoriesAnswer } from '@radier/api/contract'
import type { PlaceAnswer, SearchAsked } from '@radier/api/contract-planning'
import { type Dice, diceOf } from '../support/dice.ts'
import { lots } from './lots.ts'

export interface Ask {
  kind: string
  method: string
  path: string
  type?: string
  body?: string
  /** Told the answer when it was a good one. */
  then?(answer: unknown): void
}

type One = Omit<Ask, 'kind'>
type Kind = [aSecond: number, one: () => One]

const get = (path: string): One => ({ method: 'GET', path })
const send = (method: string, path: string, body: unknown): One => ({ method, path, type: 'application/json', body: JSON.stringify(body) })

/** `read` asks the API what there is to ask for. The same order every time. */
export async function asksOf(read: <T>(one: One) => Promise<T>): Promise<{ aSecond: number; next(): Ask }> {
  const dice = diceOf(20_261_130)
  const kinds: Record<string, Kind> = { health: [6, () => get('/api/health')], ...(await seen(read, dice)), ...(await worked(read, dice)) }
  const aSecond = Object.values(kinds).reduce((sum, [many]) => sum + many, 0)
  const next = (): Ask => {
    let left = dice.next() * aSecond
    for (const [kind, [many, one]] of Object.entries(kinds)) {
      left -= many
      if (left < 0) return { kind, ...one() }
    }
    return next()
  }
  return { aSecond, next }
}

/** What is only looked at. */
async function seen(read: <T>(one: One) => Promise<T>, { pick, whole }: Dice): Promise<Record<string, Kind>> {
  const { indicators, layers } = await read<CatalogueAnswer>(get('/api/catalogue'))
  const { territories } = await read<TerritoriesAnswer>(get('/api/territories'))
  const comunas = territories.filter(({ level, label }) => level === 'comuna' && label)
  const shown = Object.entries(indicators).flatMap(([id, { available }]) => (available.length ? [{ id, available }] : []))
  const drawn = Object.entries(layers).filter(([, { load }]) => load !== null)
  const values = () => {
    const { id, available } = pick(shown)
    const { level, period } = pick(available)
    const { code } = pick(comunas)
    const within = level === 'zona' ? `?within=${code.slice(0, 2)}` : level === 'manzana' ? `?within=${code}` : ''
    return get(level === 'pais' ? `/api/territories/${code}` : `/api/values/${id}/${level}/${encodeURIComponent(period)}${within}`)
  }
  const tiles = (first: number, last: number) => () => {
    const zoom = whole(first, last)
    const there = drawn.filter(([, { zooms }]) => zooms[0] <= zoom && zoom <= zooms[1])
    const [id, { load }] = pick(there)
    const [x, y] = tileAt(pick(comunas).label!, zoom)
    return get(`/api/tiles/${id}/${load}/${zoom}/${x + whole(-1, 1)}/${y + whole(-1, 1)}`)
  }
  const ficha = (extension: string) => () => get(`/api/fichas/${pick(comunas).code}${extension}`)
  return {
    catalogue: [2, () => get('/api/catalogue')],
    territories: [1, () => get('/api/territories')],
    'one territory': [9, () => get(`/api/territories/${pick(comunas).code}`)],
    values: [10, values],
    'tiles z4–8': [8, tiles(4, 8)],
    'tiles z9–11': [8, tiles(9, 11)],
    'tiles z12–14': [6, tiles(12, 14)],
    'ficha as JSON': [2.5, ficha('')],
    'ficha as PDF': [0.25, ficha('.pdf')],
    'ficha as XLSX': [0.25, ficha('.xlsx')],
    'matrix of 12': [1, () => get(`/api/matrix?indicators=${[...new Set(Array.from({ length: 12 }, () => pick(shown).id))].join()}`)],
  }
}

/** What leaves something, or is computed for one person. */
async function worked(read: <T>(one: One) => Promise<T>, { whole, pick }: Dice): Promise<Record<string, Kind>> {
  const { land } = await read<PlaceAnswer>(send('POST', '/api/example', {}))
  const search = (): SearchAsked => ({
    from: ['sitios', ...land.map(({ from }) => from)].filter((from, at, all) => all.indexOf(from) === at),
    criteria: [
      { kind: 'superficie', min: 100 * whole(1, 50) },
      { kind: 'vivienda' },
      { kind: 'servicio', service: 'educacion_basica', metres: 1_500 },
      { kind: 'precio', max: whole(2, 9) },
    ],
  })
  const files = [5, 20, 60].map(lots)
  let [uploads, made] = [0, 0]
  /** Sites that nobody is changing now. */
  const free: { id: string; version: number }[] = []
  const written = (): One => {
    const site = free.shift()
    const then = (answer: unknown) => free.push(answer as SiteAnswer)
    if (site) return { ...send('PATCH', `/api/sites/${site.id}`, { priceUfM2: whole(1, 900) / 100, version: site.version }), then }
    return { ...send('POST', '/api/sites', { place: '13203', name: `Sitio ${made}`, geometry: square(made++) }), then }
  }
  const upload = (): One => ({
    method: 'POST',
    path: `/api/uploads?place=10109&name=sitios-${uploads++}.geojson`,
    type: 'application/octet-stream',
    body: pick(files),
  })
  return {
    'land search': [1, () => send('POST', '/api/planning/ejemplo/search', search())],
    'upload of a file': [0.5, upload],
    'site written': [4.5, written],
  }
}

/** A square of 40 m in San José de Maipo, never the same. */
function square(at: number) {
  const [x, y, d] = [-70.2 + (at % 300) * 0.0005, -33.75 + Math.floor(at / 300) * 0.0005, 0.0004]
  const ring = [
    [x, y],
    [x + d, y],
    [x + d, y + d],
    [x, y + d],
    [x, y],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

const tileAt = ([lon, lat]: [number, number], zoom: number): [number, number] => {
  const [n, radians] = [2 ** zoom, (lat * Math.PI) / 180]
  return [Math.floor(((lon + 180) / 360) * n), Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * n)]
}
