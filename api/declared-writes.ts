import type { App } from './app.ts'

const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Whether each route that is not a GET writes, by «METHOD /path/:id» as Hono matches it. Throws when one does not say so (see `describe.ts`). */
export function declaredWrites(app: App): Map<string, boolean> {
  const declared = new Map<string, boolean>()
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { method, path, 'x-escribe': writes } = definition.route
    if (typeof writes === 'boolean') declared.set(`${method.toUpperCase()} ${path.replaceAll(/\{(.+?)\}/g, ':$1')}`, writes)
  }
  const silent = app.routes.map(({ method, path }) => `${method} ${path}`).filter((route) => UNSAFE.includes(route.split(' ')[0]!))
  const missing = silent.find((route) => !declared.has(route))
  if (missing) throw new Error(`${missing} does not say whether it writes: put ...writes or ...reads in its route.`)
  return declared
}
