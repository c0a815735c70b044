import type { FoundSite } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { type ReactNode, useState } from 'react'
import { PhoneSheet } from '../../ui/phone-sheet.tsx'
import { Segments } from '../../ui/segments.tsx'
import { type Stop, stopHeights } from '../../ui/stops.ts'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { AddMenu } from './add-menu.tsx'
import { Bank } from './bank.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FoundPanel } from './found-panel.tsx'
import { Micro } from './micro.tsx'
import { openPlace } from './open-place.ts'
import { RemoveExample } from './start.tsx'
import { UnreadNotice } from './unread.tsx'
import type { Search } from './use-search.ts'
import { Weights } from './weights.tsx'
import './plan-sheet.css'

export const sheetHeight = stopHeights(210)

interface PlanSheetProps {
  search: Search
  reading: FoundSite | null
  stop: Stop
  onStop: (stop: Stop) => void
  onChoose: (ref: string) => void
  /** The block that micro-suelo marks. */
  block: string | null
  onBlock: (key: string | null) => void
  ledger: (extra: { onClose?: () => void }) => ReactNode
  site: (place: string, ref: string) => ReactNode
}

/** On a phone: what the search found, why a site is out, or what fits in it. */
export function PlanSheet({ search, reading, stop, onStop, onChoose, block, onBlock, ledger, site }: PlanSheetProps) {
  const { ref, shelf: chosen } = useView().plan
  const { place } = search
  const shelf = chosen === 'cerrado' ? 'sitios' : chosen
  const staying = search.land.found?.sites.filter(({ verdict }) => verdict !== 'fuera').length ?? 0
  const [shown, setShown] = useState<{ ref: string; part: 'criterios' | 'sitio' } | null>(null)
  const part = shown && shown.ref === ref ? shown.part : reading?.verdict === 'fuera' ? 'criterios' : 'sitio'
  const leave = () => changeView({ plan: { ...currentView().plan, ref: null, tries: null } })
  /** The map must be seen to see the mark on it. */
  const mark = (key: string | null) => {
    if (key !== null && stop === 'alta') onStop('media')
    onBlock(key)
  }
  const criteria = ref !== null && part === 'criterios' && ledger({})
  return (
    <PhoneSheet
      look="plan-sheet"
      label="Hoja"
      stop={stop}
      onStop={onStop}
      heights={sheetHeight}
      foot={
        ref === null &&
        stop === 'media' &&
        shelf !== 'micro' && (
          <div className="plan-sheet-foot">
            <button type="button" className="bt primary" disabled={!staying} onClick={() => onStop('alta')}>
              {staying === 1 ? 'Ver el sitio' : `Ver los ${formatNumber(staying)} sitios`}
            </button>
            <AddMenu search={search} text="+ Criterio" />
          </div>
        )
      }
    >
      <UnreadNotice search={search} />
      {ref === null ? (
        <>
          {place.example && (
            <p className="menor plan-sheet-example">
              <span className="tag example">ejemplo</span> Comuna inventada: nada de esto existe
            </p>
          )}
          {(stop === 'alta' || shelf === 'micro') && (
            <Segments
              wide
              label="Qué muestra la hoja"
              options={[
                { id: 'sitios', text: 'Búsqueda' },
                { id: 'banco', text: 'Banco' },
                { id: 'micro', text: 'Micro-suelo' },
                { id: 'pesos', text: 'Pesos' },
              ]}
              chosen={shelf}
              onChoose={(next) => changeView({ plan: { ...currentView().plan, shelf: next } }, 'replace')}
            />
          )}
          {stop === 'alta' && shelf === 'banco' ? (
            <Bank
              place={place.place}
              found={search.land.found?.sites ?? []}
              chosen={null}
              onChoose={onChoose}
              onChanged={search.land.again}
            />
          ) : shelf === 'micro' ? (
            <Micro place={place} block={block} onBlock={mark} />
          ) : stop === 'alta' && shelf === 'pesos' ? (
            <Weights search={search} onChoose={onChoose} />
          ) : (
            <>
              <FoundPanel search={search} onChoose={onChoose} most={stop === 'alta' ? 100 : 20} />
              <PhoneMore search={search} />
            </>
          )}
        </>
      ) : (
        <>
          <div className="plan-sheet-ways">
            <button type="button" className="link" onClick={leave}>
              ← Búsqueda
            </button>
            {search.criteria.length > 0 && (
              <Segments
                label="Qué se lee del sitio"
                options={[
                  { id: 'criterios', text: 'Criterios' },
                  { id: 'sitio', text: 'Ficha' },
                ]}
                chosen={part}
                onChoose={(next) => setShown({ ref, part: next })}
              />
            )}
          </div>
          {criteria || site(place.place, ref)}
        </>
      )}
    </PhoneSheet>
  )
}

/** What on a wide screen stands in the top bar. */
function PhoneMore({ search }: { search: Search }) {
  const { place } = search
  return (
    <div className="plan-sheet-more">
      <ExportMenu search={search} />
      <button type="button" className="bt" onClick={() => changeView({ page: 'cargar' })}>
        Cargar sitios
      </button>
      {place.plan && (
        <button type="button" className="bt" onClick={() => changeView({ page: 'norma' })}>
          Normas
        </button>
      )}
      {search.undo && (
        <button type="button" className="bt" onClick={search.undo}>
          Deshacer
        </button>
      )}
      <button type="button" className="bt" onClick={() => openPlace(null)}>
        Otra comuna
      </button>
      {place.example && <RemoveExample />}
    </div>
  )
}
