import type { TerritoryCard } from '@radier/api/contract'
import { placeText } from '@radier/geodata/measure/standing'
import { levelLabel, levelOfCode } from '@radier/geodata/territory/level'
import { lazy, type ReactNode, Suspense } from 'react'
import { Bold } from '../../ui/bold.tsx'
import { PhoneSheet } from '../../ui/phone-sheet.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Skeleton } from '../../ui/state.tsx'
import type { Stop } from '../../ui/stops.ts'
import type { Scene } from '../../view/scene.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { goTo, select } from './go.ts'
import { Legend } from './legend.tsx'
import { Panel } from './panel.tsx'
import { PhoneList } from './phone-list.tsx'
import { liesIn, listScope, rank, standingOf } from './ranking.ts'
import { rowsOf } from './rows.ts'
import { stopHeight } from './stops.ts'
import { highestFirst, sentenceOf } from './words.ts'
import './sheet.css'

const Chart = lazy(() => import('./chart.tsx'))

interface SheetProps {
  scene: Scene
  ficha: ReactNode
  analysis: ReactNode
  waiting: boolean
  territories: ReadonlyMap<string, TerritoryCard>
  names: ReadonlyMap<string, string>
  stop: Stop
  onStop: (stop: Stop) => void
  onClass: (index: number | null) => void
}

/** Panel and drawer of a phone. */
export default function Sheet({ scene, ficha, analysis, waiting, territories, names, stop: chosen, onStop, onClass }: SheetProps) {
  const { drawer, lineage, feature } = useView()
  const asked = drawer !== 'cerrado' ? 'alta' : lineage || feature ? 'media' : null
  const stop: Stop = asked && chosen === 'baja' ? asked : chosen
  const moveTo = (to: Stop) => {
    onStop(to)
    if (to === 'baja') changeView({ drawer: 'cerrado', lineage: false, feature: null }, 'replace')
  }
  const show = drawer === 'tabla' ? 'lista' : drawer === 'grafico' || drawer === 'analizar' ? drawer : 'ficha'
  const choose = (code: string) => {
    const card = territories.get(code)
    if (card) goTo(card)
    else select(code)
    changeView({ drawer: 'cerrado' }, 'replace')
    onStop('media')
  }
  const name = names.get(scene.selected) ?? scene.selected
  return (
    <PhoneSheet look="explore-sheet" label={`Hoja de ${name}`} stop={stop} onStop={moveTo} heights={stopHeight}>
      {stop === 'baja' ? (
        <>
          <Low scene={scene} name={name} />
          <Legend scene={scene} names={names} waiting={waiting} short onClass={onClass} />
        </>
      ) : (
        <>
          <Segments
            wide
            label="Qué muestra la hoja"
            options={[
              { id: 'ficha', text: 'Ficha' },
              { id: 'lista', text: 'Lista' },
              { id: 'grafico', text: 'Gráfico' },
              { id: 'analizar', text: 'Analizar' },
            ]}
            chosen={show}
            onChoose={(id) => {
              onStop(id === 'ficha' ? 'media' : 'alta')
              changeView({ drawer: id === 'lista' ? 'tabla' : id === 'ficha' ? 'cerrado' : id })
            }}
          />
          {show === 'ficha' && (
            <>
              {ficha ?? <Panel scene={scene} territories={territories} names={names} />}
              <Legend scene={scene} names={names} waiting={waiting} onClass={onClass} />
            </>
          )}
          {show === 'lista' && <PhoneList scene={scene} territories={territories} onSelect={choose} />}
          {show === 'analizar' && analysis}
          {show === 'grafico' && (
            <Suspense fallback={<Skeleton lines={6} label="Abriendo el gráfico" />}>
              <Chart rows={rowsOf(scene, territories)} scene={scene} onSelect={choose} />
            </Suspense>
          )}
        </>
      )}
    </PhoneSheet>
  )
}

/** The lowest stop: name, place and the sentence. */
function Low({ scene, name }: { scene: Scene; name: string }) {
  const { selected } = scene
  const value = selected === '0' ? scene.country : scene.values.get(selected)
  const scope = listScope(selected, scene.level)
  const ranked = rank(scene.values, highestFirst(scene.indicator), (code) => liesIn(code, scope))
  const place = standingOf(ranked, selected, highestFirst(scene.indicator))
  const where = place
    ? `${placeText(place)} de ${ranked.length} en ${scope === '0' ? 'Chile' : `la ${levelLabel[levelOfCode(scope) ?? 'region'].one.toLowerCase()}`}`
    : levelLabel[levelOfCode(selected) ?? 'pais'].one
  return (
    <div className="low">
      <p className="low-head">
        <b>{name}</b>
        <span className="menor">{where}</span>
      </p>
      <p className="phrase">
        {value && value.value !== null ? (
          <Bold text={sentenceOf(scene.text, scene.indicator, value, scene.measure, name)} />
        ) : (
          'Toque la hoja para ver su ficha.'
        )}
      </p>
    </div>
  )
}
