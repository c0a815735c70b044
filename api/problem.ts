/** The one error of the API, written as RFC 9457 `application/problem+json` in Spanish. */
import { EXAMPLE } from '@radier/geodata/planning/site'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { causeOf, diskFull } from './cause.ts'
import type { ProblemAnswer } from './contract.ts'
import { fullFolder } from './room.ts'

const kinds = {
  malformado: { status: 400, title: 'La petición está mal formada' },
  desconocido: { status: 404, title: 'No existe' },
  'sin-datos': { status: 404, title: 'No hay datos cargados' },
  metodo: { status: 405, title: 'Eso no se hace en esta dirección' },
  cambiado: { status: 409, title: 'Otra persona lo cambió mientras tanto' },
  tipo: { status: 415, title: 'El cuerpo no viene en un formato que se lea aquí' },
  largo: { status: 414, title: 'La dirección es demasiado larga' },
  ajeno: { status: 421, title: 'No es el nombre de esta instalación' },
  'solo-lectura': { status: 403, title: 'Sólo lectura' },
  prohibido: { status: 403, title: 'No está permitido' },
  grande: { status: 413, title: 'Es demasiado grande' },
  muchas: { status: 429, title: 'Demasiadas peticiones' },
  'sin-espacio': { status: 503, title: 'No queda espacio en el disco' },
  ocupado: { status: 503, title: 'El servicio no está disponible por ahora' },
  interno: { status: 500, title: 'Error interno' },
} as const
export type ProblemKind = keyof typeof kinds

export class Problem extends Error {
  override name = 'Problem'
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly options: {
      cause?: unknown
      retryAfter?: number
      /** Of `cambiado`: what is there now. */
      now?: unknown
    } = {},
  ) {
    super(detail, options)
  }
}

/** What the client reads. */
export function problemAnswer({ kind, detail, options }: Problem): ProblemAnswer {
  const { status, title } = kinds[kind]
  return { type: `urn:radier:problema:${kind}`, title, status, detail, ...(options.now === undefined ? {} : { now: options.now }) }
}

/** Any failure as a Problem: databases that are away or slow are 503, the unforeseen is 500 and says nothing of its inside. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException && error.status < 500) {
    const said = 'No se entiende la petición: su cuerpo debe ser JSON, y decirlo en «Content-Type: application/json».'
    return new Problem(error.status === 415 ? 'tipo' : 'malformado', said, { cause: error })
  }
  if ((error as { code?: unknown } | null)?.code === '42P01' && error instanceof Error && error.message.includes(`"${EXAMPLE}.`))
    return new Problem('desconocido', 'El ejemplo se quitó mientras se leía. Ábralo de nuevo desde Planificar.', { cause: error })
  const known = causeOf(error)
  if (known) return new Problem(known.kind, known.detail, { cause: error })
  return new Problem('interno', 'Ocurrió un error que no esperábamos. Quedó anotado en el registro del servidor.', { cause: error })
}

/** Seconds after which what was away may be back. */
const RETRY_S = 2

/**
 * The one handler. Logs one line per 5xx that is not a full queue, with its cause. A database that is away while one of the `folders` is
 * full is away for that: it stops when it cannot write.
 */
export function writeProblem(error: unknown, c: Context, folders: readonly string[] = []): Response {
  const first = asProblem(error)
  const full = first.kind === 'ocupado' && first.options.cause && fullFolder(folders)
  const problem = full ? new Problem('sin-espacio', diskFull, { cause: error }) : first
  const answer = problemAnswer(problem)
  const { retryAfter, cause } = problem.options
  if (answer.status >= 500 && !retryAfter) console.error(`${answer.status} ${c.req.method} ${c.req.path}: ${causeLine(cause ?? problem)}`)
  return c.body(JSON.stringify(answer), answer.status as 400, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(answer.status === 503 ? { 'Retry-After': String(retryAfter ?? RETRY_S) } : {}),
  })
}

function causeLine(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const place = cause.stack?.split('\n').find((line) => line.includes('/api/'))
  return `${cause.name}: ${cause.message}${place ? ` (${place.trim()})` : ''}`.replaceAll('\n', ' ')
}
