/** Ten persons who write all the time and remember what they were told is kept. */
import { request } from 'node:http'
import type { NormsAnswer, SiteAnswer, ZoneNorm } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'

export interface Kept {
  path: string
  /** Whether what is answered now is what was acknowledged, or what was sent after it and may have arrived. */
  holds(answer: unknown): boolean
}

export interface Answered {
  status: number
  answer: unknown
}

/** Each person asks from an address of its own: the limits of an hour are theirs. */
export const asker =
  (address: string, person = 1) =>
  (method: string, path: string, body?: unknown): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : { 'Content-Type': 'application/json' }
      const asked = request(
        address + path,
        { method, headers, localAddress: `127.0.0.${person}`, agent: false, timeout: 20_000 },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part) => parts.push(part))
          response.on('end', () => {
            const text = Buffer.concat(parts).toString()
            resolve({ status: response.statusCode ?? 0, answer: text.startsWith('{') ? JSON.parse(text) : text })
          })
          response.on('error', reject)
        },
      )
      asked.on('timeout', () => asked.destroy(new Error('It did not answer in 20 s.')))
      asked.on('error', reject)
      asked.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
    })

type Ask = ReturnType<typeof asker>

const PAUSE_MS = 250
const NORMS_BY = 1
let made = 0
/** A square of 40 m in San José de Maipo, never the same. */
const square = () => {
  const [x, y] = [-70.2 + (made % 300) * 0.0005, -33.75 + Math.floor(++made / 300) * 0.0005]
  const d = 0.0004
  const ring = [
    [x, y],
    [x + d, y],
    [x + d, y + d],
    [x, y + d],
    [x, y],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

/** A value that changes: what was acknowledged last, and what was sent since. */
class Changing<T> {
  sent: T[] = []
  send(value: T): void {
    this.sent.push(value)
  }
  acknowledge(value: T): void {
    this.sent = this.sent.slice(this.sent.lastIndexOf(value))
  }
}

type Site = SiteAnswer & { prices: Changing<number | null> }

export class Person {
  readonly kept: Kept[] = []
  acknowledged = 0
  refused = 0
  /** Answers that no declared failure explains. */
  readonly strange: string[] = []
  #turn = 0
  #site: Site | null = null
  #norm: { path: string; version: number } | null = null

  constructor(
    readonly number: number,
    readonly address: string,
  ) {}

  async write(going: () => boolean): Promise<void> {
    const ask = asker(this.address, this.number)
    while (going()) {
      const turn = this.#turn++
      try {
        if (this.number === NORMS_BY) await this.#changeNorm(ask, turn)
        else if (turn % 8 === 0 || !this.#site) await this.#newSite(ask, turn)
        else if (turn % 8 === 1) await this.#newArea(ask)
        else if (turn % 8 === 2) await this.#newTemplate(ask, turn)
        else await this.#changePrice(ask, this.#site, turn)
      } catch {
        this.refused++
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  /** The answer when it was acknowledged; otherwise null. */
  async #told<T>(asked: Promise<Answered>): Promise<T | null> {
    const { status, answer } = await asked
    if (status < 300) {
      this.acknowledged++
      return answer as T
    }
    this.refused++
    if (status !== 503 && status !== 409) this.strange.push(`${status} ${JSON.stringify(answer).slice(0, 300)}`)
    return null
  }

  async #newSite(ask: Ask, turn: number): Promise<void> {
    const name = `Sitio ${this.number}-${turn}`
    const site = await this.#told<SiteAnswer>(ask('POST', '/api/sites', { place: '13203', name, geometry: square() }))
    if (!site) return
    const prices = new Changing<number | null>()
    prices.send(null)
    this.#site = { ...site, prices }
    this.kept.push({
      path: `/api/sites/${site.id}`,
      holds: (now) => (now as SiteAnswer).name === name && prices.sent.includes((now as SiteAnswer).priceUfM2),
    })
  }

  async #changePrice(ask: Ask, site: Site, turn: number): Promise<void> {
    const priceUfM2 = (turn % 900) + this.number / 100
    site.prices.send(priceUfM2)
    const changed = await this.#told<SiteAnswer>(ask('PATCH', `/api/sites/${site.id}`, { priceUfM2, version: site.version }))
    if (changed) site.prices.acknowledge(priceUfM2)
    const now = changed ?? (await ask('GET', `/api/sites/${site.id}`)).answer
    site.version = (now as SiteAnswer).version ?? site.version
  }

  async #newArea(ask: Ask): Promise<void> {
    const area = await this.#told<{ code: string }>(ask('POST', '/api/areas', { name: `Área ${this.number}`, geometry: square() }))
    if (area) this.kept.push({ path: `/api/areas/${area.code}`, holds: (now) => (now as { code?: string }).code === area.code })
  }

  async #newTemplate(ask: Ask, turn: number): Promise<void> {
    const name = `Plantilla ${this.number}-${turn}`
    const template = await this.#told<{ id: string }>(ask('POST', '/api/templates', { name, sections: [{ id: 'deficit' }] }))
    if (template) this.kept.push({ path: `/api/templates/${template.id}`, holds: (now) => (now as { name?: string }).name === name })
  }

  /** One person types readings of one norm of the example; each stays in its history. */
  async #changeNorm(ask: Ask, turn: number): Promise<void> {
    this.#norm ??= await exampleNorm(ask)
    const typed = `${formatNumber(turn + 10)} hab/ha`
    const asked = { action: 'leer', by: 'Ana', typed, version: this.#norm.version }
    const norm = await this.#told<ZoneNorm>(ask('PUT', this.#norm.path, asked))
    if (norm) {
      this.#norm = { ...this.#norm, version: norm.version }
      this.kept.push({ path: NORMS, holds: (now) => new RegExp(`\\D${typed}`).test(JSON.stringify(now)) })
    } else this.#norm = null
  }
}

const NORMS = '/api/norms/ejemplo'

async function exampleNorm(ask: Ask): Promise<{ path: string; version: number }> {
  await ask('POST', '/api/example', {})
  const { zones } = (await ask('GET', NORMS)).answer as NormsAnswer
  const { zone, norms } = zones[0]!
  return { path: `${NORMS}/${encodeURIComponent(zone)}/densidad`, version: norms.densidad.version }
}
