import type { FichaContent, Section } from '@radier/geodata/ficha/content'
import { reportLimits } from '@radier/geodata/ficha/report'
import { say } from '../ui/toast.tsx'
import { changeView } from '../view/use-view.ts'
import { changeTray, currentTray, newId } from './tray.ts'

/** Puts a section of the sheet, or one of its blocks, in the tray of the report. */
export function gather({ title, query, path }: FichaContent, { id, span }: Section, block: number | null, label: string): void {
  const { items } = currentTray()
  if (items.length >= reportLimits.items) {
    say(`El informe ya tiene ${items.length} bloques: no caben más`)
    return
  }
  const reference = new URL(path, location.origin).searchParams.get('referencia')
  const item = {
    kind: 'bloque',
    territory: query.territory,
    reference,
    section: id,
    block,
    span,
    id: newId(),
    label,
    detail: title,
  } as const
  changeTray({ items: [...items, item], ...(items.length ? {} : { title: `Vivienda en ${title}` }) })
  say(`«${label}» va al informe`, { text: 'Ver informe', run: () => changeView({ page: 'informe' }) })
}
