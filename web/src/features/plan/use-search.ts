import type { LandSearchAnswer, PlaceAnswer } from '@radier/api/contract-planning'
import type { CandidateAnswer } from '@radier/api/contract-sites'
import { type LinkedSearch, readSearch, type Unread, writeSearch } from '@radier/geodata/planning/criteria-link'
import { type Criterion, criterionId } from '@radier/geodata/planning/criterion'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAnswer } from '../../data/answer.ts'
import { type Land, useLand, useSites } from '../../data/planning.ts'
import { candidateUrl, ownRef } from '../../data/site.ts'
import { changeView, currentView, useView } from '../../view/use-view.ts'
import { type Blank, blankId, idOf, isBlank } from './blanks.ts'

export interface Search {
  place: PlaceAnswer
  criteria: readonly Criterion[]
  weights: Readonly<Record<string, number>>
  /** Ids of the layers that the candidates are taken from. */
  from: readonly string[]
  /** The site being read as the search names it: one of a layer that is kept has the name that the bank gave it. */
  chosen: string | null
  land: Land
  /** The answer that is on screen is about these very criteria, in this order. */
  settled: LandSearchAnswer | null
  change: (next: { criteria?: readonly Criterion[]; weights?: Readonly<Record<string, number>>; from?: readonly string[] }) => void
  /** Criteria that ask a figure nobody has typed yet. */
  blanks: readonly Blank[]
  /** Adds what was chosen of the menu; its editor opens when it is one. */
  add: (offered: readonly (Criterion | Blank)[]) => void
  /** Id of what was just added. */
  added: string | null
  put: (criterion: Criterion) => void
  remove: (id: string) => void
  /** Takes back the last change of the search made here; null when there is none. */
  undo: (() => void) | null
  /** What the address asks and is not applied here. */
  unread: readonly NotApplied[]
  /** Takes it out of the address. */
  dropUnread: () => void
}

/** A part of the address, and why: of the criteria, of a mask that is not in the catalogue, or of the land. */
export interface NotApplied {
  part: string
  why: Unread['why'] | 'suelo'
}

/** The search of the address, its answer, and what changes it. */
export function useSearch(place: PlaceAnswer): Search {
  const { plan } = useView()
  const [blanks, setBlanks] = useState<readonly Blank[]>([])
  const [added, setAdded] = useState<string | null>(null)
  const [past, setPast] = useState<{ criteria: string | null; from: string[] }[]>([])
  const asked = useMemo(() => understood(readSearch(plan.criteria), place), [plan.criteria, place])
  const all = useMemo(() => place.land.map(({ from }) => from), [place.land])
  const from = useMemo(() => {
    const known = plan.from.filter((id) => all.includes(id))
    return known.length ? known : place.land.flatMap(({ from: id, lived }) => (lived ? [] : [id]))
  }, [plan.from, all, place.land])
  const unread = useMemo(
    () => [...plan.from.filter((id) => !all.includes(id)).map((part) => ({ part, why: 'suelo' as const })), ...asked.unread],
    [plan.from, all, asked],
  )
  const question = useMemo(() => (from.length ? { from, criteria: asked.criteria, weights: asked.weights } : null), [from, asked])
  const land = useLand(place.place, question)
  useFollowSites(place.place, land.again)
  const kept = useAnswer<CandidateAnswer>(plan.ref === null ? null : candidateUrl(place.place, plan.ref)).data?.site

  const change = useCallback<Search['change']>((next) => {
    const before = currentView().plan
    const now = readSearch(before.criteria)
    const criteria = writeSearch({ ...now, criteria: [...(next.criteria ?? now.criteria)], weights: next.weights ?? now.weights })
    setPast((list) => [...list.slice(-49), { criteria: before.criteria, from: before.from }])
    changeView({ plan: { ...before, criteria, from: next.from ? [...next.from] : before.from } }, next.weights ? 'replace' : 'push')
  }, [])
  const put = useCallback<Search['put']>(
    (criterion) => {
      const { criteria } = readSearch(currentView().plan.criteria)
      const id = criterionId(criterion)
      const known = criteria.some((own) => criterionId(own) === id)
      change({ criteria: known ? criteria.map((own) => (criterionId(own) === id ? criterion : own)) : [...criteria, criterion] })
    },
    [change],
  )
  const remove = useCallback<Search['remove']>(
    (id) => {
      const { criteria } = readSearch(currentView().plan.criteria)
      setBlanks((list) => list.filter((blank) => blankId(blank) !== id))
      if (criteria.some((own) => criterionId(own) === id)) change({ criteria: criteria.filter((own) => criterionId(own) !== id) })
    },
    [change],
  )
  const add = useCallback<Search['add']>(
    (offered) => {
      const whole = offered.filter((own): own is Criterion => !isBlank(own))
      const blank = offered.filter(isBlank)
      const [first] = offered
      setAdded(offered.length === 1 && first ? idOf(first) : null)
      setBlanks((list) => [...list.filter((own) => !blank.some((next) => blankId(next) === blankId(own))), ...blank])
      const kept = readSearch(currentView().plan.criteria).criteria.filter(
        (own) => !whole.some((next) => criterionId(next) === criterionId(own)),
      )
      if (whole.length) change({ criteria: [...kept, ...whole] })
    },
    [change],
  )
  const last = past.at(-1)
  const undo = last
    ? () => {
        setPast((list) => list.slice(0, -1))
        changeView({ plan: { ...currentView().plan, ...last } })
      }
    : null
  const dropUnread = () => {
    const { plan: before } = currentView()
    const { criteria, weights } = understood(readSearch(before.criteria), place)
    changeView({
      plan: { ...before, criteria: writeSearch({ criteria, weights }), from: before.from.filter((id) => all.includes(id)) },
    })
  }
  const open = blanks.filter((blank) => !asked.criteria.some((own) => criterionId(own) === blankId(blank)))
  const { found } = land
  const settled = found && found.criteria.map(({ id }) => id).join() === asked.criteria.map(criterionId).join() ? found : null
  return {
    place,
    criteria: asked.criteria,
    weights: asked.weights,
    from,
    chosen: kept && found?.sites.some(({ ref }) => ref === ownRef(kept.id)) ? ownRef(kept.id) : plan.ref,
    land,
    settled,
    change,
    blanks: open,
    add,
    added,
    put,
    remove,
    undo,
    unread,
    dropUnread,
  }
}

/** A mask that is not in the catalogue cannot be asked. */
function understood(search: LinkedSearch, { masks }: PlaceAnswer): LinkedSearch {
  const unknown = (criterion: Criterion) => criterion.kind === 'fuera' && !masks.some(({ layer }) => layer === criterion.layer)
  const lost = search.criteria.filter(unknown)
  if (!lost.length) return search
  return {
    ...search,
    criteria: search.criteria.filter((criterion) => !unknown(criterion)),
    unread: [
      ...search.unread,
      ...lost.map((criterion) => ({ part: writeSearch({ criteria: [criterion], weights: {} }) ?? '', why: 'ilegible' as const })),
    ],
  }
}

/** What a person keeps, changes or takes out of the bank changes what the search says. */
function useFollowSites(place: string, again: () => void): void {
  const sites = useSites(place).data
  const sign = sites?.map(({ id, changedAt }) => `${id} ${changedAt}`).join() ?? null
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (sign === null) return
    if (last.current !== null && last.current !== sign) again()
    last.current = sign
  }, [sign, again])
}
