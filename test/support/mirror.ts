/** The large real files, when they stand beside the checkout. Tests that need them are skipped, and counted, elsewhere. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

const beside = fileURLToPath(new URL('../../../shared/geodata', import.meta.url))

export const mirror: string | null = [process.env.RADIER_MIRROR, beside].find((path) => path && existsSync(path)) ?? null
export const withMirror = describe.skipIf(!mirror)
