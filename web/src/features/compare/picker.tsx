import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import type { GroupsAnswer } from '@radier/api/contract-compare'
import { useState } from 'react'
import { Segments } from '../../ui/segments.tsx'
import { PickByGroup } from './pick-by-group.tsx'
import { PickByName } from './pick-by-name.tsx'
import { PickOnMap } from './pick-on-map.tsx'
import { PickSimilar } from './pick-similar.tsx'

export interface PickerProps {
  catalogue: CatalogueAnswer
  groups: GroupsAnswer | null
  territories: readonly TerritoryCard[]
  codes: readonly string[]
  nameOf: (code: string) => string
  /** A person asked for it, so the box takes the keyboard. */
  focused: boolean
  onClose: () => void
}

type Way = 'nombre' | 'grupo' | 'parecidas' | 'mapa'

/** Where comunas are chosen: by name or pasted column, by group, by likeness, on the map. A part of the page, not a dialog. */
export function Picker({ onClose, ...props }: PickerProps) {
  const [way, setWay] = useState<Way>('nombre')
  return (
    <section className="picker-panel" aria-label="Elegir comunas">
      <div className="picker-head">
        <Segments
          label="Cómo elegir"
          options={[
            { id: 'nombre', text: 'Escribir o pegar' },
            { id: 'grupo', text: 'Por grupo' },
            { id: 'parecidas', text: 'Parecidas' },
            { id: 'mapa', text: 'En el mapa' },
          ]}
          chosen={way}
          onChoose={setWay}
        />
        <button type="button" className="bt small" onClick={onClose}>
          Listo
        </button>
      </div>
      {way === 'nombre' && <PickByName {...props} onDone={onClose} />}
      {way === 'grupo' && <PickByGroup {...props} onDone={onClose} />}
      {way === 'parecidas' && <PickSimilar {...props} />}
      {way === 'mapa' && <PickOnMap {...props} />}
    </section>
  )
}
