/** Asks every route of the OpenAPI document of a served Radier with valid, edge and broken values made from its schemas and answers. */
import { type Audit, auditOf, type Declared } from './answers.ts'
import { type Asked, askAs } from './caller.ts'
import { diceOf } from './dice.ts'
import { type Operation, requestOf } from './fuzz-request.ts'
import type { Schema } from './fuzz-values.ts'
import { Seen } from './seen.ts'

export interface Fuzzed {
  asked: number
  /** By «METHOD /path», how often each status was answered; 0 = the connection broke. */
  statuses: Map<string, Record<number, number>>
  /** What differed from the document, each once with the request that showed it. */
  faults: string[]
  /** Operations that never succeeded, each with what it answered last. */
  unmet: string[]
}
interface Limits {
  seed: number
  requests: number
  /** Milliseconds after which no more is asked. */
  within: number
  /** Requests at once. */
  together?: number
}

/** Milliseconds, beyond those given, in which what has never succeeded is asked again. */
const patience = 45_000
/** What one caller may ask in an hour is counted: after this many requests another comes. */
const perCaller = 400

export async function fuzz(address: string, { seed, requests, within, together = 3 }: Limits): Promise<Fuzzed> {
  const dice = diceOf(seed)
  const seen = new Seen(dice)
  const until = performance.now() + within
  const document = (await (await fetch(`${address}/api/openapi.json`)).json()) as Declared
  const audit = auditOf(document)
  const schemas = document.components.schemas as Record<string, Schema>
  const operations = Object.entries(document.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([verb, operation]) => ({ method: verb.toUpperCase(), path, ...operation }) as Operation),
  )
  const statuses = new Map(operations.map((operation) => [nameOf(operation), {} as Record<number, number>]))
  const faults = new Map<string, string>()
  const succeeded = new Set<Operation>()
  const refusals = new Map<Operation, string>()
  let asked = 0

  const ask = async (operation: Operation, careful: boolean) => {
    const { request, parameters, thing } = requestOf({ dice, seen, schemas, careful }, operation)
    const caller = Math.floor(asked++ / perCaller)
    const from = `127.0.${1 + (caller >> 7)}.${1 + (caller & 127)}`
    const { status, fault, answer } = await checked(audit, from, address, request)
    const counts = statuses.get(nameOf(operation))!
    counts[status] = (counts[status] ?? 0) + 1
    if (fault) faults.set(`${nameOf(operation)} ${fault.slice(0, 60)}`, `${told(request)}: ${fault}`)
    if (!answer?.ok || request.method !== operation.method) {
      if (careful) refusals.set(operation, `${told(request)}: ${status} ${((await answer?.text()) ?? '').slice(0, 300)}`)
      return
    }
    succeeded.add(operation)
    await seen.learn(operation, parameters, answer, thing)
  }
  /** What a DELETE without a name takes away is all that others ask about: it is made again at once. */
  const again = ({ method, path }: Operation) =>
    method === 'DELETE' && !path.includes('{') ? operations.find((other) => other.path === path && other.method === 'POST') : undefined
  const unmet = () => operations.filter((operation) => !succeeded.has(operation))
  const lists = operations.filter(({ method, path }) => method === 'GET' && /^\/api\/(territories|sites|planning)$/.test(path))
  let turn = 0
  const worker = async () => {
    while (asked < requests && performance.now() < until) {
      const operation = operations[turn++ % operations.length]!
      const remake = again(operation)
      if (remake && succeeded.has(operation) && !dice.oneIn(10)) continue
      await ask(operation, !succeeded.has(operation) || dice.oneIn(3))
      if (remake) await ask(remake, true)
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  while (unmet().length && performance.now() < until + patience) {
    await ask(dice.pick(lists), true)
    for (const operation of unmet()) {
      const maker = operations.find((other) => makes(other, operation))
      if (maker) await ask(maker, true)
      await ask(operation, true)
    }
    await new Promise((next) => setTimeout(next, 200))
  }
  return {
    asked,
    statuses,
    faults: [...faults.values()],
    unmet: unmet().map((operation) => `${nameOf(operation)}: ${refusals.get(operation)}`),
  }
}

/** Whether what `other` makes is what is asked about. */
const makes = ({ method, path }: Operation, about: Operation) =>
  about.path === '/api/verify/{id}' ? path === '/api/fichas/{code}' : method === 'POST' && about.path.startsWith(`${path}/{`)

const nameOf = ({ method, path }: Operation) => `${method} ${path}`
const told = ({ method, path, headers, body }: Asked) =>
  `${method} ${path} ${JSON.stringify(headers)} ${typeof body === 'string' ? body.slice(0, 400) : ''}`

async function checked(audit: Audit, from: string, address: string, request: Asked) {
  try {
    const answer = await askAs(from, address, request)
    const fault = await audit(request.method, request.path.split('?')[0]!, answer)
    return { status: answer.status, fault, answer }
  } catch (error) {
    return { status: 0, fault: `no answer: ${error instanceof Error ? error.message : String(error)}` }
  }
}
