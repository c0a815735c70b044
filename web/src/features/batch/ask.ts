import type { BatchAnswer } from '@radier/api/contract'
import { type Problem, problemOf, unreachable } from '../../data/problem.ts'

export interface BatchAsk {
  codes: readonly string[]
  template: string
  reference?: string
  /** Written as in an address. */
  sections?: string
  formats: readonly string[]
}

/** Asks for a batch; a refusal comes back as the problem, never thrown. */
export async function startBatch(ask: BatchAsk): Promise<BatchAnswer | { problem: Problem }> {
  const response = await fetch('/api/batches', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ask),
  }).catch(() => null)
  if (!response?.ok) return { problem: response ? await problemOf(response) : unreachable }
  return (await response.json()) as BatchAnswer
}

export async function cancelBatch(id: string): Promise<Problem | null> {
  const response = await fetch(`/api/batches/${id}`, { method: 'DELETE' }).catch(() => null)
  if (response?.ok) return null
  return response ? await problemOf(response) : unreachable
}
