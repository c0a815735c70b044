/** Checks of the figures of a source. A blocking one that fails keeps yesterday's data. */

import type { CheckResult } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Source } from '@radier/geodata/source'
import type { StoredLevel } from '@radier/geodata/territory/level'
import type { Places } from './places.ts'
import type { StatisticRow } from './shaped.ts'
import { type Series, seriesOf, sumsOf } from './sums.ts'

export const passedOrNot = (name: string, faults: string[], good: string, blocking = true): CheckResult => ({
  name,
  passed: faults.length === 0,
  blocking,
  detail: faults.length ? listed(faults) : good,
})

type Label = (variable: string) => string

/** Many parts are told by the first two and how many they are. */
const summands = (labels: string[]) =>
  labels.length > 4 ? `${labels.slice(0, 2).join(' + ')} + … (${labels.length} partes)` : labels.join(' + ')

const SHOWN = 5
const listed = (faults: string[]) =>
  (faults.length > SHOWN ? [...faults.slice(0, SHOWN), `y ${formatNumber(faults.length - SHOWN)} más`] : faults).join(' · ')

export const exact = (value: number) =>
  formatNumber(value, Number.isInteger(value) ? 0 : 4).replace(/,?0+$/, (zeros) => (zeros.startsWith(',') ? '' : zeros))

/** Equal to the unit; sums of decimals within what doubles can tell. */
const meets = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

export function checkStatistics(
  rows: readonly StatisticRow[],
  source: Source,
  isAdditive: (variable: string) => boolean,
  places: Places,
  label: Label,
): CheckResult[] {
  const all = seriesOf(rows)
  const additive = all.filter((s) => isAdditive(s.variable) && s.comunas.size > 0)
  const value = new Map(rows.map((r) => [`${r.variable}|${r.level}|${r.code}|${r.period}`, r.value]))
  return [
    ...controls(source, value, additive, places, label),
    ...identities(source, all, label),
    sumCheck('pais', 'La suma de las comunas es la cifra nacional del editor', additive, places, label),
    sumCheck('region', 'La suma de las comunas es la cifra regional del editor', additive, places, label),
    sumCheck('provincia', 'La suma de las comunas es la cifra provincial del editor', additive, places, label),
    regionsToCountry(additive, label),
    ...expectedComunas(source, rows),
  ].filter((c): c is CheckResult => c !== null)
}

/** Each published total against the publisher's own row and against the sum of the comunas, wherever they exist. */
function controls(source: Source, value: Map<string, number | null>, additive: Series[], places: Places, label: Label): CheckResult[] {
  return (source.controls ?? []).map(({ variable, level, code, period, value: wanted, publisher }) => {
    const found: { what: string; value: number; unknown: string[] }[] = []
    const own = value.get(`${variable}|${level}|${code}|${period}`)
    if (typeof own === 'number') found.push({ what: 'la fila del editor', value: own, unknown: [] })
    const series = additive.find((s) => s.variable === variable && s.period === period)
    const sum = series && level !== 'comuna' ? sumsOf(series, level, places).get(code) : undefined
    if (sum && (!found.length || !sum.unknown.length))
      found.push({ what: 'la suma de las comunas', value: sum.known, unknown: sum.unknown })
    const bad = found.filter((f) => !meets(f.value, wanted))
    const shown = bad[0] ?? found[0]
    return {
      name: `Total publicado: ${label(variable)}, ${code === '0' ? 'país' : code} ${period}`,
      passed: found.length > 0 && bad.length === 0,
      blocking: true,
      detail: shown
        ? `${exact(shown.value)} ${bad.length ? '≠' : '='} ${exact(wanted)} (${publisher})${bad.length ? `: ${shown.what}` : ''}`
        : `no llegó ninguna cifra; se esperaba ${exact(wanted)} (${publisher})`,
    }
  })
}

function identities(source: Source, all: Series[], label: Label): CheckResult[] {
  return (source.identities ?? []).map(({ total, parts }) => {
    const faults: string[] = []
    let places = 0
    for (const whole of all.filter((s) => s.variable === total)) {
      const pieces = parts.map((part) => all.find((s) => s.variable === part && s.period === whole.period))
      for (const [level, code, value] of figures(whole)) {
        const values = pieces.map((p) => (p ? figureAt(p, level, code) : undefined))
        if (value === null || values.some((v) => typeof v !== 'number')) continue
        places++
        const sum = (values as number[]).reduce((a, b) => a + b, 0)
        if (!meets(sum, value)) faults.push(`${code} (${whole.period}): ${exact(sum)} ≠ ${exact(value)}`)
      }
    }
    return passedOrNot(
      `${label(total)} = ${summands(parts.map(label))}`,
      faults,
      `se cumple en ${formatNumber(places)} ${places === 1 ? 'territorio' : 'territorios'}`,
    )
  })
}

const figures = (series: Series): [StoredLevel, string, number | null][] => [
  ...[...series.comunas].map(([code, v]): [StoredLevel, string, number | null] => ['comuna', code, v]),
  ...[...series.given].flatMap(([level, map]) => [...map].map(([code, v]): [StoredLevel, string, number | null] => [level, code, v])),
]
const figureAt = (series: Series, level: StoredLevel, code: string) =>
  (level === 'comuna' ? series.comunas : series.given.get(level))?.get(code)

/** Sum of comunas against the publisher's own row. With unknown comunas the known part may not exceed it. */
function sumCheck(
  level: 'pais' | 'region' | 'provincia',
  name: string,
  additive: Series[],
  places: Places,
  label: Label,
): CheckResult | null {
  const faults: string[] = []
  let compared = 0
  let partial = 0
  for (const series of additive) {
    const given = series.given.get(level)
    if (!given) continue
    const sums = sumsOf(series, level, places)
    for (const [code, published] of given) {
      const sum = sums.get(code)
      if (published === null || !sum) continue
      compared++
      const equal = meets(sum.known, published)
      if (!equal && sum.unknown.length && sum.known < published) partial++
      else if (!equal) faults.push(`${label(series.variable)}, ${code} ${series.period}: ${exact(sum.known)} ≠ ${exact(published)}`)
    }
  }
  if (!compared) return null
  const rest = partial ? `; ${formatNumber(partial)} no se pueden comprobar porque hay comunas s/i` : ''
  return passedOrNot(name, faults, `${formatNumber(compared - partial)} sumas coinciden a la unidad${rest}`)
}

function regionsToCountry(additive: Series[], label: Label): CheckResult | null {
  const faults: string[] = []
  let compared = 0
  for (const { variable, period, given } of additive) {
    const country = given.get('pais')?.get('0')
    const regions = [...(given.get('region')?.values() ?? [])]
    if (typeof country !== 'number' || regions.length < 16 || regions.includes(null)) continue
    compared++
    const sum = (regions as number[]).reduce((a, b) => a + b, 0)
    if (!meets(sum, country)) faults.push(`${label(variable)}, ${period}: ${exact(sum)} ≠ ${exact(country)}`)
  }
  return compared
    ? passedOrNot('Las regiones del editor suman su cifra nacional', faults, `${formatNumber(compared)} sumas coinciden a la unidad`)
    : null
}

function expectedComunas(source: Source, rows: readonly StatisticRow[]): CheckResult[] {
  const wanted = source.expect?.comunas
  if (wanted === undefined || !source.tables?.length) return []
  const found = new Set(rows.filter((r) => r.level === 'comuna' && r.row !== null).map((r) => r.code)).size
  const name = 'Comunas que trae la fuente'
  return [{ name, passed: found === wanted, blocking: true, detail: `${formatNumber(found)} de ${formatNumber(wanted)}` }]
}
