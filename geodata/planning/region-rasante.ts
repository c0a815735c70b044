/** Greatest rasante of the ordinance by region (OGUC 2.6.3). */
import { oguc } from './oguc.ts'
import type { Parameter } from './parameter.ts'

const groups: [Parameter<number>, string[]][] = [
  [oguc.rasante80, ['15', '01', '02', '03']],
  [oguc.rasante70, ['04', '05', '13', '06', '07', '16', '08', '09']],
  [oguc.rasante60, ['14', '10', '11', '12']],
]

/** Degrees, for the two digits of a region; null when there is no such region. */
export const regionRasante = (region: string): Parameter<number> | null =>
  groups.find(([, regions]) => regions.includes(region))?.[0] ?? null
