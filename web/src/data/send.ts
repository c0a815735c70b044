import { type Problem, problemOf, unreachable } from './problem.ts'

/** Sends a change to the server as JSON and reads what it answers; a refusal comes back as the problem, never thrown. `cut` takes it back. */
export async function send<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  body?: unknown,
  cut?: AbortSignal,
): Promise<T | { problem: Problem }> {
  const told = body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  return answerOf(await fetch(url, { method, ...told, ...(cut ? { signal: cut } : {}) }).catch(() => null))
}

/** Sends the bytes of a file as they are: the server looks at what they say, not at what they are called. */
export async function sendFile<T>(url: string, file: Blob): Promise<T | { problem: Problem }> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file }
  return answerOf(await fetch(url, init).catch(() => null))
}

async function answerOf<T>(response: Response | null): Promise<T | { problem: Problem }> {
  if (!response) return { problem: { ...unreachable, detail: 'No se guardó nada. Inténtelo de nuevo.' } }
  if (!response.ok) return { problem: await problemOf(response) }
  // The answer may be cut while it is read.
  return response.status === 204 ? (undefined as T) : response.json().catch(() => ({ problem: unreachable }))
}

export const isProblem = (answer: unknown): answer is { problem: Problem } =>
  typeof answer === 'object' && answer !== null && 'problem' in answer
