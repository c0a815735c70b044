/** A search of land as the address writes it: «superficie:2000-,vivienda,servicio:plaza:400*3». Reading never throws. */
import { type Criterion, criterionId, type Service, services } from './criterion.ts'
import { type Owner, owners } from './site.ts'

export interface LinkedSearch {
  criteria: Criterion[]
  /** By criterion id, whole, 0–10; absent = 1. */
  weights: Record<string, number>
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

/** Null = no criteria. */
export function writeSearch({ criteria, weights }: LinkedSearch): string | null {
  const all = criteria.map((c) => {
    const weight = weights[criterionId(c)] ?? 1
    return weight === 1 ? written(c) : `${written(c)}*${weight}`
  })
  return all.join(',') || null
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
      const [min, max] = (first ?? '').split('-').map(figure)
      return { kind, ...(min ? { min } : {}), ...(max ? { max } : {}) }
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
      const own = [...new Set((first ?? '').split('.'))].filter((owner): owner is Owner => Object.hasOwn(owners, owner))
      return own.length ? { kind, owners: own } : null
    }
    case 'precio':
      return a ? { kind, max: a } : null
    case 'necesidad':
      return a && b ? { kind, percent: a, metres: b } : null
    default:
      return null
  }
}

/** What is not understood, what repeats a criterion and what passes of `mostCriteria` is left out. */
export function readSearch(text: string | null): LinkedSearch {
  const search: LinkedSearch = { criteria: [], weights: {} }
  for (const part of (text ?? '').split(',')) {
    const [asked = '', weight] = part.split('*')
    const criterion = read(asked)
    if (!criterion || search.criteria.length === mostCriteria) continue
    const id = criterionId(criterion)
    if (search.criteria.some((own) => criterionId(own) === id)) continue
    search.criteria.push(criterion)
    if (weight !== undefined && /^(\d|10)$/.test(weight) && weight !== '1') search.weights[id] = Number(weight)
  }
  return search
}
