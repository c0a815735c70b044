import type { UploadAnswer } from '@radier/api/contract-uploads'
import { type Problem, unreachable } from '../../data/problem.ts'

/** How far a file has travelled; `whole` = it arrived and is being read. */
export interface Progress {
  sent: number
  total: number
  whole: boolean
}

/** Sends a file telling how far it goes, which `fetch` cannot; `cancel` cuts it, also while the server reads. */
export function sendUpload(
  place: string,
  file: File,
  onProgress: (progress: Progress) => void,
): { answer: Promise<UploadAnswer | { problem: Problem }>; cancel: () => void } {
  const request = new XMLHttpRequest()
  const answer = new Promise<UploadAnswer | { problem: Problem }>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress({ sent: loaded, total, whole: false })
    request.upload.onload = () => onProgress({ sent: file.size, total: file.size, whole: true })
    request.onerror = () => resolve({ problem: { ...unreachable, detail: 'El archivo no llegó. No se guardó nada: inténtelo de nuevo.' } })
    request.onload = () => {
      const said = parse(request.responseText)
      resolve(request.status === 201 ? (said as UploadAnswer) : { problem: (said as Problem | null) ?? unreachable })
    }
  })
  request.open('POST', `/api/uploads?place=${place}&name=${encodeURIComponent(file.name.slice(-200))}`)
  request.setRequestHeader('Content-Type', 'application/octet-stream')
  request.send(file)
  return { answer, cancel: () => request.abort() }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
