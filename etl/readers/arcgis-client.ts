/** One question to an ArcGIS REST layer: time limit, retries with growing pauses, and errors that come with status 200. */
import { setTimeout as wait } from 'node:timers/promises'
import { ReadFault } from '@radier/geodata/row'

export interface ClientOptions {
  signal?: AbortSignal
  say?: (line: string) => void
  /** Milliseconds that one answer may take. Default 60,000. */
  timeout?: number
  /** Attempts after the first. Default 5. */
  retries?: number
  /** Milliseconds before the second attempt; doubles each time, up to 30 s. Default 1,000. */
  pause?: number
  fetch?: typeof fetch
}

/** An answer that asking again will not change. */
export class ServiceFault extends ReadFault {
  constructor(
    message: string,
    readonly code?: number,
  ) {
    super(message)
  }
}

type Answer = Record<string, unknown> & { error?: { code?: number; message?: string; details?: string[] } }
/** Returns the reason why a well-formed answer is not acceptable, or null. */
export type Check<T> = (answer: T) => string | null

const FINAL = new Set([400, 401, 403, 404, 498, 499])

/**
 * Asks `url` with `parameters` and gives its JSON. Rejected by `check`, unreadable, late or failed answers are asked again;
 * after the last attempt, or when the service says that it never will, a ReadFault says why.
 */
export async function askService<T>(
  url: string,
  parameters: Record<string, string>,
  options: ClientOptions,
  check: Check<T> = () => null,
): Promise<T> {
  const { retries = 5, pause = 1000, say, signal } = options
  const address = `${url}?${new URLSearchParams(parameters)}`
  let reason = ''
  let cause: unknown
  for (let attempt = 0; attempt <= retries; attempt++) {
    if (attempt > 0) {
      say?.(`${reason}; intento ${attempt + 1} de ${retries + 1}`)
      await wait(Math.min(30_000, pause * 2 ** (attempt - 1)), undefined, { signal })
    }
    try {
      const answer = await once(address, options)
      const rejected = check(answer as T)
      if (rejected === null) return answer as T
      reason = rejected
    } catch (error) {
      if (signal?.aborted) throw error
      if (error instanceof ServiceFault && error.code !== undefined && FINAL.has(error.code)) throw error
      reason = reasonOf(error, options.timeout ?? 60_000)
      cause = error
    }
  }
  throw new ReadFault(`${url}: ${reason}, tras ${retries + 1} intentos. Lo ya bajado se conserva: repita la carga más tarde.`, { cause })
}

async function once(address: string, options: ClientOptions): Promise<Answer> {
  const limit = AbortSignal.timeout(options.timeout ?? 60_000)
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit
  const response = await (options.fetch ?? fetch)(address, { signal, headers: { accept: 'application/json' } })
  const text = await response.text()
  const place = address.slice(0, address.indexOf('?'))
  if (!response.ok) throw new ServiceFault(`${place}: el servicio respondió ${response.status}. ${REMEDY}`, response.status)
  let answer: Answer
  try {
    answer = JSON.parse(text)
  } catch (error) {
    throw new Error(text.trimStart().startsWith('<') ? 'respondió una página HTML' : 'respondió un JSON cortado', { cause: error })
  }
  if (!answer.error) return answer
  const { code, message, details } = answer.error
  const said = [message, ...(details ?? [])].filter(Boolean).join(' ') || 'sin mensaje'
  if (code === 498 || code === 499) throw new ServiceFault(`${place}: la capa pide credenciales («${said}»). ${REMEDY}`, code)
  throw new ServiceFault(`${place}: el servicio respondió un error ${code ?? ''} («${said}»). ${REMEDY}`, code)
}

const REMEDY = 'Revise en un navegador que la capa siga publicada y abierta.'

function reasonOf(error: unknown, timeout: number): string {
  if (error instanceof ServiceFault)
    return error.message
      .replace(/^\S+: /, '')
      .replace(` ${REMEDY}`, '')
      .replace(/\.$/, '')
  if (error instanceof Error && error.name === 'TimeoutError') return `no respondió en ${timeout / 1000} s`
  if (error instanceof TypeError) return 'no se pudo conectar con el servicio'
  return error instanceof Error ? error.message : String(error)
}
