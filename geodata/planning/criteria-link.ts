/** A search of land as the address writes it: «superficie:2000-,vivienda,servicio:plaza:400*3». Reading never throws. */
import { type Criterion, criterionId, type Service, services } from './criterion.ts'
import { type Owner, owners } from './site.ts'

export interface LinkedSearch {
  criteria: Criterion[]
  /** By criterion id, whole, 0–10; absent = 1. */
  weights: Record<string, number>
  /** Parts of the text that ask for nothing. */
  unread: Unread[]
}

/** A part that was left out: it says nothing known, repeats a criterion, or passes of `mostCriteria`. */
export interface Unread {
  part: string
  why: 'ilegible' | 'repetido' | 'sobra'
}

/** Criteria of a search at most. */
export const mostCriteria = 20

function written(c: Criterion): string {
  switch (c.kind) {
    case 'superficie':
      return `superficie:${c.min ?? ''}-${c.max ?? ''}`
    case 'vivienda':
    case 'limite_urbano':
      return c.kind
    case 'densidad':
      return `densidad:${c.min}`
    case 'servicio':
      return `servicio:${c.service}:${c.metres}`
    case 'fuera':
      return `fuera:${c.layer}`
    case 'propietario':
      return `propietario:${c.owners.join('.')}`
    case 'precio':
      return `precio:${c.max}`
    case 'necesidad':
      return `necesidad:${c.percent}:${c.metres}`
  }
}

/** Null = no criteria. What was not read is written back as it came. */
export function writeSearch({ criteria, weights, unread = [] }: Omit<LinkedSearch, 'unread'> & Partial<LinkedSearch>): string | null {
  const all = criteria.map((c) => {
    const weight = weights[criterionId(c)] ?? 1
    return weight === 1 ? written(c) : `${written(c)}*${weight}`
  })
  return [...all, ...unread.map(({ part }) => part)].join(',') || null
}

/** A figure above zero; null for anything else. */
const figure = (text: string | undefined): number | null => {
  const value = Number(text)
  return text && Number.isFinite(value) && value > 0 ? value : null
}

function read(text: string): Criterion | null {
  const [kind, first, second] = text.split(':')
  const [a, b] = [figure(first), figure(second)]
  switch (kind) {
    case 'superficie': {
      const [from, to, ...rest] = (first ?? '').split('-')
      const [min, max] = [figure(from), figure(to)]
      return (from && !min) || (to && !max) || rest.length ? null : { kind, ...(min ? { min } : {}), ...(max ? { max } : {}) }
    }
    case 'vivienda':
    case 'limite_urbano':
      return { kind }
    case 'densidad':
      return a ? { kind, min: a } : null
    case 'servicio':
      return first && Object.hasOwn(services, first) && b ? { kind, service: first as Service, metres: b } : null
    case 'fuera':
      return first && /^[a-z][a-z0-9_]{0,58}$/.test(first) ? { kind, layer: first } : null
    case 'propietario': {
      const own = [...new Set((first ?? '').split('.'))]
      return own.every((owner): owner is Owner => Object.hasOwn(owners, owner)) ? { kind, owners: own } : null
    }
    case 'precio':
      return a ? { kind, max: a } : null
    case 'necesidad':
      return a && b ? { kind, percent: a, metres: b } : null
    default:
      return null
  }
}

/** A part is understood whole, with its weight, or not at all: then it stands in `unread`. */
export function readSearch(text: string | null): LinkedSearch {
  const search: LinkedSearch = { criteria: [], weights: {}, unread: [] }
  for (const part of (text ?? '').split(',').filter(Boolean)) {
    const leave = (why: Unread['why']) => search.unread.push({ part, why })
    const [asked = '', weight = '1', ...rest] = part.split('*')
    const criterion = read(asked)
    if (!criterion || rest.length || written(criterion).split(':').length !== asked.split(':').length || !/^(\d|10)$/.test(weight))
      leave('ilegible')
    else if (search.criteria.some((own) => criterionId(own) === criterionId(criterion))) leave('repetido')
    else if (search.criteria.length === mostCriteria) leave('sobra')
    else {
      search.criteria.push(criterion)
      if (weight !== '1') search.weights[criterionId(criterion)] = Number(weight)
    }
  }
  return search
}
