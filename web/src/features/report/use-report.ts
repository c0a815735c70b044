import type { ReportAnswer, ReportAsk } from '@radier/api/contract'
import type { ReportItem } from '@radier/geodata/ficha/report-item'
import { useEffect, useState } from 'react'
import { type Problem, problemOf, unreachable } from '../../data/problem.ts'
import type { Tray, TrayItem } from '../../sheet/tray.ts'

export interface Preview {
  content: ReportAnswer | null
  problem: Problem | null
  busy: boolean
}

const plain = ({ id: _, label, detail, ...item }: TrayItem): ReportItem => item

/** What is asked of the server: every block by its question, texts as they are. */
export const askOf = ({ title, items }: Tray, format: string): ReportAsk => ({
  title: title.trim() || 'Informe',
  items: items.map(plain),
  format,
})

export const postOf = (ask: ReportAsk): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(ask),
})

/** The report as it would be printed now, a moment after the last change. */
export function useReport(tray: Tray): Preview {
  const [preview, setPreview] = useState<Preview>({ content: null, problem: null, busy: false })
  const asked = tray.items.length ? JSON.stringify(askOf(tray, 'json')) : null
  useEffect(() => {
    if (!asked) return setPreview({ content: null, problem: null, busy: false })
    setPreview((last) => ({ ...last, busy: true }))
    const control = new AbortController()
    const timer = setTimeout(async () => {
      const response = await fetch('/api/reports', { ...postOf(JSON.parse(asked)), signal: control.signal }).catch(() => null)
      const content: ReportAnswer | null = response?.ok ? await response.json().catch(() => null) : null
      if (control.signal.aborted) return
      const problem = content ? null : response && !response.ok ? await problemOf(response) : unreachable
      setPreview((last) => ({ content: content ?? last.content, problem, busy: false }))
    }, 250)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [asked])
  return preview
}
