/**
 * Asks what `mixed-asks.ts` says from a process of its own, each request when it is due whether or not others have been answered, over
 * connections that stay open, one address for each person. A time counts from when the request was due. Told to come back, it does.
 */
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Ask, asksOf } from './mixed-asks.ts'

export interface Asked {
  /** Of those answered at once, ms. */
  times: number[]
  /** Of those told to come back and then answered, ms. */
  waited: number[]
  failed: string[]
}

const PERSONS = 20
const PATIENCE_MS = 60_000

const [address, seconds] = [process.argv[2]!, Number(process.argv[3])]
const agents = Array.from({ length: PERSONS }, (_, i) => new Agent({ keepAlive: true, localAddress: `127.0.0.${i + 2}` }))
const asked: Record<string, Asked> = {}

interface Answered {
  status: number
  comeBack: number
  text: string
}

const once = ({ method, path, type, body }: Omit<Ask, 'kind'>, agent: Agent, headers = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = body === undefined ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }
    const going = request(address + path, { method, agent, headers: { ...headers, ...sent }, timeout: PATIENCE_MS }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const comeBack = response.statusCode === 503 ? Number(response.headers['retry-after'] ?? 0) : 0
        resolve({ status: response.statusCode ?? 0, comeBack, text: Buffer.concat(parts).toString() })
      })
    })
    going.on('timeout', () => going.destroy(new Error('It did not answer in a minute.')))
    going.on('error', reject)
    going.end(body)
  })

async function attend(ask: Ask, due: number, agent: Agent): Promise<void> {
  asked[ask.kind] ??= { times: [], waited: [], failed: [] }
  const kept = asked[ask.kind]!
  try {
    // What changes is read here, so that it is asked plain; all else as a browser asks.
    const headers = ask.then ? {} : { 'Accept-Encoding': 'gzip, br' }
    let answer = await once(ask, agent, headers)
    const told = answer.comeBack > 0
    while (answer.comeBack && performance.now() - due < PATIENCE_MS) {
      await wait(answer.comeBack * 1_000 * (1 + Math.random() / 4))
      answer = await once(ask, agent, headers)
    }
    if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text.slice(0, 200)}`)
    kept[told ? 'waited' : 'times'].push(performance.now() - due)
    ask.then?.(JSON.parse(answer.text))
  } catch (error) {
    kept.failed.push(`${ask.method} ${ask.path}: ${(error as Error).message}`)
  }
}

const { aSecond, next } = await asksOf(async (one) => {
  const { status, text } = await once(one, agents[0]!)
  if (status >= 300) throw new Error(`${status} ${one.path} ${text.slice(0, 200)}`)
  return JSON.parse(text)
})
const from = performance.now()
const under: Promise<void>[] = []
for (let turn = 0; turn < seconds * aSecond; turn++) {
  const due = from + (turn * 1_000) / aSecond
  const early = due - performance.now()
  if (early > 0) await wait(early)
  under.push(attend(next(), due, agents[turn % PERSONS]!))
}
await Promise.all(under)
console.log(`asked ${JSON.stringify(asked)}`)
process.exit(0)
