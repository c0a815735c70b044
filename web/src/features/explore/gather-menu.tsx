import { lazy, Suspense } from 'react'
import { useTray } from '../../sheet/tray.ts'
import { Popover } from '../../ui/popover.tsx'
import { Skeleton } from '../../ui/state.tsx'
import './gather.css'

const GatherList = lazy(() => import('./gather-list.tsx'))

interface GatherMenuProps {
  code: string
  indicator: string
  title: string
}

/** «Recoger»: takes what is being read to the report, and says how much was gathered. */
export function GatherMenu(asked: GatherMenuProps) {
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
          <Suspense fallback={<Skeleton lines={5} />}>
            <GatherList {...asked} />
          </Suspense>
        </div>
      )}
    </Popover>
  )
}
