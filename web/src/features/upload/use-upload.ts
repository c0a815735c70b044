import type { UploadAnswer, UploadCheckAnswer, UploadField, UploadStored, UploadSystem } from '@radier/api/contract-uploads'
import { useEffect, useRef, useState } from 'react'
import { askSitesAgain } from '../../data/planning.ts'
import type { Problem } from '../../data/problem.ts'
import { isProblem, send } from '../../data/send.ts'
import { byFit } from './fit.ts'
import { type Progress, sendUpload } from './send-file.ts'

export interface Upload {
  file: UploadAnswer | null
  progress: Progress | null
  problem: Problem | null
  mapping: Record<string, UploadField>
  systems: UploadSystem[]
  /** Chosen by the person or declared by the file; null = still to be chosen. */
  crs: string | null
  /** The one that the map and the review try. */
  tried: string | null
  undone: readonly string[]
  check: UploadCheckAnswer | null
  checking: boolean
  storing: boolean
  send(file: File): void
  cancel(): void
  openTable(table: string): void
  map(column: string, field: UploadField): void
  choose(crs: string): void
  undo(repair: string): void
  store(acceptGoodRows: boolean): Promise<UploadStored | null>
  discard(): void
}

/** Heaviest file that the server takes; said before it travels. */
const MOST = 50 * 2 ** 20
const heavy: Problem = {
  title: 'Es demasiado grande',
  status: 413,
  detail: 'El archivo pesa más de 50 MB, que es lo que cabe. Divídalo, o deje sólo los sitios de la comuna.',
}
/** Pause after a choice before it is tried. */
const PAUSE_MS = 150
const degrees = ['EPSG:4326', 'EPSG:4674']

export function useUpload(place: string): Upload {
  const [file, setFile] = useState<UploadAnswer | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [mapping, setMapping] = useState<Upload['mapping']>({})
  const [crs, setCrs] = useState<string | null>(null)
  const [undone, setUndone] = useState<readonly string[]>([])
  const [check, setCheck] = useState<UploadCheckAnswer | null>(null)
  const [checking, setChecking] = useState(false)
  const [storing, setStoring] = useState(false)
  const cancelSending = useRef(() => {})
  const systems = check?.systems ?? file?.crs ?? []
  const tried = crs ?? systems.toSorted(byFit)[0]?.code ?? null
  const ready = file !== null && !(file.tables.length > 0 && file.table === null)
  const asked = ready && tried ? JSON.stringify({ mapping, crs: tried, withoutRepairs: undone }) : null

  const opened = (answer: UploadAnswer) => {
    const certain = answer.columns.filter(({ certainty }) => certainty !== 'falta elegir')
    const [best] = answer.crs.toSorted(byFit)
    setFile(answer)
    setMapping(Object.fromEntries(certain.map(({ name, suggested }) => [name, suggested])))
    setCrs(best && (best.declared || (degrees.includes(best.code) && best.inside > 0)) ? best.code : null)
    setUndone([])
    setCheck(null)
  }

  useEffect(() => {
    if (!asked || !file) return
    const control = new AbortController()
    setChecking(true)
    const wait = setTimeout(async () => {
      const answer = await send<UploadCheckAnswer>('POST', `/api/uploads/${file.id}/check`, JSON.parse(asked), control.signal)
      if (control.signal.aborted) return
      setChecking(false)
      if (isProblem(answer)) setProblem(answer.problem)
      else {
        setProblem(null)
        setCheck(answer)
      }
    }, PAUSE_MS)
    return () => {
      control.abort()
      clearTimeout(wait)
    }
  }, [asked, file])

  const reset = () => {
    setFile(null)
    setCheck(null)
    setProblem(null)
    setProgress(null)
  }
  const forget = () => file && void send('DELETE', `/api/uploads/${file.id}`)

  return {
    file: ready || file ? file : null,
    progress,
    problem,
    mapping,
    systems,
    crs,
    tried,
    undone,
    check,
    checking,
    storing,
    async send(chosen) {
      forget()
      reset()
      if (chosen.size > MOST) return setProblem(heavy)
      setProgress({ sent: 0, total: chosen.size, whole: false })
      const sending = sendUpload(place, chosen, setProgress)
      cancelSending.current = sending.cancel
      const answer = await sending.answer
      setProgress(null)
      if (isProblem(answer)) setProblem(answer.problem)
      else opened(answer)
    },
    cancel() {
      cancelSending.current()
      reset()
    },
    async openTable(table) {
      if (!file) return
      setProgress({ sent: file.bytes, total: file.bytes, whole: true })
      const answer = await send<UploadAnswer>('POST', `/api/uploads/${file.id}/open`, { table })
      setProgress(null)
      if (isProblem(answer)) setProblem(answer.problem)
      else opened(answer)
    },
    map: (column, field) => setMapping({ ...mapping, [column]: field }),
    choose: setCrs,
    undo: (repair) => setUndone(undone.includes(repair) ? undone.filter((id) => id !== repair) : [...undone, repair]),
    async store(acceptGoodRows) {
      if (!file || !asked) return null
      setStoring(true)
      const answer = await send<UploadStored>('POST', `/api/uploads/${file.id}/store`, { ...JSON.parse(asked), acceptGoodRows })
      setStoring(false)
      if (isProblem(answer)) {
        setProblem(answer.problem)
        return null
      }
      await askSitesAgain(place)
      return answer
    },
    discard() {
      forget()
      reset()
    },
  }
}
