import type { FoundSite, LandSearchAnswer } from '@radier/api/contract-planning'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { plain } from '../../ui/bold.tsx'

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
        {parts.map(({ id, at, points }) => points !== null && <i key={id} className={`part-${at % 6}`} style={{ width: `${points}%` }} />)}
      </span>
      {formatNumber(site.score, 1)}
    </span>
  )
}
