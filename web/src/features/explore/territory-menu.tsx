import type { TerritoryCard } from '@radier/api/contract'
import { levelLabel } from '@radier/geodata/territory/level'
import { Menu } from '../../ui/menu.tsx'
import { goTo } from './go.ts'
import { southward } from './ranking.ts'

interface TerritoryMenuProps {
  territories: readonly TerritoryCard[]
  selected: string
}

/** The path to the selected territory and what lies inside it. */
export function TerritoryMenu(asked: TerritoryMenuProps) {
  const own = asked.territories.find(({ code }) => code === asked.selected)
  return (
    <Menu name="Territorio" value={own?.name ?? 'Chile'}>
      {(close) => <Around {...asked} own={own} onDone={close} />}
    </Menu>
  )
}

interface AroundProps extends TerritoryMenuProps {
  own: TerritoryCard | undefined
  onDone: () => void
}

function Around({ territories, selected, own, onDone }: AroundProps) {
  const byCode = new Map(territories.map((t) => [t.code, t]))
  const path: TerritoryCard[] = []
  for (let step = own; step; step = step.parent === null ? undefined : byCode.get(step.parent)) path.unshift(step)
  const childLevel = own?.level === 'pais' || !own ? 'region' : 'comuna'
  const parent = own?.level === 'comuna' ? selected.slice(0, 2) : selected
  const inside = territories
    .filter((t) => t.level === childLevel && (parent === '0' || t.code.startsWith(parent)))
    .sort(childLevel === 'region' ? southward : (a, b) => a.name.localeCompare(b.name, 'es'))
  const choose = (territory: TerritoryCard) => {
    goTo(territory)
    onDone()
  }
  return (
    <>
      {path.map((t) => (
        <button type="button" key={t.code} className="menu-item" aria-current={t.code === selected} onClick={() => choose(t)}>
          <b>{t.name}</b>
          <span>{levelLabel[t.level].one}</span>
        </button>
      ))}
      <p className="menu-title">{childLevel === 'region' ? 'Regiones, de norte a sur' : 'Comunas'}</p>
      {inside.map((t) => (
        <button type="button" key={t.code} className="menu-item" aria-current={t.code === selected} onClick={() => choose(t)}>
          {t.name}
        </button>
      ))}
    </>
  )
}
