import type { FichaContent, Section } from '@radier/geodata/ficha/content'
import { type ReportAsked, reportLimits } from '@radier/geodata/ficha/report-item'
import { say } from '../ui/toast.tsx'
import { changeView } from '../view/use-view.ts'
import { changeTray, currentTray, newId } from './tray.ts'

interface Named {
  /** What it is and of where: «Qué cambió», «Pudahuel». */
  label: string
  detail: string
  /** Title of a report that begins with it. */
  title: string
}

/** Puts a question in the tray of the report; the server answers it there. */
export function gatherItem(asked: ReportAsked, { label, detail, title }: Named): void {
  const { items } = currentTray()
  if (items.length >= reportLimits.items) {
    say(`El informe ya tiene ${items.length} bloques: no caben más`)
    return
  }
  changeTray({ items: [...items, { ...asked, id: newId(), label, detail }], ...(items.length ? {} : { title }) })
  say(`«${label}» va al informe`, { text: 'Ver informe', run: () => changeView({ page: 'informe' }) })
}

/** Puts a section of the sheet, or one of its blocks, in the tray of the report. */
export function gather({ title, query, path }: FichaContent, { id, span }: Section, block: number | null, label: string): void {
  const reference = new URL(path, location.origin).searchParams.get('referencia')
  gatherItem(
    { kind: 'bloque', territory: query.territory, reference, section: id, block, span },
    { label, detail: title, title: `Vivienda en ${title}` },
  )
}
