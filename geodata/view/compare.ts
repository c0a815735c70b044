/** What the page Comparar adds to the view. Decoding never throws; what is not understood is left out. */
import { isAreaCode } from '../territory/area.ts'

export const screens = ['distribucion', 'ranking', 'nube', 'tiempo', 'mapas', 'tabla', 'definiciones'] as const
export type Screen = (typeof screens)[number]

/** Comunas that can be told apart at once. */
export const mostCompared = 12
/** Indicators that one page carries. */
export const mostIndicators = 60

export interface ChosenIndicator {
  id: string
  /** Null = the newest with data. */
  period: string | null
}

/** Part of the values of an indicator that is brushed, ends included. */
export interface Brush {
  id: string
  from: number
  to: number
}

export interface ComparePart {
  /** CUT of the comunas compared and codes of drawn areas, in the order of their numbers. */
  codes: string[]
  /** Indicators in the order they are shown; empty = those the catalogue opens with. */
  indicators: ChosenIndicator[]
  /** Id of the group behind; null = every comuna. */
  group: string | null
  /** CUT of a group given one by one. */
  list: string[]
  screen: Screen
  /** Indicators of the cloud: across and up. */
  axes: [string, string] | null
  /** All of them together: a comuna is lit when it lies in every one. */
  brushes: Brush[]
}

export const noCompare: ComparePart = {
  codes: [],
  indicators: [],
  group: null,
  list: [],
  screen: 'distribucion',
  axes: null,
  brushes: [],
}

const id = '[a-z][a-z0-9_]{0,80}'
const indicatorText = new RegExp(`^(${id})(?:~([0-9a-z-]{1,20}))?$`, 'i')
const brushText = new RegExp(`^(${id}):([-+.0-9e]{1,24})~([-+.0-9e]{1,24})$`, 'i')
const groupText = /^[a-z][a-z0-9_-]{0,40}(:[a-z0-9_-]{1,40})?$/i

const split = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean)
/** Comunas and drawn areas. */
const comparable = (text: string | null): string[] =>
  [...new Set(split(text).filter((code) => /^\d{5}$/.test(code) || isAreaCode(code)))].slice(0, mostCompared)
const cuts = (text: string | null, most: number): string[] =>
  [...new Set(split(text).filter((code) => /^\d{5}$/.test(code)))].slice(0, most)

export function decodeCompare(q: URLSearchParams): ComparePart {
  const [x, y, ...more] = split(q.get('ejes')).filter((text) => new RegExp(`^${id}$`, 'i').test(text))
  const group = q.get('grupo')
  return {
    codes: comparable(q.get('c')),
    indicators: readIndicators(q.get('ind')),
    group: group && groupText.test(group) ? group : null,
    list: cuts(q.get('nomina'), 400),
    screen: screens.find((s) => s === q.get('ver')) ?? noCompare.screen,
    axes: x && y && !more.length ? [x, y] : null,
    brushes: readBrushes(q.get('pincel')),
  }
}

export const encodeCompare = (compare: ComparePart): [string, string | null][] => [
  ['c', compare.codes.join(',') || null],
  ['ind', compare.indicators.map(({ id, period }) => (period ? `${id}~${period}` : id)).join(',') || null],
  ['grupo', compare.group],
  ['nomina', compare.list.join(',') || null],
  ['ver', compare.screen === noCompare.screen ? null : compare.screen],
  ['ejes', compare.axes?.join(',') ?? null],
  ['pincel', compare.brushes.map(({ id, from, to }) => `${id}:${from}~${to}`).join(',') || null],
]

function readIndicators(text: string | null): ChosenIndicator[] {
  const read = split(text).flatMap((piece) => {
    const match = indicatorText.exec(piece)
    return match?.[1] ? [{ id: match[1], period: match[2] ?? null }] : []
  })
  return read.filter(({ id: own }, i) => read.findIndex((other) => other.id === own) === i).slice(0, mostIndicators)
}

function readBrushes(text: string | null): Brush[] {
  const read = split(text).flatMap((piece) => {
    const match = brushText.exec(piece)
    const [from, to] = [Number(match?.[2]), Number(match?.[3])]
    return match?.[1] && Number.isFinite(from) && Number.isFinite(to) && from <= to ? [{ id: match[1], from: from + 0, to: to + 0 }] : []
  })
  return read.filter(({ id: own }, i) => read.findIndex((other) => other.id === own) === i).slice(0, 8)
}
