/** Ramps are names of CSS custom properties in `web/src/ui/tokens.css`, so light, dark and print share one definition. */
export type Ramp = 'cobre' | 'pacifico' | 'gris' | 'divergente'

const sequential = { cobre: 'cobre', pacifico: 'pacifico', gris: 'gris' } as const
const diverging = ['peor-2', 'peor-1', 'medio', 'mejor-1', 'mejor-2']

/** Token of class `index` of `count` (1–6), spread over the whole ramp. Diverging: first = worse. */
export function rampToken(ramp: Ramp, index: number, count: number): string {
  if (ramp === 'divergente') return diverging[Math.round((index * (diverging.length - 1)) / Math.max(1, count - 1))] as string
  const step = count === 1 ? 3 : 1 + Math.round((index * 5) / (count - 1))
  return `${sequential[ramp]}-${step}`
}
