import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const once = { root, environment: 'node', passWithNoTests: false } as const

/** A cluster for each project; the browser's tests come last, one file at a time, over one served product. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          ...once,
          name: 'code',
          globalSetup: ['./support/cluster.ts'],
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', 'e2e/**', 'toy/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...once,
          name: 'browser',
          globalSetup: ['./support/cluster.ts', './support/served.ts'],
          include: ['e2e/**/*.test.ts', 'toy/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
