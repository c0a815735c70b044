import type { Criterion } from '@radier/geodata/planning/criterion'
import { Popover } from '../../ui/popover.tsx'
import { type Blank, idOf, type Offer, offersOf } from './blanks.ts'
import { presets } from './presets.ts'
import type { Search } from './use-search.ts'

interface AddMenuProps {
  search: Search
  /** What the button shows when it is more than a sign. */
  text?: string
}

const groups: Offer['group'][] = ['Sitio', 'Norma', 'Servicios cerca', 'Fuera de', 'Necesidad']

/** What else a search may ask: one criterion, or a set of them. */
export function AddMenu({ search, text }: AddMenuProps) {
  const { place, criteria } = search
  const offers = offersOf(place, criteria)
  return (
    <Popover label="Agregar criterio" className={text ? 'bt' : 'criterion-more'} face={text ?? <span aria-hidden="true">+</span>} sign>
      {(close) => {
        const add = (offered: readonly (Criterion | Blank)[]) => {
          close()
          search.add(offered)
        }
        return (
          <>
            <p className="menu-title">Conjuntos</p>
            {presets().map(({ id, title, note, offers: all }) => (
              <button key={id} type="button" className="menu-item" onClick={() => add(all)}>
                <b>{title}</b>
                <span>{note}</span>
              </button>
            ))}
            {groups.map((group) => {
              const own = offers.filter((offer) => offer.group === group)
              return (
                own.length > 0 && (
                  <section key={group} aria-label={group}>
                    <p className="menu-title">{group}</p>
                    {own.map((offer) => (
                      <button key={idOf(offer.offers)} type="button" className="menu-item" onClick={() => add([offer.offers])}>
                        <b>{offer.text}</b>
                        {offer.note && <span>{offer.note}</span>}
                      </button>
                    ))}
                  </section>
                )
              )
            })}
          </>
        )
      }}
    </Popover>
  )
}
