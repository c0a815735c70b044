import type { ComponentType, MouseEvent } from 'react'
import { BarsIcon, BookIcon, HomesIcon, LayersIcon, MapIcon, Mark } from '../ui/icons.tsx'
import { changeView } from '../view/use-view.ts'
import type { Page } from '../view/view.ts'

const places: { page: Page; href: string; text: string; Icon: ComponentType }[] = [
  { page: 'explorar', href: '/', text: 'Explorar', Icon: MapIcon },
  { page: 'comparar', href: '/comparar', text: 'Comparar', Icon: BarsIcon },
  { page: 'planificar', href: '/planificar', text: 'Planificar', Icon: HomesIcon },
  { page: 'datos', href: '/datos', text: 'Datos', Icon: LayersIcon },
  { page: 'metodologia', href: '/metodologia', text: 'Método', Icon: BookIcon },
]

/** Pages that are part of a place. */
const within: Partial<Record<Page, Page>> = { indice: 'comparar', norma: 'planificar', cargar: 'planificar' }

/** The places of the product: a rail at the left, a bar at the bottom on a phone. */
export function Rail({ page }: { page: Page }) {
  const go = (event: MouseEvent, to: Page) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return
    event.preventDefault()
    changeView({ page: to })
  }
  return (
    <nav className="rail" aria-label="Lugares">
      <div className="mark">
        <Mark />
      </div>
      {places.map(({ page: own, href, text, Icon }) => (
        <a
          key={own}
          href={href}
          aria-current={own === page ? 'page' : own === within[page] ? 'true' : undefined}
          onClick={(event) => go(event, own)}
        >
          <Icon />
          {text}
        </a>
      ))}
    </nav>
  )
}
