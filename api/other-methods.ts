/** What a path that exists answers to methods that it does not declare: 405 with `Allow`, and OPTIONS with the same list. */
import type { App } from './app.ts'
import { Problem } from './problem.ts'

/** Of every route registered so far; the routes themselves come before. */
export function otherMethods(app: App): void {
  const allowed = new Map<string, string[]>()
  for (const { path, method } of app.routes)
    if (method !== 'ALL' && path.startsWith('/api/'))
      allowed.set(path, [...(allowed.get(path) ?? []), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])])
  for (const [path, methods] of allowed) {
    const list = [...new Set(methods), 'OPTIONS'].join(', ')
    app.all(path, (c) => {
      c.header('Allow', list)
      if (c.req.method === 'OPTIONS') return c.body(null, 204)
      throw new Problem('metodo', `${c.req.path} no admite ${c.req.method}. Admite: ${list}.`)
    })
  }
}
