import { bodyLimit } from 'hono/body-limit'
import type { App } from './app.ts'
import { Problem } from './problem.ts'

/** Refuses a body of more than `bytes` at these paths, told by its length or counted as it comes, with what to do about it. */
export function limitBody(app: App, paths: readonly string[], bytes: number, sentence: string): void {
  const onError = () => {
    throw new Problem('grande', sentence)
  }
  for (const path of paths) app.use(path, bodyLimit({ maxSize: bytes, onError }))
}
