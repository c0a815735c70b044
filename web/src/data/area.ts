/** Areas that people draw: asking, keeping, naming, and those that this browser remembers. */
import type { AreaAnswer, NewAreaAnswer, TerritoryCard } from '@radier/api/contract'
import { levelOfCode } from '@radier/geodata/territory/level'
import type { Geometry } from 'geojson'
import { useMemo, useSyncExternalStore } from 'react'
import { keep, recall } from '../ui/memory.ts'
import { type Answer, askAgain, forgetAnswers, useAnswer } from './answer.ts'
import type { Problem } from './problem.ts'
import { isProblem, send } from './send.ts'

const areaUrl = (code: string) => `/api/areas/${code}`
const isArea = (code: string | null): code is string => code !== null && levelOfCode(code) === 'area'

/** The outline and name of a drawn area; asks nothing for other territories. */
export const useArea = (code: string | null): Answer<AreaAnswer> => useAnswer(isArea(code) ? areaUrl(code) : null)

/** The territories, and the drawn area among them when it is the selected one. */
export function useWithArea(territories: TerritoryCard[], selected: string): TerritoryCard[] {
  const area = useArea(selected).data
  return useMemo(() => {
    if (!area) return territories
    const { code, name, bbox, label } = area
    return [...territories, { code, name, level: 'area', parent: '0', bbox, label, population: null }]
  }, [territories, area])
}

/** Keeps a drawing and remembers it here; a problem says why it cannot be. */
export async function saveArea(geometry: Geometry, name: string): Promise<AreaAnswer | { problem: Problem }> {
  const answer = await send<NewAreaAnswer>('POST', '/api/areas', { geometry, name })
  if (isProblem(answer)) return answer
  const known = keptAreas().find((area) => area.code === answer.code)
  remember({ code: answer.code, name: answer.name, secret: answer.secret ?? known?.secret ?? null })
  if (answer.secret) askAnew(answer.code)
  return answer
}

export async function renameArea(code: string, name: string): Promise<AreaAnswer | { problem: Problem }> {
  const secret = keptAreas().find((area) => area.code === code)?.secret ?? null
  const answer = await send<AreaAnswer>('PATCH', areaUrl(code), { name, secret })
  if (isProblem(answer)) return answer
  remember({ code, name, secret })
  await askAgain(areaUrl(code))
  return answer
}

/** Takes an area away for everyone who has its link, and out of the list of this browser. */
export async function removeArea({ code, secret }: KeptArea): Promise<{ problem: Problem } | undefined> {
  const answer = await send<undefined>('DELETE', areaUrl(code), { secret })
  if (isProblem(answer)) return answer
  forget(code)
  askAnew(code)
}

/** Of the area and of all that is asked about it. */
function askAnew(code: string): void {
  for (const of of ['areas', 'territories', 'fichas']) forgetAnswers(`/api/${of}/${code}`)
}

export interface KeptArea {
  code: string
  name: string
  /** Word that lets change the name; null when somebody else had drawn the same. */
  secret: string | null
}

const key = 'radier.areas'
const listeners = new Set<() => void>()
let kept: KeptArea[] = read()

function read(): KeptArea[] {
  try {
    const list: unknown = JSON.parse(recall(key) ?? '[]')
    return Array.isArray(list) ? list.filter((area): area is KeptArea => isArea(String(area?.code)) && typeof area.name === 'string') : []
  } catch {
    return []
  }
}

function store(list: KeptArea[]): void {
  kept = list.slice(0, 40)
  keep(key, JSON.stringify(kept))
  for (const listener of listeners) listener()
}

export const keptAreas = (): KeptArea[] => kept
/** First in the list of this browser. */
export const remember = (area: KeptArea): void => store([area, ...kept.filter(({ code }) => code !== area.code)])
/** Leaves the list of this browser; links to it go on working. */
export const forget = (code: string): void => store(kept.filter((area) => area.code !== code))

/** The areas drawn in this browser, newest first. */
export const useKeptAreas = (): KeptArea[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, keptAreas)
