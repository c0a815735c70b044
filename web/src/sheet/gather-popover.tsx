import type { ReactNode } from 'react'
import { Popover } from '../ui/popover.tsx'
import { changeView } from '../view/use-view.ts'
import { useTray } from './tray.ts'
import './gather.css'

/** «Recoger»: opens what can be taken to the report, and says how much was gathered. */
export function GatherPopover({ children }: { children: () => ReactNode }) {
  const gathered = useTray().items.length
  return (
    <Popover
      label="Recoger para un informe"
      className="bt small gather"
      face={
        <>
          Recoger
          {gathered > 0 && (
            <>
              {' '}
              <span className="gather-count">{gathered}</span>
              <span className="vh"> en el informe</span>
            </>
          )}
        </>
      }
    >
      {() => (
        <div className="gather-list">
          {children()}
          <button type="button" className="menu-item gather-report" onClick={() => changeView({ page: 'informe' })}>
            <b>Ver informe</b>
            <span>{gathered === 1 ? '1 bloque' : `${gathered} bloques`}</span>
          </button>
        </div>
      )}
    </Popover>
  )
}
