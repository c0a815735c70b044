import { pageColumns, type Span, spanColumns, spanNear, spans } from '@radier/geodata/ficha/span'
import { type PointerEvent, useState } from 'react'

interface WidthHandleProps {
  label: string
  span: Span
  onChange: (span: Span) => void
}

/** Columns from the left edge of the section to the pointer; the page gives the scale. */
function columnsTo(event: PointerEvent<HTMLElement>): number {
  const section = event.currentTarget.parentElement?.getBoundingClientRect()
  const page = event.currentTarget.parentElement?.parentElement?.getBoundingClientRect()
  return section && page ? ((event.clientX - section.left) / page.width) * pageColumns : pageColumns
}

/** The right edge of a block on the page: drawn by hand it snaps to the columns; with the arrows it goes from one width to the next. */
export function WidthHandle({ label, span, onChange }: WidthHandleProps) {
  const [held, setHeld] = useState(false)
  const to = (next: Span | undefined) => {
    if (next && next !== span) onChange(next)
  }
  return (
    <button
      type="button"
      role="slider"
      className={held ? 'width-handle held' : 'width-handle'}
      aria-label={`Ancho de «${label}»`}
      aria-valuemin={spanColumns.third}
      aria-valuemax={pageColumns}
      aria-valuenow={spanColumns[span]}
      aria-valuetext={`${spanColumns[span]} de ${pageColumns} columnas`}
      title="Arrastre, o use las flechas"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(true)
      }}
      onPointerMove={(event) => held && to(spanNear(columnsTo(event)))}
      onPointerUp={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key]
        if (!step) return
        event.preventDefault()
        to(spans[spans.indexOf(span) + step])
      }}
    />
  )
}
