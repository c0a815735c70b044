import { formatNumber } from '@radier/geodata/measure/format'
import { placeText, type Standing } from '@radier/geodata/measure/standing'
import { useHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { type Ranked, rank, standingOf } from './ranking.ts'
import { highestFirst } from './words.ts'

const width = 352

interface StripProps {
  title: string
  values: Parameters<typeof rank>[0]
  keep: (code: string) => boolean
  code: string
  scene: Scene
  tall?: boolean
}

/** One dot per territory on one line, the chosen one large, the median as a tick, and its place in words. */
export function Strip({ title, values, keep, code, scene, tall }: StripProps) {
  const ranked = rank(values, highestFirst(scene.indicator), keep)
  const place = standingOf(ranked, code, highestFirst(scene.indicator))
  const known = ranked.some((r) => r.code === code)
  const hovered = useHover()
  if (!ranked.length) return null
  const all = rank(values, true)
  const most = all[0]?.value ?? 0
  const least = Math.min(0, all.at(-1)?.value ?? 0)
  const x = (value: number) => 6 + ((value - least) / (most - least || 1)) * (width - 12)
  const height = tall ? 28 : 16
  const median = ranked[Math.floor(ranked.length / 2)]?.value ?? 0
  const own = ranked.find((r) => r.code === code)
  const other = hovered && hovered !== code ? ranked.find((r) => r.code === hovered) : undefined
  return (
    <div className="strip">
      <span>{title}</span>
      <b>{place ? placeIn(place) : `${known ? 'sin lugar' : 's/i'}, entre ${formatNumber(ranked.length)}`}</b>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} aria-hidden="true">
        <line x1="0" x2={width} y1={height / 2} y2={height / 2} className="strip-line" />
        {spread(ranked, x, height, tall ? 5 : 2).map(({ cx, cy, key }) => (
          <circle key={key} cx={cx} cy={cy} r="2" className="dot" />
        ))}
        <line x1={x(median)} x2={x(median)} y1={height / 2 - (tall ? 11 : 5)} y2={height / 2 + (tall ? 11 : 5)} className="median" />
        {other && <circle cx={x(other.value)} cy={height / 2} r="5" className="dot-hover" />}
        {own && <circle cx={x(own.value)} cy={height / 2} r="6.5" className="dot-own" />}
      </svg>
    </div>
  )
}

/** «23.ª de 345», «empata, 125.ª a 221.ª de 345», «banda 1.ª a 41.ª de 345». */
const placeIn = (place: Standing): string =>
  `${{ lugar: '', empate: 'empata, ', banda: 'banda ' }[place.why]}${placeText(place)} de ${formatNumber(place.of)}`

/** Piles dots that would touch above and below the line, at most `rows` to each side. */
function spread(ranked: readonly Ranked[], x: (value: number) => number, height: number, rows: number) {
  const piles = new Map<number, number>()
  return ranked.map(({ code, value }) => {
    const cx = x(value)
    const slot = Math.round(cx / 3.4)
    const n = piles.get(slot) ?? 0
    piles.set(slot, n + 1)
    const step = n === 0 ? 0 : Math.ceil(n / 2) * (n % 2 ? 1 : -1)
    const bound = Math.max(-rows, Math.min(rows, step))
    return { cx, cy: height / 2 + bound * 2.3, key: code }
  })
}
