import { lazy, Suspense } from 'react'
import { GatherPopover } from '../../sheet/gather-popover.tsx'
import { Skeleton } from '../../ui/state.tsx'
import './gather.css'

const GatherList = lazy(() => import('./gather-list.tsx'))

interface GatherMenuProps {
  code: string
  indicator: string
  title: string
}

/** «Recoger»: takes what is being read to the report. */
export function GatherMenu(asked: GatherMenuProps) {
  return (
    <GatherPopover>
      {() => (
        <Suspense fallback={<Skeleton lines={5} />}>
          <GatherList {...asked} />
        </Suspense>
      )}
    </GatherPopover>
  )
}
