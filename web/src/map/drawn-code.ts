import { codeLength, type Level } from '@radier/geodata/territory/level'
import type { Scene } from '../view/scene.ts'

/** Code of the territory of that level in which a comuna lies; finer levels give the comuna itself. */
export const codeAt = (cut: string, level: Level): string =>
  level === 'region' || level === 'provincia' ? cut.slice(0, codeLength[level]) : cut

/** CSS class of a territory: «k0»… by class, «ks» for s/i (−1), «kn» when nothing is known yet or it was not asked (−2). */
export function classNameOf(scene: Scene | null, cut: string): string {
  if (!scene) return 'kn'
  const index = scene.classIndex(codeAt(cut, scene.level))
  if (index < -1) return 'kn'
  return index < 0 ? 'ks' : `k${index}`
}

/** The scene's palette as CSS custom properties for the classes «k0»…«k5». */
export const paletteOf = (scene: Scene | null): Record<string, string> =>
  Object.fromEntries((scene?.tokens ?? []).map((token, i) => [`--k${i}`, `var(--${token})`]))
