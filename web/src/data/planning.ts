/** Where land is looked for, what a search found, and what persons keep of it. */
import type { MicroAnswer } from '@radier/api/contract-micro'
import type {
  LandSearchAnswer,
  OverrideAnswer,
  PlaceAnswer,
  PlaceMapAnswer,
  PlanningAnswer,
  SavedSearch,
  SearchAsked,
} from '@radier/api/contract-planning'
import type { SiteAnswer, SiteAsked } from '@radier/api/contract-sites'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, askAgain, askEverythingAgain, useAnswer, whenAnswered } from './answer.ts'
import { type Problem, problemOf, unreachable } from './problem.ts'
import { isProblem, send } from './send.ts'

const planningUrl = '/api/planning'
const placeUrl = (place: string) => `${planningUrl}/${place}`
const sitesUrl = (place: string) => `/api/sites?place=${place}`
const overridesUrl = (place: string) => `${placeUrl(place)}/overrides`
const searchesUrl = (place: string) => `${placeUrl(place)}/searches`

export const usePlanning = (): Answer<PlanningAnswer> => useAnswer(planningUrl)
export const usePlace = (place: string | null): Answer<PlaceAnswer> => useAnswer(place && placeUrl(place))
export const usePlaceMap = (place: string | null): Answer<PlaceMapAnswer> => useAnswer(place && `${placeUrl(place)}/map`)
export const useMicro = (place: string | null): Answer<MicroAnswer> => useAnswer(place && `${placeUrl(place)}/micro`)
export const useSites = (place: string): Answer<SiteAnswer[]> => useAnswer(sitesUrl(place))
export const useOverrides = (place: string): Answer<OverrideAnswer[]> => useAnswer(overridesUrl(place))
export const useSavedSearches = (place: string): Answer<SavedSearch[]> => useAnswer(searchesUrl(place))

/** Asks again for what lists the sites of a place, after one was kept, changed or removed. */
export const askSitesAgain = (place: string): Promise<unknown> => Promise.all([askAgain(sitesUrl(place)), askAgain(placeUrl(place))])

/** Keeps a site that a person drew. */
export const keepDrawn = (asked: SiteAsked) =>
  settle(send<SiteAnswer>('POST', '/api/sites', asked), sitesUrl(asked.place), placeUrl(asked.place))

/** Sends, and on success asks again for the lists that it changes. */
async function settle<T>(sent: Promise<T | { problem: Problem }>, ...urls: string[]): Promise<T | { problem: Problem }> {
  const answer = await sent
  if (!isProblem(answer)) await Promise.all(urls.map(askAgain))
  return answer
}

/** Opens the synthetic comuna. */
export const openExample = (): Promise<unknown> => settle(send('POST', '/api/example'), planningUrl)
/** Takes the synthetic comuna away, with everything kept in it, once whoever was reading it has left. What was said of it is forgotten. */
export async function removeExample(): Promise<unknown> {
  await whenAnswered()
  const answer = await send('DELETE', '/api/example')
  if (!isProblem(answer)) askEverythingAgain()
  return answer
}

export const askOverride = (place: string, asked: { ref: string; criterion: string; reason: string; by: string }) =>
  settle(send<OverrideAnswer>('POST', overridesUrl(place), asked), overridesUrl(place))
export const withdrawOverride = (place: string, id: number, by?: string) =>
  settle(send<unknown>('DELETE', `${overridesUrl(place)}/${id}`, by ? { by } : {}), overridesUrl(place))

export const saveSearch = (place: string, search: SearchAsked & { name: string }) =>
  settle(send<SavedSearch>('POST', searchesUrl(place), search), searchesUrl(place))
export const removeSearch = (place: string, id: string) =>
  settle(send<unknown>('DELETE', `${searchesUrl(place)}/${encodeURIComponent(id)}`), searchesUrl(place))

export interface Land {
  found: LandSearchAnswer | null
  /** What is shown answers an earlier question. */
  waiting: boolean
  problem: Problem | null
  /** Asks the same again: what it depends on has changed. */
  again: () => void
}

/** Half the pause of a person between two keys. */
const pauseMs = 140

/** The answer to a search. While a person types only the last question is asked; the one before is cancelled and its answer stays on screen. */
export function useLand(place: string | null, asked: SearchAsked | null): Land {
  const [state, setState] = useState<{ key: string | null; found: LandSearchAnswer | null; problem: Problem | null }>(nothing)
  const [round, setRound] = useState(0)
  const body = asked && JSON.stringify(asked)
  const key = place && body && `${place} ${round} ${body}`
  const first = useRef(true)

  useEffect(() => {
    if (!place || !body || !key) return
    const control = new AbortController()
    const ask = async () => {
      first.current = false
      const answer = await search(place, body, control.signal)
      if (control.signal.aborted) return
      setState((last) => (isProblem(answer) ? { key, found: last.found, problem: answer.problem } : { key, found: answer, problem: null }))
    }
    const wait = setTimeout(ask, first.current ? 0 : pauseMs)
    return () => {
      clearTimeout(wait)
      control.abort()
    }
  }, [place, body, key])

  const again = useCallback(() => setRound((n) => n + 1), [])
  const found = state.found?.place === place ? state.found : null
  return { found, waiting: state.key !== key, problem: state.key === key ? state.problem : null, again }
}

const nothing = { key: null, found: null, problem: null }

async function search(place: string, body: string, signal: AbortSignal): Promise<LandSearchAnswer | { problem: Problem }> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, signal }
  const response = await fetch(`${placeUrl(place)}/search`, init).catch(() => null)
  if (!response) return { problem: unreachable }
  // The answer may be cut while it is read: cancelled, or the server gone.
  return response.ok ? response.json().catch(() => ({ problem: unreachable })) : { problem: await problemOf(response) }
}
