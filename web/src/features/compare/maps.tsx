import type { TerritoryCard } from '@radier/api/contract'
import { quarterOf } from '@radier/geodata/compare/quarters'
import { formatNumber } from '@radier/geodata/measure/format'
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { usePlates } from '../../map/use-plates.ts'
import { useSize } from '../../map/use-size.ts'
import { Skeleton } from '../../ui/state.tsx'
import { type Comparison, type Line, withoutFigure } from './comparison.ts'
import { QuarterLegend } from './distribution.tsx'
import { PlatesMap } from './plates-map.tsx'

interface MapsProps {
  comparison: Comparison
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  cards: ReadonlyMap<string, TerritoryCard>
  phone: boolean
  onPick: (code: string) => void
}

const page = 6

/** One small country per indicator, coloured by quarters of the group behind. */
export function Maps({ comparison, chosen, lit, cards, phone, onPick }: MapsProps) {
  const plates = usePlates()
  const root = useRef<HTMLDivElement>(null)
  const size = useSize(root)
  const [limit, setLimit] = useState(page)
  if (typeof plates === 'string') return <p className="over">{plates}</p>
  const lines = comparison.lines.filter(({ absent }) => !absent)
  const room = size?.width ?? 0
  const columns = phone || room < 520 ? 1 : lines.length < 3 || room < 800 ? 2 : 3
  const width = Math.floor((room - 20 * (columns - 1)) / columns)
  return (
    <div ref={root}>
      {plates && width > 0 ? (
        <ul className="small-maps" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
          {lines.slice(0, limit).map((line) => (
            <SmallMap
              key={line.id}
              comparison={comparison}
              line={line}
              chosen={chosen}
              lit={lit}
              cards={cards}
              width={width}
              onPick={onPick}
              drawing={plates.drawing}
            />
          ))}
        </ul>
      ) : (
        <Skeleton lines={10} />
      )}
      {lines.length > limit && (
        <button type="button" className="bt" onClick={() => setLimit(limit + page)}>
          Ver {Math.min(page, lines.length - limit)} mapas más de {lines.length}
        </button>
      )}
      <QuarterLegend />
    </div>
  )
}

interface SmallMapProps extends Omit<MapsProps, 'phone'> {
  line: Line
  width: number
  drawing: Parameters<typeof PlatesMap>[0]['drawing']
}

const SmallMap = memo(function SmallMap({ comparison, line, chosen, lit, cards, width, drawing, onPick }: SmallMapProps) {
  const { better } = line.indicator
  const behind = useMemo(() => new Set(comparison.behind.map((i) => comparison.codes[i])), [comparison])
  const classOf = useCallback(
    (code: string) => {
      const value = line.values[comparison.position.get(code) ?? -1] ?? null
      if (!behind.has(code) && !chosen.includes(code)) return 'land'
      const quarter = quarterOf(value, line.quarters, better)
      return value === null ? 'm-si' : quarter === null ? 'm-known' : better === 'ninguno' ? `m-gris-${quarter}` : `m-${quarter}`
    },
    [comparison, line, behind, chosen, better],
  )
  const without = withoutFigure(
    comparison,
    line,
    comparison.behind.map((i) => comparison.codes[i] as string),
  )
  return (
    <li>
      <h2>{line.indicator.title}</h2>
      <p className="menor">
        {line.text.unit}, {line.period}; mediana {formatNumber(line.quarters?.median, line.text.decimals)}
        {without && `; ${without}`}
      </p>
      <PlatesMap
        drawing={drawing}
        classOf={classOf}
        chosen={chosen}
        lit={lit}
        cards={cards}
        width={width}
        label={`Mapa de ${line.indicator.title}, ${line.period}, por cuartos. Las mismas cifras están en la tabla.`}
        onPick={onPick}
      />
    </li>
  )
})
