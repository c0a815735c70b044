/** From where Radier may be asked and changed: its names, its pages, and whether others reach it. */
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { Problem } from './problem.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks: the address at the other end, or the one that a proxy of ours says. */
    caller: string
  }
}

export interface Reach {
  /** Address where it listens. */
  host: string
  /** Address that others reach, and that paper prints: «https://radier.example.cl». */
  publicUrl?: string | undefined
  /** Further names, separated by commas. */
  allowedHosts?: string | undefined
  /** Whether a proxy of ours stands in front and says who asks in `X-Forwarded-For`. */
  trustProxy?: boolean | undefined
}

export interface Boundary {
  publicUrl: string | null
  names: ReadonlySet<string>
  /** Listens on every address of the machine: any of them is a name. Nobody can point an address elsewhere, as can be done with a name. */
  anyAddress: boolean
  /** Nobody but this machine reaches it. */
  writable: boolean
  trustProxy: boolean
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/
const HOST = /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const FORWARDED = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP', 'Via']

export const readOnlySentence =
  'Esta instalación se ve desde otros equipos y todavía no tiene cuentas: es sólo de lectura y no guarda nada. ' +
  'Para guardar, ábrala en el mismo equipo donde corre, sin HOST ni PUBLIC_URL.'

/** What the settings of a person say, as `boundaryOf` takes it. */
export const reachOf = ({ HOST, PUBLIC_URL, ALLOWED_HOSTS, TRUST_PROXY }: NodeJS.ProcessEnv): Reach => ({
  host: HOST || '127.0.0.1',
  publicUrl: PUBLIC_URL,
  allowedHosts: ALLOWED_HOSTS,
  trustProxy: TRUST_PROXY === '1',
})

/** Throws a Spanish sentence when a setting cannot be. */
export function boundaryOf({ host, publicUrl: wished, allowedHosts = '', trustProxy = false }: Reach): Boundary {
  const bound = (host.includes(':') ? `[${host}]` : host).toLowerCase()
  const publicUrl = wished ? publicAddress(wished) : null
  const more = allowedHosts.toLowerCase().split(',').filter(Boolean).map(allowedName)
  const names = new Set([bound, ...(publicUrl ? [new URL(publicUrl).hostname] : []), ...more])
  const anyAddress = ['0.0.0.0', '[::]'].includes(bound)
  return { publicUrl, names, anyAddress, trustProxy, writable: [...names].every((name) => LOOPBACK.test(name)) }
}

function publicAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin
  throw new Error(`PUBLIC_URL debe ser una dirección como «https://radier.example.cl», sin camino; dice «${text}».`)
}

function allowedName(text: string): string {
  const name = text.trim()
  if (HOST.test(name) && !/:\d+$/.test(name)) return name
  throw new Error(`ALLOWED_HOSTS debe ser una lista de nombres separados por comas, como «radier.example.cl,servidor»; dice «${text}».`)
}

/** Whether a request named us: what closes the way to pages that point their own name at this machine. */
export function knowsHost({ names, anyAddress }: Boundary, header: string | undefined): boolean {
  const [, name = ''] = HOST.exec(header?.toLowerCase() ?? '') ? (/^(.*?)(:\d+)?$/.exec(header!.toLowerCase()) ?? []) : []
  return LOOPBACK.test(name) || names.has(name) || (anyAddress && ADDRESS.test(name))
}

/** Every request: its name; where its page is, when it asks for more than a reading; and whether it may change anything. */
export function guard(boundary: Boundary, writing: ReadonlyMap<string, boolean>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('Host') ?? new URL(c.req.url).host
    if (!knowsHost(boundary, host) || !knowsHost(boundary, new URL(c.req.url).host))
      throw new Problem(
        'ajeno',
        `Radier no atiende con el nombre «${host.slice(0, 80)}». Si ese nombre es suyo, agréguelo a ALLOWED_HOSTS.`,
      )
    if (comesFromElsewhere(boundary, c, host))
      throw new Problem(
        'prohibido',
        'La petición viene de otra página, y Radier sólo las recibe de la suya. Ábralo en su propia dirección.',
      )
    if (writes(c, writing) && !(boundary.writable && !isForwarded(c))) throw new Problem('solo-lectura', readOnlySentence)
    c.set('caller', callerFrom(boundary, c))
    await next()
  }
}

const writes = (c: Context, writing: ReadonlyMap<string, boolean>): boolean =>
  !SAFE.has(c.req.method) && matchedRoutes(c).some(({ method, path }) => writing.get(`${method} ${path}`))

/** A proxy that nobody told us about: others reach us through it. */
const isForwarded = (c: Context): boolean => FORWARDED.some((name) => c.req.header(name) !== undefined)

/**
 * What a browser says of the page that asks. Programs say nothing and are let through. A reading is refused only when another page draws
 * it into itself; a link from anywhere may be followed.
 */
function comesFromElsewhere({ publicUrl }: Boundary, c: Context, host: string): boolean {
  const [origin, site] = [c.req.header('Origin'), c.req.header('Sec-Fetch-Site')]
  const ours = origin !== undefined && (origin === publicUrl || /^https?:\/\/(.+)$/.exec(origin)?.[1] === host.toLowerCase())
  const other = site === 'cross-site' || site === 'same-site'
  if (SAFE.has(c.req.method)) return other && !ours && c.req.path.startsWith('/api/') && c.req.header('Sec-Fetch-Mode') !== 'navigate'
  return origin === undefined ? other : !ours
}

function callerFrom({ trustProxy }: Boundary, c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const told = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  return told || incoming?.socket?.remoteAddress || 'local'
}
