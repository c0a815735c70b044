import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { isAreaCode } from '@radier/geodata/territory/area'
import { type Screen, screens } from '@radier/geodata/view/compare'
import { useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { HatchPattern } from '../../map/hatch-pattern.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { changeView, currentView } from '../../view/use-view.ts'
import { Aside } from './aside.tsx'
import { brush, change, toggleCode } from './change.ts'
import { ChosenChips } from './chosen-chips.tsx'
import { CompareScreen } from './compare-screen.tsx'
import { Controls } from './controls.tsx'
import { findingOf } from './finding.ts'
import { GatherComparison } from './gather-comparison.tsx'
import { Marked } from './marked.tsx'
import { Picker } from './picker.tsx'
import { useComparison } from './use-comparison.ts'
import type { Range } from './use-drag.ts'
import './compare.css'
import './compare-parts.css'
import './compare-phone.css'

const screenName: Record<Screen, string> = {
  distribucion: 'Distribución',
  ranking: 'Ranking',
  nube: 'Nube',
  tiempo: 'Tiempo',
  mapas: 'Mapas',
  tabla: 'Tabla',
  definiciones: 'Definiciones',
}

interface CompareProps {
  catalogue: CatalogueAnswer
  territories: readonly TerritoryCard[]
  phone: boolean
}

/** Comunas beside each other: the finding, who is compared, and one screen at a time that all light together. */
export default function Compare({ catalogue, territories, phone }: CompareProps) {
  const state = useComparison(catalogue, territories)
  const { compare, codes, nameOf, behind, comparison, all, lead, lit, indicators, groups, matrix, brushes, setDragged } = state
  const [picking, setPicking] = useState(() => !codes.length)
  const [x, y] = state.axes.map((id) => all?.lines.find((line) => line.id === id && !line.absent) ?? null) as [typeof lead, typeof lead]
  const comunas = codes.filter((code) => !isAreaCode(code))
  const told = lead?.measure === 'conteo' && comunas.length ? comunas : codes
  const finding = comparison && lead ? findingOf(comparison, lead, told, nameOf, behind) : null
  const latest = useRef(codes)
  latest.current = codes
  const late = useDeferredValue(codes)
  const pick = useCallback((code: string) => toggleCode(latest.current, code, nameOf(code)), [nameOf])
  const onBrush = useCallback(
    (id: string, range: Range | null, done: boolean) => {
      if (!done && range) return setDragged([...currentView().compare.brushes.filter((b) => b.id !== id), { id, ...range }])
      setDragged(null)
      brush(id, range)
    },
    [setDragged],
  )
  const onBox = useCallback(
    (across: Range, up: Range, done: boolean) => {
      if (!x || !y) return
      const box = [
        { id: x.id, ...across },
        { id: y.id, ...up },
      ]
      const others = currentView().compare.brushes.filter(({ id }) => id !== x.id && id !== y.id)
      if (!done) return setDragged([...others, ...box])
      setDragged(null)
      for (const { id, from, to } of box) brush(id, { from, to })
    },
    [x, y, setDragged],
  )
  const controls = (
    <Controls
      catalogue={catalogue}
      groups={groups.data}
      codes={codes}
      indicators={indicators}
      behind={behind.title}
      group={compare.list.length ? '' : compare.group}
      picking={picking}
      onPick={() => setPicking(!picking)}
    />
  )
  const slot = useBarSlot()
  return (
    <div className="compare">
      <HatchPattern />
      {slot && !phone ? createPortal(controls, slot) : controls}
      <div className="compare-main">
        {finding ? (
          <header className="finding">
            <h1>{finding.title}</h1>
            <p>{finding.detail}</p>
          </header>
        ) : matrix.state === 'failed' ? (
          <Failure title={matrix.problem.title} detail={matrix.problem.detail} />
        ) : (
          <Skeleton lines={2} />
        )}
        <ChosenChips codes={codes} nameOf={nameOf} picking={picking} onPick={() => setPicking(!picking)} />
        {picking && (
          <Picker
            catalogue={catalogue}
            groups={groups.data}
            territories={territories}
            codes={codes}
            nameOf={nameOf}
            focused={codes.length > 0}
            onClose={() => setPicking(false)}
          />
        )}
        <Lost unknown={state.unknown} strange={state.strange} />
        <div className="screen-bar">
          <Segments
            label="Cómo verlas"
            options={screens.map((id) => ({ id, text: screenName[id] }))}
            chosen={compare.screen}
            onChoose={(screen) => change({ screen })}
          />
          <a
            className="to-index"
            href="/indice"
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              changeView({ page: 'indice' })
            }}
          >
            Índice compuesto
          </a>
          <Marked lit={lit} brushes={brushes} catalogue={catalogue} />
          {comparison && lead && <GatherComparison comparison={comparison} lead={lead} chosen={codes} nameOf={nameOf} />}
        </div>
        {comparison && lead ? (
          <CompareScreen
            catalogue={catalogue}
            state={state}
            comparison={comparison}
            lead={lead}
            axes={[x, y]}
            phone={phone}
            onBox={onBox}
            onBrush={onBrush}
            onPick={pick}
          />
        ) : (
          <Skeleton lines={10} />
        )}
      </div>
      {all && (
        <Aside
          comparison={all}
          x={x}
          y={y}
          chosen={late}
          lit={lit}
          cards={state.cards}
          lead={lead}
          withCloud={compare.screen !== 'nube'}
          nameOf={nameOf}
          onBox={onBox}
          onPick={pick}
        />
      )}
    </div>
  )
}

/** The place of the top bar where this page puts its own selection; there after the first drawing. */
function useBarSlot(): Element | null {
  const [slot, setSlot] = useState<Element | null>(null)
  useLayoutEffect(() => setSlot(document.querySelector('#bar-slot')), [])
  return slot
}

/** What a link asked for and is no longer here: said, not swallowed. */
function Lost({ unknown, strange }: { unknown: readonly string[]; strange: readonly string[] }) {
  if (!unknown.length && !strange.length) return null
  return (
    <p className="lost" role="status">
      {unknown.length > 0 && `El enlace pide un indicador que ya no existe: ${unknown.join(', ')}. `}
      {strange.length > 0 && `Ninguna comuna ni área tiene el código ${strange.join(', ')}.`}
    </p>
  )
}
