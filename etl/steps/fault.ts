/** A source that cannot be published: a Spanish sentence with what was found and what to do. Yesterday's data stays. */
export class LoadFault extends Error {
  override name = 'LoadFault'
}

/** The publisher does not answer: nothing is wrong with the data, there is just nothing new. */
export class Unreachable extends LoadFault {
  override name = 'Unreachable'
}

/** The whole run cannot go on: no database, no disk, another loader at work. */
export class RunFault extends Error {
  override name = 'RunFault'
}

/** The sentence for a failure of the surroundings (database, disk) that no other source would survive; null for anything else. */
export function surroundingsFault(error: unknown): RunFault | null {
  if (error instanceof RunFault) return error
  const sentence = isConnectionLost(error) ? gone : sentenceOf(String((error as { code?: unknown })?.code ?? ''))
  return sentence === null ? null : new RunFault(`${sentence} Lo publicado antes sigue intacto.`, { cause: error })
}

const gone = 'La base de datos dejó de responder a mitad de la carga: revise que esté en marcha y repita la carga.'
const lost = /^(CONNECTION_|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|EPIPE|57P0|08)/

export const isConnectionLost = (error: unknown): boolean => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return lost.test(String(code ?? '')) || (cause !== undefined && isConnectionLost(cause))
}

function sentenceOf(code: string): string | null {
  if (code === 'ENOSPC') return 'No queda espacio en el disco: libere espacio y repita la carga.'
  if (code === '53100') return 'La base de datos se quedó sin espacio en disco: libere espacio y repita la carga.'
  if (code === '53200') return 'La base de datos se quedó sin memoria: repita la carga con menos programas abiertos.'
  if (code === '25006') return 'La base de datos está en modo de solo lectura: conéctese al servidor principal.'
  return null
}
