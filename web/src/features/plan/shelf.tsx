import type { FoundSite } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { type KeyboardEvent, useState } from 'react'
import { useSites } from '../../data/planning.ts'
import { Segments } from '../../ui/segments.tsx'
import { Skeleton } from '../../ui/state.tsx'
import type { Shelf as ShelfName } from '../../view/plan.ts'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { Bank } from './bank.tsx'
import { Micro } from './micro.tsx'
import { SiteList } from './site-list.tsx'
import type { Search } from './use-search.ts'
import { Weights } from './weights.tsx'
import { ofVerdict } from './words.ts'
import './shelf.css'

const verdicts: { id: FoundSite['verdict']; text: string }[] = [
  { id: 'dentro', text: 'Sirven' },
  { id: 'pendiente', text: 'Falta un dato' },
  { id: 'fuera', text: 'Fuera' },
]

interface ShelfProps {
  search: Search
  onChoose: (ref: string) => void
  /** The block that micro-suelo marks. */
  block: string | null
  onBlock: (key: string | null) => void
}

const show = (shelf: ShelfName) => changeView({ plan: { ...currentView().plan, shelf } }, 'replace')

/** The drawer under the map: the sites of the search as a list, the bank of land, what the blocks take, and what counts in the ranking. */
export function Shelf({ search, onChoose, block, onBlock }: ShelfProps) {
  const { plan } = useView()
  const [group, setGroup] = useState<FoundSite['verdict'] | null>(null)
  const { found } = search.land
  const kept = useSites(search.place.place).data
  const groups = verdicts.map(({ id, text }) => ({ id, text, sites: found ? ofVerdict(found.sites, id) : [] }))
  const filled = groups.filter(({ sites }) => sites.length > 0)
  const listed = filled.find(({ id }) => id === group) ?? filled[0]
  const open = plan.shelf !== 'cerrado'
  const criteria = search.settled?.criteria ?? []
  const tabs: { id: ShelfName; text: string }[] = [
    { id: 'sitios', text: `Sitios (${found ? formatNumber(groups[0]?.sites.length) : '…'})` },
    { id: 'banco', text: `Banco de suelo (${kept ? formatNumber(kept.length) : '…'})` },
    { id: 'micro', text: 'Micro-suelo' },
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
    <section className={open ? 'shelf open' : 'shelf'} aria-label="Sitios, banco de suelo, micro-suelo y pesos">
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
        {plan.shelf === 'sitios' && filled.length > 1 && listed && (
          <Segments
            label="Qué sitios se listan"
            options={filled.map(({ id, text, sites }) => ({ id, text: `${text} ${formatNumber(sites.length)}` }))}
            chosen={listed.id}
            onChoose={setGroup}
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
              chosen={search.chosen}
              onChoose={onChoose}
              onChanged={search.land.again}
            />
          ) : plan.shelf === 'micro' ? (
            <Micro place={search.place} block={block} onBlock={onBlock} />
          ) : plan.shelf === 'pesos' ? (
            <Weights search={search} onChoose={onChoose} />
          ) : found ? (
            <SiteList place={search.place} sites={listed?.sites ?? []} criteria={criteria} chosen={search.chosen} onChoose={onChoose} />
          ) : (
            <Skeleton lines={6} label="Midiendo los sitios" />
          )}
        </div>
      )}
    </section>
  )
}
