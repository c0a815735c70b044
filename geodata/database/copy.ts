/** COPY through postgres-js 3.4, to its end: what the server refuses is always told. */

interface Sink {
  write(lines: string, done: (error?: Error | null) => void): unknown
  end(): unknown
  destroy(error: Error): unknown
  on(event: 'error', listener: () => void): unknown
}

/**
 * Sends lines of text to a `copy … from stdin` that has not begun. Waits for room before each batch, so that no more than a batch waits
 * in memory. Rejects with the server's error, wherever in the lines it finds it.
 */
export async function copyLines(query: { writable(): Promise<Sink> }, batches: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const answer = answerOf(query)
  answer.catch(() => {})
  const stream = await query.writable()
  stream.on('error', () => {})
  try {
    for await (const lines of batches) await Promise.race([written(stream, lines), answer])
  } catch (error) {
    stream.destroy(error as Error)
    throw error
  }
  stream.end()
  await answer
}

interface Source {
  _read(size: number): unknown
  once(event: 'end', listener: () => void): unknown
}

/** The bytes of a `copy … to stdout` that has not begun, at the pace of who reads them. */
export async function copyOut<T extends Source>(query: { readable(): Promise<T> }): Promise<T> {
  const stream = await query.readable()
  // The driver leaves the socket paused when the last bytes came faster than they were read: the next answer would never arrive.
  stream.once('end', () => stream._read(0))
  return stream
}

/** A write that fails stays pending: the server's answer says why. */
const written = (stream: Sink, lines: string) =>
  new Promise<void>((resolve) => {
    stream.write(lines, (error) => error ?? resolve())
  })

/**
 * The driver settles the promise of a COPY when its stream opens, and forgets an error that comes after the last row.
 * The server's own answer is taken where it arrives: the second resolution, or the rejection.
 */
function answerOf(query: object): Promise<void> {
  const settle = query as { resolve(value: unknown): void; reject(error: unknown): void }
  const { resolve, reject } = settle
  let opened = false
  return new Promise((done, failed) => {
    settle.resolve = (value) => {
      if (opened) done()
      opened = true
      resolve(value)
    }
    settle.reject = (error) => {
      failed(error)
      reject(error)
    }
  })
}
