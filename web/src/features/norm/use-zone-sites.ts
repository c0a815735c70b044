import type { FoundSite, PlaceAnswer } from '@radier/api/contract'
import { useMemo } from 'react'
import { useLand, usePlace } from '../../data/planning.ts'
import type { Problem } from '../../data/problem.ts'

export interface ZoneSites {
  sites: FoundSite[]
  largest: FoundSite | null
  /** Null when one of them is not known. */
  homes: number | null
  /** What the known ones add up to. */
  known: number
  atMost: boolean
  waiting: boolean
  problem: Problem | null
}

const allLand = (place: PlaceAnswer) => ({ from: place.land.map(({ from }) => from), criteria: [] })

/** The land of a place that falls in a zone, with what fits in it. */
export function useZoneSites(place: string, zone: string): ZoneSites | null {
  const { data: about, problem: unread } = usePlace(place)
  const asked = useMemo(() => about && allLand(about), [about])
  const { found, waiting, problem: unfound } = useLand(place, asked?.from.length ? asked : null)
  const problem = unread ?? unfound
  return useMemo(() => {
    if (!found) return problem ? { ...none, waiting, problem } : asked && !asked.from.length ? none : null
    const sites = found.sites.filter((site) => site.zone === zone)
    const known = sites.reduce((sum, site) => sum + (site.homes ?? 0), 0)
    return {
      sites,
      largest: sites.reduce<FoundSite | null>((best, site) => ((site.areaM2 ?? 0) > (best?.areaM2 ?? 0) ? site : best), null),
      homes: sites.some((site) => site.homes === null) ? null : known,
      known,
      atMost: sites.some((site) => site.atMost),
      waiting,
      problem,
    }
  }, [found, problem, waiting, zone, asked])
}

const none: ZoneSites = { sites: [], largest: null, homes: 0, known: 0, atMost: false, waiting: false, problem: null }
