import type { CatalogueAnswer, TerritoryAnswer } from '@radier/api/contract'
import { countsTheme, type Measure, type MeasureText } from '@radier/geodata/indicator'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'

interface Change {
  id: string
  short: string
  text: MeasureText
  measure: Measure
  from: { period: string; value: number | null }
  to: { period: string; value: number | null }
}

/** What the territory's figures were at the first and the last period, for the chosen indicator and others of its theme. */
export function changesOf(catalogue: CatalogueAnswer, territory: TerritoryAnswer, chosen: string): Change[] {
  const theme = catalogue.indicators[chosen]?.theme
  const entries = Object.entries(catalogue.indicators).filter(
    ([id, i]) => id === chosen || i.theme === theme || (i.theme === countsTheme && i.value.conteo && !i.value.base),
  )
  const figures = new Map(entries.map(([id]) => [id, [] as TerritoryAnswer['values']]))
  for (const figure of territory.values) figures.get(figure.indicator)?.push(figure)
  const changes = entries.flatMap(([id, indicator]): Change[] => {
    const measure: Measure = indicator.conteo ? 'conteo' : 'tasa'
    const text = indicator[measure]
    const own = (figures.get(id) ?? []).sort((a, b) => (a.period < b.period ? -1 : 1))
    const [first, last] = [own[0], own.at(-1)]
    if (!text || !first || !last || first.period === last.period) return []
    if (first[measure] === null && last[measure] === null) return []
    return [
      {
        id,
        short: indicator.short,
        text,
        measure,
        from: { period: first.period, value: first[measure] },
        to: { period: last.period, value: last[measure] },
      },
    ]
  })
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

/** The chosen indicator when only one census has it: the other one is s/i, and said so. */
function unchanged(catalogue: CatalogueAnswer, territory: TerritoryAnswer, chosen: string, like: Change): Change | null {
  const indicator = catalogue.indicators[chosen]
  const measure: Measure = indicator?.conteo ? 'conteo' : 'tasa'
  const text = indicator?.[measure]
  const own = territory.values.find((v) => v.indicator === chosen && v.period === like.to.period)
  if (!indicator || !text || !own) return null
  return {
    id: chosen,
    short: indicator.short,
    text,
    measure,
    from: { period: like.from.period, value: null },
    to: { period: own.period, value: own[measure] },
  }
}

interface ChangesProps {
  changes: readonly Change[]
  chosen: string
}

export function Changes({ changes, chosen }: ChangesProps) {
  const first = changes[0]
  if (!first) return null
  return (
    <section className="block">
      <h2>
        Qué cambió{' '}
        <small>
          {first.from.period} y {first.to.period}
        </small>
      </h2>
      <table className="slopes">
        <caption className="vh">Cifras del primer y del último año</caption>
        <thead className="vh">
          <tr>
            <th>Indicador</th>
            <th>Antes</th>
            <th>Ahora</th>
            <th>Cambio</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, short, text, from, to, measure }) => (
            <tr key={id}>
              <th scope="row" className={id === chosen ? 'on' : undefined}>
                {short}
              </th>
              <td title={from.period}>{formatNumber(from.value, text.decimals)}</td>
              <td className="slope">
                <Slope from={from.value} to={to.value} />
              </td>
              <td className="now" title={to.period}>
                {formatNumber(to.value, text.decimals)}
              </td>
              <td>{changeText(from.value, to.value, measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function changeText(from: number | null, to: number | null, measure: Measure): string {
  if (from === null || to === null || (measure === 'conteo' && from === 0)) return UNKNOWN
  const change = measure === 'conteo' ? ((to - from) / Math.abs(from)) * 100 : to - from
  const sign = change > 0 ? '+' : ''
  return `${sign}${formatNumber(change, 1)}${measure === 'conteo' ? ' %' : ''}`
}

function Slope({ from, to }: { from: number | null; to: number | null }) {
  if (from === null || to === null) return <i className="hatch wide" aria-hidden="true" />
  const tilt = Math.max(-8, Math.min(8, ((to - from) / (Math.abs(from) || 1)) * 40))
  return (
    <svg viewBox="0 0 60 22" height="22" width="100%" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M4 ${11 + tilt}L56 ${11 - tilt}`} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
