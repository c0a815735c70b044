import type { TerritoryCard } from '@radier/api/contract'
import { useCallback, useMemo, useRef } from 'react'
import { usePlates } from '../../map/use-plates.ts'
import { useSize } from '../../map/use-size.ts'
import { Skeleton } from '../../ui/state.tsx'
import { useHover } from '../../view/hover.ts'
import { toggleCode } from './change.ts'
import { PlatesMap } from './plates-map.tsx'

interface PickOnMapProps {
  territories: readonly TerritoryCard[]
  codes: readonly string[]
  nameOf: (code: string) => string
}

const plain = () => 'land'

/** The plates: pressing a comuna adds it, pressing again takes it out. */
export function PickOnMap({ territories, codes, nameOf }: PickOnMapProps) {
  const plates = usePlates()
  const root = useRef<HTMLDivElement>(null)
  const size = useSize(root)
  const cards = useMemo(() => new Map(territories.map((card) => [card.code, card])), [territories])
  const pick = useCallback((code: string) => toggleCode(codes, code, nameOf(code)), [codes, nameOf])
  if (typeof plates === 'string') return <p className="over">{plates}</p>
  return (
    <div ref={root} className="pick-map">
      <Pointed nameOf={nameOf} />
      {plates && size ? (
        <PlatesMap
          drawing={plates.drawing}
          classOf={plain}
          chosen={codes}
          lit={null}
          cards={cards}
          width={Math.min(640, size.width)}
          label="Chile en cuatro láminas: toque una comuna para agregarla o quitarla"
          onPick={pick}
        />
      ) : (
        <Skeleton lines={8} />
      )}
    </div>
  )
}

function Pointed({ nameOf }: { nameOf: (code: string) => string }) {
  const code = useHover()
  return (
    <p className="menor">
      {code?.length === 5 ? `${nameOf(code)}, ${nameOf(code.slice(0, 2))}` : 'Toque una comuna para agregarla; otra vez, para quitarla.'}
    </p>
  )
}
