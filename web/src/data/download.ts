/** A file asked of the server and handed to the person: counted while it comes, cancelled without a trace. */
import { useEffect, useRef, useState } from 'react'
import { type Problem, problemOf, unreachable } from './problem.ts'

export type Download =
  | { state: 'idle' | 'cancelled' }
  | { state: 'busy'; received: number; total: number | null }
  | { state: 'done'; name: string; size: number }
  | { state: 'failed'; problem: Problem }

/** Name that the server gave to the file, or `fallback`. Never a path. */
export function fileName(disposition: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]
  let name = plain
  try {
    if (encoded) name = decodeURIComponent(encoded)
  } catch {
    name = plain
  }
  return name?.split(/[/\\]/).at(-1)?.trim() || fallback
}

async function receive(response: Response, count: (received: number) => void): Promise<Blob> {
  const parts: BlobPart[] = []
  let received = 0
  const reader = response.body?.getReader()
  for (let piece = await reader?.read(); reader && piece && !piece.done; piece = await reader.read()) {
    parts.push(piece.value)
    received += piece.value.length
    count(received)
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? 'application/octet-stream' })
}

function hand(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** One download at a time: starting another, or leaving the screen, cancels the one under way. */
export function useDownload(): {
  download: Download
  start: (url: string, fallback: string, init?: RequestInit) => void
  cancel: () => void
} {
  const [download, setDownload] = useState<Download>({ state: 'idle' })
  const underway = useRef<AbortController | null>(null)
  useEffect(() => () => underway.current?.abort(), [])

  const start = async (url: string, fallback: string, init: RequestInit = {}) => {
    underway.current?.abort()
    const control = new AbortController()
    underway.current = control
    const tell = (state: Download) => !control.signal.aborted && setDownload(state)
    tell({ state: 'busy', received: 0, total: null })
    try {
      const response = await fetch(url, { ...init, signal: control.signal })
      if (!response.ok) return tell({ state: 'failed', problem: await problemOf(response) })
      const total = Number(response.headers.get('content-length')) || null
      const file = await receive(response, (received) => tell({ state: 'busy', received, total }))
      if (control.signal.aborted) return
      const name = fileName(response.headers.get('content-disposition'), fallback)
      hand(file, name)
      tell({ state: 'done', name, size: file.size })
    } catch {
      tell({ state: 'failed', problem: unreachable })
    }
  }
  return {
    download,
    start: (url, fallback, init) => void start(url, fallback, init),
    cancel: () => {
      underway.current?.abort()
      setDownload({ state: 'cancelled' })
    },
  }
}
