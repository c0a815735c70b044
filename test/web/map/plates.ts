import { readFileSync } from 'node:fs'
import type { Plates } from '../../../web/src/map/plates-data.ts'

/** The outlines that ship. */
export const shippedPlates = (): Plates =>
  JSON.parse(readFileSync(new URL('../../../geodata/starter/plates.json', import.meta.url), 'utf8')) as Plates
