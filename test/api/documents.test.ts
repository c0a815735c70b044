import { describe, expect, it } from 'vitest'
import { toyApp } from '../support/toy-app.ts'

interface Document {
  openapi: string
  paths: Record<
    string,
    Record<
      string,
      { summary: string; parameters?: { name: string; in: string; description?: string }[]; responses: Record<string, unknown> }
    >
  >
}

const toy = toyApp()

/** Every schema with a pattern and an example. */
function withPattern(value: unknown): { pattern: string; example: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const { pattern, example } = value as { pattern?: unknown; example?: unknown }
  const here = typeof pattern === 'string' && typeof example === 'string' ? [{ pattern, example }] : []
  return [...here, ...Object.values(value).flatMap(withPattern)]
}

describe('the OpenAPI document', () => {
  it('describes every route that answers, in Spanish', async () => {
    const { openapi, paths } = await toy.json<Document>('/api/openapi.json')
    expect(openapi).toBe('3.1.0')
    const served = toy.app.routes.filter((r) => r.method !== 'ALL' && r.path.startsWith('/api/') && !/docs\/|\*/.test(r.path))
    const described = Object.entries(paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, operation]) => ({ path, name: `${method.toUpperCase()} ${path}`, operation })),
    )
    expect(served.length).toBeGreaterThan(12)
    expect(new Set(served.map((r) => `${r.method} ${r.path.replace(/:(\w+)/g, '{$1}')}`))).toEqual(
      new Set(described.map(({ name }) => name)),
    )
    for (const { path, name, operation } of described) {
      expect(operation.summary, name).toMatch(/^[¿A-Z].{8,}/)
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1])
      const declared = (operation.parameters ?? []).filter((p) => p.in === 'path').map((p) => p.name)
      expect(declared, name).toEqual(named)
      for (const parameter of operation.parameters ?? []) expect(parameter.description, `${name} ${parameter.name}`).toBeTruthy()
      expect(
        Object.keys(operation.responses).some((status) => status.startsWith('2')),
        name,
      ).toBe(true)
    }
  })

  it('gives patterns that its own examples meet', async () => {
    const document = await toy.json<Document>('/api/openapi.json')
    const tried = withPattern(document).map(({ pattern, example }) => [pattern, example, new RegExp(pattern, 'u').test(example)])
    expect(tried.length).toBeGreaterThan(20)
    expect(tried.filter(([, , met]) => !met)).toEqual([])
  })

  it('points only at schemas that it has', async () => {
    const document = await toy.json<Document & { components: { schemas: Record<string, unknown> } }>('/api/openapi.json')
    const asked = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((m) => m[1]!)
    expect(asked.length).toBeGreaterThan(10)
    for (const name of asked) expect(document.components.schemas).toHaveProperty(name)
  })
})

describe('its reader', () => {
  it('is served from here, with nothing inline and nothing from outside', async () => {
    const response = await toy.get('/api/docs')
    const html = await response.text()
    expect(html).toContain('<title>Radier: documentación de la API</title>')
    expect(html).not.toMatch(/<script>|https?:|style=| on\w+=/)
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((m) => m[1]!)
    expect(files).toHaveLength(3)
    for (const file of files) {
      const served = await toy.get(file)
      expect(served.status, file).toBe(200)
      expect(served.headers.get('Content-Type')).toMatch(/javascript|css/)
    }
  })

  it('gives nothing else of its package', async () => {
    expect((await toy.get('/api/docs/package.json')).status).toBe(404)
    expect((await toy.get('/api/docs/..%2f..%2fpackage.json')).status).toBe(404)
  })
})
