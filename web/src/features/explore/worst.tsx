import type { TerritoryCard } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { smallBase } from '@radier/geodata/measure/series'
import { setHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { goTo } from './go.ts'
import { rank } from './ranking.ts'
import { highestFirst } from './words.ts'

interface WorstProps {
  title: string
  scene: Scene
  values: Parameters<typeof rank>[0]
  keep?: (code: string) => boolean
  territories: ReadonlyMap<string, TerritoryCard>
  many: number
}

const noOrder = 'Son estimaciones: sus intervalos se cruzan y no se ordenan.'
const smallApart = (apart: number) =>
  `${formatNumber(apart)} con base pequeña (menos de ${formatNumber(smallBase)}) ${apart === 1 ? 'queda' : 'quedan'} fuera de esta lista.`

/** The first places of a ranking as bars; each row goes there. */
export function Worst({ title, scene, values, keep, territories, many }: WorstProps) {
  const all = rank(values, highestFirst(scene.indicator), keep)
  const firm = all.filter(({ band }) => band === undefined)
  const first = firm.slice(0, many)
  const apart = all.length - firm.length
  if (!all.length) return null
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
      {apart > 0 && <p className="menor">{scene.indicator.estimated ? noOrder : smallApart(apart)}</p>}
    </section>
  )
}
