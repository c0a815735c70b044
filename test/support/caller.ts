/** One who asks a served Radier from an address of its own, and sees each answer as it comes: not decoded, no redirect followed. */
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Asked {
  method: string
  /** Path with its question, sent as it is. */
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array
}
const bodiless = [204, 304]

/** `from`: an address of this machine, 127.x.x.x, by which the server tells callers apart. Rejects when the connection breaks. */
export async function askAs(from: string, address: string, { method, path, headers, body }: Asked): Promise<Response> {
  const { hostname, port } = new URL(address)
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const asking = request({ hostname, port, localAddress: from, method, path, headers: { ...headers, ...length }, agent: false }, done)
    asking.once('error', fail).setTimeout(90_000, () => asking.destroy(new Error('no answer in 90 s')))
    asking.end(body)
  })
  const bytes = await buffer(answer)
  const { statusCode: status = 0 } = answer
  const told = Object.entries(answer.headersDistinct).flatMap(([name, all]) => (all ?? []).map((one) => [name, one] as [string, string]))
  return new Response(bodiless.includes(status) || method === 'HEAD' ? null : new Uint8Array(bytes), { status, headers: told })
}
