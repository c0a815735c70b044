import { keep, recall } from '../../ui/memory.ts'

const key = 'radier.recientes'

/** Codes of the territories looked for lately, newest first. */
export function recentTerritories(): string[] {
  const text = recall(key) ?? ''
  return text.split(',').filter((code) => /^\d{1,14}$/.test(code))
}

export function rememberTerritory(code: string): void {
  const others = recentTerritories().filter((c) => c !== code)
  keep(key, [code, ...others].slice(0, 6).join(','))
}
