import { Problem } from '../problem.ts'

/** The entry of a list of the catalogue, or a 404 that names it. */
export function entryOf<T>(list: Record<string, T>, id: string, noun: string): T {
  const entry = Object.hasOwn(list, id) ? list[id] : undefined
  if (!entry) throw new Problem('desconocido', `${noun} «${id}» no está en el catálogo. La lista está en /api/catalogue.`)
  return entry
}
