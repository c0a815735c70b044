/** The list with `id` at the place `to`; the same list when nothing moves. */
export function moved(list: string[], id: string, to: number): string[] {
  const from = list.indexOf(id)
  if (from < 0 || to < 0 || to >= list.length || to === from) return list
  const rest = list.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

/** Sections on, in their order, then the rest. */
export function listed(on: readonly string[], all: readonly { id: string; title: string }[]): { id: string; title: string; on: boolean }[] {
  const chosen = on.flatMap((id) => all.find((s) => s.id === id) ?? []).map((s) => ({ ...s, on: true }))
  return [...chosen, ...all.filter(({ id }) => !on.includes(id)).map((s) => ({ ...s, on: false }))]
}
