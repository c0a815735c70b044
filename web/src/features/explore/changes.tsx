import type { CatalogueAnswer, TerritoryAnswer } from '@radier/api/contract'
import { countsTheme, type Measure, type MeasureText } from '@radier/geodata/indicator'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { basePeriod, type May, type Verdict, verdictAt } from '@radier/geodata/measure/verdict'

interface Change {
  id: string
  short: string
  text: MeasureText
  measure: Measure
  from: { period: string; value: number | null }
  to: { period: string; value: number | null }
  /** What the two figures are to each other; with «no» there is no change, only the sentence. */
  verdict: Verdict
}

/** What the territory's figures were at the earliest period that may be compared and at the last, for the chosen indicator and others of its theme. */
export function changesOf(catalogue: CatalogueAnswer, territory: TerritoryAnswer, chosen: string): Change[] {
  const theme = catalogue.indicators[chosen]?.theme
  const entries = Object.entries(catalogue.indicators).filter(
    ([id, i]) => id === chosen || i.theme === theme || (i.theme === countsTheme && i.value.conteo && !i.value.base),
  )
  const figures = new Map(entries.map(([id]) => [id, [] as TerritoryAnswer['values']]))
  for (const figure of territory.values) figures.get(figure.indicator)?.push(figure)
  const changes = entries.flatMap(([id, indicator]) => changeOf(id, indicator, figures.get(id) ?? [], territory.code) ?? [])
  const order = (id: string) => {
    const { value, theme: own } = catalogue.indicators[id] ?? {}
    if (id === chosen) return 0
    if (value?.conteo && !value.base) return own === theme ? 1 : 2
    return own === theme ? (theme === countsTheme ? 3 : 1) : 3
  }
  const sorted = changes.sort((a, b) => order(a.id) - order(b.id)).slice(0, 4)
  return sorted[0] && sorted[0].id !== chosen
    ? [unchanged(catalogue, territory, chosen, sorted[0]), ...sorted.slice(0, 3)].flatMap((c) => c ?? [])
    : sorted
}

function changeOf(
  id: string,
  indicator: CatalogueAnswer['indicators'][string],
  figures: TerritoryAnswer['values'],
  code: string,
): Change | null {
  const measure: Measure = indicator.conteo ? 'conteo' : 'tasa'
  const text = indicator[measure]
  const known = figures.filter((v) => v[measure] !== null).sort((a, b) => (a.period < b.period ? -1 : 1))
  const last = known.at(-1)
  if (!text || !last) return null
  const periods = known.map(({ period }) => period)
  const base = basePeriod(indicator.comparisons, periods, last.period, code)
  const nearest = base?.period ?? periods.at(-2)
  const first = known.find(({ period }) => period === nearest)
  if (!first) return null
  const verdict = base?.verdict ?? verdictAt(indicator.comparisons, first.period, last.period, code)
  const at = (figure: typeof first) => ({ period: figure.period, value: figure[measure] })
  return { id, short: indicator.short, text, measure, from: at(first), to: at(last), verdict }
}

/** The chosen indicator when only one of its periods is known here: the other one is s/i, and said so. */
function unchanged(catalogue: CatalogueAnswer, territory: TerritoryAnswer, chosen: string, like: Change): Change | null {
  const indicator = catalogue.indicators[chosen]
  const measure: Measure = indicator?.conteo ? 'conteo' : 'tasa'
  const text = indicator?.[measure]
  const own = territory.values.find((v) => v.indicator === chosen && v.period === like.to.period)
  if (!indicator || indicator.periods.length < 2 || !text || !own) return null
  return {
    id: chosen,
    short: indicator.short,
    text,
    measure,
    from: { period: like.from.period, value: null },
    to: { period: own.period, value: own[measure] },
    verdict: { may: 'si', because: null },
  }
}

interface ChangesProps {
  changes: readonly Change[]
  chosen: string
}

export function Changes({ changes, chosen }: ChangesProps) {
  if (!changes.length) return null
  const said = [...new Set(changes.flatMap(({ verdict }) => verdict.because ?? []))]
  return (
    <section className="block">
      <h2>Qué cambió</h2>
      <table className="slopes">
        <caption className="vh">Cada cifra con su año, y el cambio donde son comparables</caption>
        <thead className="vh">
          <tr>
            <th>Indicador</th>
            <th>Antes</th>
            <th>Ahora</th>
            <th>Cambio</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, short, text, from, to, measure, verdict }) => (
            <tr key={id}>
              <th scope="row" className={id === chosen ? 'on' : undefined}>
                {short}
              </th>
              <Dated {...from} decimals={text.decimals} />
              <td className="slope">
                <Slope from={from.value} to={to.value} may={verdict.may} />
              </td>
              <Dated {...to} decimals={text.decimals} now />
              <td>
                {verdict.may === 'no' ? 'no comparable' : changeText(from.value, to.value, measure)}
                {verdict.because && <sup>{said.indexOf(verdict.because) + 1}</sup>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {said.map((because, i) => (
        <p key={because} className="menor">
          <sup>{i + 1}</sup> {because}
        </p>
      ))}
    </section>
  )
}

const Dated = ({ period, value, decimals, now }: { period: string; value: number | null; decimals: number; now?: true }) => (
  <td className={now && 'now'}>
    {formatNumber(value, decimals)}
    <small>{period}</small>
  </td>
)

function changeText(from: number | null, to: number | null, measure: Measure): string {
  if (from === null || to === null || (measure === 'conteo' && from === 0)) return UNKNOWN
  const change = measure === 'conteo' ? ((to - from) / Math.abs(from)) * 100 : to - from
  const sign = change > 0 ? '+' : ''
  return `${sign}${formatNumber(change, 1)}${measure === 'conteo' ? ' %' : ''}`
}

function Slope({ from, to, may }: { from: number | null; to: number | null; may: May }) {
  if (from === null || to === null || may === 'no') return <i className="hatch wide" aria-hidden="true" />
  const tilt = Math.max(-8, Math.min(8, ((to - from) / (Math.abs(from) || 1)) * 40))
  return (
    <svg viewBox="0 0 60 22" height="22" width="100%" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M4 ${11 + tilt}L56 ${11 - tilt}`} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
