import type { App } from '@radier/api/app'
import type { ProblemAnswer } from '@radier/api/contract'
import { afterAll, beforeAll } from 'vitest'
import { testApp } from './app.ts'
import { fillComunaDePrueba } from './comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { toyCatalogue } from './toy-catalogue.ts'

export interface ToyApp {
  app: App
  database: TestDatabase
  get(path: string, headers?: Record<string, string>): Promise<Response>
  json<T>(path: string): Promise<T>
  problem(path: string): Promise<ProblemAnswer>
}

/** The API over Comuna de Prueba, for the tests of one file. The publication is asked at every request. */
export function toyApp(webDir?: () => string): ToyApp {
  const toy = {} as ToyApp
  beforeAll(async () => {
    toy.database = await testDatabase()
    await fillComunaDePrueba(toy.database.sql)
    toy.app = testApp({ sql: toy.database.api, catalogue: toyCatalogue, pollMs: 0, ...(webDir ? { webDir: webDir() } : {}) })
  })
  afterAll(() => toy.database?.drop())
  toy.get = async (path, headers = {}) => toy.app.request(path, { headers })
  toy.json = async (path) => {
    const response = await toy.get(path)
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
    return response.json()
  }
  toy.problem = async (path) => {
    const response = await toy.get(path)
    if (response.headers.get('Content-Type') !== 'application/problem+json; charset=utf-8') throw new Error(`${path}: no es un problema`)
    const problem = (await response.json()) as ProblemAnswer
    if (problem.status !== response.status) throw new Error(`${path}: ${problem.status} ≠ ${response.status}`)
    return problem
  }
  return toy
}
