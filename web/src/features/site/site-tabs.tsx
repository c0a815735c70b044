import type { KeyboardEvent } from 'react'
import type { SitePane } from '../../view/plan.ts'
import { changeView, currentView } from '../../view/use-view.ts'

const labels: Record<SitePane, string> = { cabida: 'Cabida', norma: 'Norma', costos: 'Costos', entorno: 'Entorno', historia: 'Historia' }
const panes = Object.keys(labels) as SitePane[]

export const openPane = (pane: SitePane): void => changeView({ plan: { ...currentView().plan, pane } })

/** The parts of a site. Arrows move among them. */
export function SiteTabs({ pane }: { pane: SitePane }) {
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = panes[(panes.indexOf(pane) + step + panes.length) % panes.length] as SitePane
    openPane(next)
    document.getElementById(`sitio-${next}`)?.focus()
  }
  return (
    <div role="tablist" aria-label="Partes del sitio" className="site-tabs" onKeyDown={onKey}>
      {panes.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`sitio-${id}`}
          aria-selected={id === pane}
          aria-controls="sitio-parte"
          tabIndex={id === pane ? 0 : -1}
          onClick={() => openPane(id)}
        >
          {labels[id]}
        </button>
      ))}
    </div>
  )
}
