import type { ProblemAnswer } from '@radier/api/contract'

/** What went wrong, in words a person can act on. */
export interface Problem {
  title: string
  detail: string
  status: number
  /** What another person left meanwhile, when that is why. */
  now?: unknown
}

/** Reads an `application/problem+json` answer; any other failed answer becomes one. */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback = {
    title: 'El servidor no pudo responder',
    detail: `Respondió con el código ${response.status}.`,
    status: response.status,
  }
  if (!response.headers.get('content-type')?.includes('problem+json')) return fallback
  const answer: ProblemAnswer | null = await response.json().catch(() => null)
  return answer ? { title: answer.title, detail: answer.detail, status: answer.status, now: answer.now } : fallback
}

export const unreachable: Problem = {
  title: 'No hay conexión con el servidor',
  detail: 'Se muestra lo último que se alcanzó a leer.',
  status: 0,
}
