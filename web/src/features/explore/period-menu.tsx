import { Menu } from '../../ui/menu.tsx'
import { changeView } from '../../view/use-view.ts'

interface PeriodProps {
  periods: readonly string[]
  period: string
}

/** Chip of the time of the figures. */
export function PeriodMenu({ periods, period }: PeriodProps) {
  return (
    <Menu name="Tiempo" value={period}>
      {(close) =>
        periods.map((p) => (
          <button
            type="button"
            key={p}
            className="menu-item"
            aria-current={p === period}
            onClick={() => {
              changeView({ period: p, lineage: false })
              close()
            }}
          >
            {p}
          </button>
        ))
      }
    </Menu>
  )
}

/** The same choice as a row of words, beside the drawer. */
export function PeriodRow({ periods, period }: PeriodProps) {
  return (
    <fieldset className="periods">
      <legend className="vh">Tiempo</legend>
      {periods.slice(-6).map((p) => (
        <button type="button" key={p} aria-pressed={p === period} onClick={() => changeView({ period: p, lineage: false })}>
          {p}
        </button>
      ))}
    </fieldset>
  )
}
