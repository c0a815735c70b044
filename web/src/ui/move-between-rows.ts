import type { KeyboardEvent } from 'react'

/** In a table whose rows have a button: arrows, pages, start and end go from the button of a row to that of another. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const row = (event.target as HTMLElement).closest('tbody tr')
  const rows = [...(row?.parentElement?.children ?? [])]
  if (!row) return
  const at = rows.indexOf(row)
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
    PageDown: at + 10,
    PageUp: at - 10,
  }
  const to = steps[event.key]
  if (to === undefined) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.querySelector<HTMLElement>('button')?.focus()
}
