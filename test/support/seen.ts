/** What answers have held: values by the name of their field, and things by the path that names them. */
import type { Dice } from './dice.ts'

export type Thing = Record<string, unknown>
const remembered = 40
const things = 12
/** Paths whose things are named by another. */
const sameThings: Record<string, string> = {
  '/api/at': '/api/territories',
  '/api/lineage': '/api/territories',
  '/api/features': '/api/catalogue',
  '/api/tiles': '/api/catalogue',
  '/api/fichas': '/api/territories',
  '/api/verify': '/api/fichas',
}

export class Seen {
  #values = new Map<string, unknown[]>()
  #things = new Map<string, Thing[]>()
  #files = new Map<string, string>()

  constructor(readonly dice: Dice) {}

  values = (name: string): readonly unknown[] => this.#values.get(name) ?? []
  fileOf = (place: string): string | undefined => this.#files.get(place) ?? [...this.#files.values()].at(-1)

  /** One that stands at a beginning of the path and knows the most of what is wanted, the newer the likelier. */
  thingFor(path: string, wanted: readonly string[]): Thing {
    const known =
      [...prefixesOf(path), path].map((one) => this.#things.get(one) ?? this.#things.get(sameThings[one] ?? '')).find((some) => some) ?? []
    const score = (thing: Thing) => wanted.filter((name) => within(thing, name).length).length
    const most = Math.max(...known.map(score))
    const best = known.filter((thing) => score(thing) === most)
    return best[this.dice.oneIn(2) ? best.length - 1 : this.dice.whole(0, best.length - 1)] ?? {}
  }

  /** `parameters`: what the path was filled with. `about`: the thing that was asked about. */
  async learn({ method, path }: { method: string; path: string }, parameters: Thing, answer: Response, about: Thing): Promise<void> {
    const type = answer.headers.get('Content-Type') ?? ''
    if (type.includes('text/csv')) this.#files.set(String(parameters.place), await answer.text())
    if (method === 'DELETE' || !type.includes('json') || answer.headers.has('Content-Encoding')) return
    const said: unknown = await answer.json()
    this.#learn(said)
    for (const one of Array.isArray(said) ? this.#some(said) : [said as Thing])
      if (typeof one === 'object' && one !== null) this.#keepThing(path, parameters, one, about)
  }

  /** Eight that stand together. */
  #some(list: unknown): Thing[] {
    if (!Array.isArray(list)) return []
    const first = this.dice.whole(0, Math.max(0, list.length - 8))
    return list.slice(first, first + 8)
  }

  #keepThing(path: string, parameters: Thing, said: Thing, about: Thing): void {
    const keep = (where: string, thing: Thing) => this.#keep(this.#things, where, thing, things)
    for (const [name, held] of Object.entries(said)) {
      const loaded = !Array.isArray(held) && typeof held === 'object' && held !== null ? Object.entries(held as Record<string, Thing>) : []
      for (const [layer, entry] of loaded) if (typeof entry?.load === 'number') keep(path, { layer, load: entry.load })
      for (const one of this.#some(held)) {
        const [from, key] = name === 'sites' ? String(one.ref).split('/') : []
        if (key) keep('/api/planning/{place}/candidates', { ...parameters, ref: one.ref, from, key })
        else if (!path.includes('{') && (one?.id || one?.code)) keep(path, placed(one))
      }
    }
    const named = prefixesOf(path).find((prefix) => {
      const name = /^\/\{(\w+)\}/.exec(path.slice(prefix.length))![1]!
      return String(said[name] ?? '') === String(parameters[name])
    })
    if (named || said.id || said.code) keep(named ?? prefixesOf(path).at(-1) ?? path, placed({ ...about, ...parameters, ...said }))
  }

  #learn(answer: unknown, name = ''): void {
    if (Array.isArray(answer) && name !== 'coordinates') for (const one of answer.slice(0, 6)) this.#learn(one, name)
    else if (typeof answer === 'object' && answer !== null && name !== 'coordinates')
      for (const [key, value] of Object.entries(answer).slice(0, 60)) {
        if (key === 'geometry' || key === 'question' || key === 'outline') this.#keep(this.#values, key, value, remembered)
        this.#learn(value, key)
      }
    else if ((typeof answer === 'string' && answer.length < 130) || typeof answer === 'number')
      this.#keep(this.#values, name, answer, remembered)
  }

  #keep<T>(where: Map<string, T[]>, name: string, value: T, most: number): void {
    where.set(name, [...(where.get(name) ?? []), value].slice(-most))
  }
}

/** Of «/a/{b}/c/{d}»: «/a/{b}/c» and «/a». */
const prefixesOf = (path: string): string[] => [...path.matchAll(/\/\{/g)].map(({ index }) => path.slice(0, index)).reverse()

/** A territory stands where its label does. */
const placed = (thing: Thing): Thing => (Array.isArray(thing.label) ? { ...thing, lon: thing.label[0], lat: thing.label[1] } : thing)

const plain = (value: unknown) => typeof value === 'string' || typeof value === 'number'

/** Every plain value of that name within a thing; its own, when it has one. */
export function within(thing: unknown, name: string): unknown[] {
  if (Array.isArray(thing)) return thing.slice(0, 60).flatMap((one) => within(one, name))
  if (typeof thing !== 'object' || thing === null) return []
  const own = (thing as Thing)[name]
  if (plain(own)) return [own]
  return Object.entries(thing).flatMap(([key, value]) =>
    key === name && Array.isArray(value) && plain(value[0]) ? value : key === 'geometry' || key === 'columns' ? [] : within(value, name),
  )
}
