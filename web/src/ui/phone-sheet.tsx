import type { CSSProperties, ReactNode } from 'react'
import { type Stop, stops } from './stops.ts'
import { useSheetDrag } from './use-sheet-drag.ts'
import './phone-sheet.css'

interface PhoneSheetProps {
  label: string
  look: string
  stop: Stop
  onStop: (stop: Stop) => void
  heights: Record<Stop, number>
  /** Stays under what scrolls. */
  foot?: ReactNode
  children: ReactNode
}

/** On a phone panel and drawer are one sheet with three stops; the handle takes a tap as well as a drag. */
export function PhoneSheet({ label, look, stop, onStop, heights, foot, children }: PhoneSheetProps) {
  const drag = useSheetDrag((step) => onStop(stops[Math.max(0, Math.min(2, stops.indexOf(stop) + step))] as Stop))
  return (
    <section className={`sheet ${look} ${stop}`} aria-label={label} style={{ '--stop': `${heights[stop]}px` } as CSSProperties}>
      <button
        type="button"
        className="handle"
        aria-label={stop === 'alta' ? 'Bajar la hoja' : 'Subir la hoja'}
        onClick={() => onStop(stop === 'alta' ? 'baja' : stop === 'media' ? 'alta' : 'media')}
        {...drag}
      />
      <div className="sheet-body">{children}</div>
      {foot}
    </section>
  )
}
