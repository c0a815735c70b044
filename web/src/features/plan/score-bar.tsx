import type { FoundSite, LandSearchAnswer } from '@radier/api/contract-planning'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { plain } from '../../ui/bold.tsx'
import './score-bar.css'

const tones = ['pacifico-6', 'pacifico-4', 'gris-4', 'pacifico-3', 'gris-3', 'pacifico-2']
export const toneOf = (at: number): string => `var(--${tones[at % tones.length]})`

/** The score of a site as what each criterion puts into it; the same tone is the same criterion in every row. */
export function ScoreBar({ site, criteria }: { site: Pick<FoundSite, 'score' | 'contributions'>; criteria: LandSearchAnswer['criteria'] }) {
  if (site.score === null) return <span className="unknown">{UNKNOWN}</span>
  const parts = site.contributions.map((points, at) => ({
    id: criteria[at]?.id ?? String(at),
    chip: plain(criteria[at]?.chip ?? ''),
    at,
    points,
  }))
  const said = parts.map(({ chip, points }) => `${chip}: ${formatNumber(points, 1)}`).join(' · ')
  return (
    <span className="score-bar" title={said}>
      <span aria-hidden="true">
        {parts.map(({ id, at, points }) => points !== null && <i key={id} style={{ width: `${points}%`, background: toneOf(at) }} />)}
      </span>
      {formatNumber(site.score, 1)}
    </span>
  )
}
