/** Bodies that are answered before they were read whole: too large, refused by where they come from, or for what is not there. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A sender that goes on after this many bytes is cut. The server's own time limit of a request holds besides. */
const MOST_BYTES = 64 * 2 ** 20

/**
 * Reads and drops what is left of a body once its answer is out. Else who is still sending it meets a reset instead of the answer, and
 * whatever was waiting for the same connection with it. Web streams pause a request by its `data` listener: theirs is taken off first.
 */
export function dropRest(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.readableEnded || request.destroyed) return
    let bytes = 0
    request.removeAllListeners('data')
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MOST_BYTES) request.socket.destroySoon()
    })
    request.resume()
  })
}
