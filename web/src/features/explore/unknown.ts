import { levelOfCode } from '@radier/geodata/territory/level'
import type { Scene } from '../../view/scene.ts'
import { liesIn } from './ranking.ts'

const most = 3
const larger: unknown[] = ['pais', 'region', 'provincia']

/** The comunas whose figure is missing inside a larger territory, when they are few: «Una de sus comunas es s/i: Antártica.» */
export function unknownInside(scene: Scene, measure: 'tasa' | 'conteo', names: ReadonlyMap<string, string>): string | null {
  if (scene.level !== 'comuna' || !larger.includes(levelOfCode(scene.selected))) return null
  const inside = [...scene.values].filter(([code]) => liesIn(code, scene.selected))
  const unknown = inside.filter(([, value]) => value[measure] === null && !value.state).map(([code]) => names.get(code) ?? code)
  if (!unknown.length || unknown.length > most || unknown.length === inside.length) return null
  if (unknown.length === 1) return `Una de sus comunas es s/i: ${unknown[0]}.`
  return `${unknown.length} de sus comunas son s/i: ${unknown.slice(0, -1).join(', ')} y ${unknown.at(-1)}.`
}
