import type { TerritoryCard } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { setHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { goTo } from './go.ts'
import { rank } from './ranking.ts'
import { highestFirst } from './words.ts'

interface WorstProps {
  title: string
  scene: Scene
  values: ReadonlyMap<string, { value: number | null }>
  keep?: (code: string) => boolean
  territories: ReadonlyMap<string, TerritoryCard>
  many: number
}

/** The first places of a ranking as bars; each row goes there. */
export function Worst({ title, scene, values, keep, territories, many }: WorstProps) {
  const first = rank(values, highestFirst(scene.indicator), keep).slice(0, many)
  if (!first.length) return null
  const most = Math.max(...first.map((r) => Math.abs(r.value)))
  return (
    <section className="block">
      <h2>
        {title} <small>{scene.text.unit}</small>
      </h2>
      <ol className="bars">
        {first.map(({ code, value }) => {
          const territory = territories.get(code)
          const band = scene.classIndex(code)
          const token = scene.tokens[band < 0 ? Math.max(0, scene.tokens.length - 2) : band]
          return (
            <li key={code}>
              <button
                type="button"
                onClick={() => territory && goTo(territory)}
                onPointerEnter={() => setHover(code)}
                onPointerLeave={() => setHover(null)}
                onFocus={() => setHover(code)}
                onBlur={() => setHover(null)}
              >
                <span>{territory?.name ?? code}</span>
                <i style={{ width: `${(Math.abs(value) / most) * 100}%`, background: `var(--${token})` }} />
                <b>{formatNumber(value, scene.text.decimals)}</b>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
