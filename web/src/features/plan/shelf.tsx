import { formatNumber } from '@radier/geodata/measure/format'
import { type KeyboardEvent, useState } from 'react'
import { useSites } from '../../data/planning.ts'
import { Segments } from '../../ui/segments.tsx'
import { Skeleton } from '../../ui/state.tsx'
import type { Shelf as ShelfName } from '../../view/plan.ts'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { Bank } from './bank.tsx'
import { SiteList } from './site-list.tsx'
import type { Search } from './use-search.ts'
import { Weights } from './weights.tsx'

interface ShelfProps {
  search: Search
  onChoose: (ref: string) => void
}

const show = (shelf: ShelfName) => changeView({ plan: { ...currentView().plan, shelf } }, 'replace')

/** The drawer under the map: the sites of the search as a list, the bank of land, and what counts in the ranking. */
export function Shelf({ search, onChoose }: ShelfProps) {
  const { plan } = useView()
  const [out, setOut] = useState(false)
  const { found } = search.land
  const kept = useSites(search.place.place).data
  const staying = found?.sites.filter(({ verdict }) => verdict !== 'fuera') ?? []
  const leaving = found?.sites.filter(({ verdict }) => verdict === 'fuera') ?? []
  const listed = out && leaving.length ? leaving : staying
  const open = plan.shelf !== 'cerrado'
  const criteria = search.settled?.criteria ?? []
  const tabs: { id: ShelfName; text: string }[] = [
    { id: 'sitios', text: `Sitios (${found ? formatNumber(staying.length) : '…'})` },
    { id: 'banco', text: `Banco de suelo (${kept ? formatNumber(kept.length) : '…'})` },
    { id: 'pesos', text: 'Pesos' },
  ]
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const at = tabs.findIndex(({ id }) => id === plan.shelf)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (next) show(next.id)
    requestAnimationFrame(() => document.getElementById(`cajon-${next?.id}`)?.focus())
  }
  return (
    <section className={open ? 'shelf open' : 'shelf'} aria-label="Sitios, banco de suelo y pesos">
      <div className="shelf-bar">
        <div role="tablist" aria-label="Qué muestra el cajón" onKeyDown={turn}>
          {tabs.map(({ id, text }) => (
            <button
              key={id}
              id={`cajon-${id}`}
              type="button"
              role="tab"
              className="drawer-tab"
              aria-selected={plan.shelf === id}
              aria-controls={plan.shelf === id ? 'cajon' : undefined}
              tabIndex={plan.shelf === id || (!open && id === 'sitios') ? 0 : -1}
              onClick={() => show(plan.shelf === id ? 'cerrado' : id)}
            >
              {text}
            </button>
          ))}
        </div>
        {search.place.example && (
          <p className="menor">
            <span className="tag example">ejemplo</span> Comuna inventada: nada de esto existe
          </p>
        )}
        <span className="shelf-space" />
        {plan.shelf === 'sitios' && leaving.length > 0 && (
          <Segments
            label="Qué sitios se listan"
            options={[
              { id: 'quedan', text: `Quedan ${formatNumber(staying.length)}` },
              { id: 'fuera', text: `Fuera ${formatNumber(leaving.length)}` },
            ]}
            chosen={out ? 'fuera' : 'quedan'}
            onChoose={(id) => setOut(id === 'fuera')}
          />
        )}
        <button type="button" className="bt small" onClick={() => show(open ? 'cerrado' : 'sitios')}>
          {open ? 'Cerrar' : 'Abrir'}
        </button>
      </div>
      {open && (
        <div className="shelf-body" id="cajon" role="tabpanel" aria-labelledby={`cajon-${plan.shelf}`}>
          {plan.shelf === 'banco' ? (
            <Bank
              place={search.place.place}
              found={found?.sites ?? []}
              chosen={plan.ref}
              onChoose={onChoose}
              onChanged={search.land.again}
            />
          ) : plan.shelf === 'pesos' ? (
            <Weights search={search} onChoose={onChoose} />
          ) : found ? (
            <SiteList place={search.place} sites={listed} criteria={criteria} chosen={plan.ref} onChoose={onChoose} />
          ) : (
            <Skeleton lines={6} label="Midiendo los sitios" />
          )}
        </div>
      )}
    </section>
  )
}
