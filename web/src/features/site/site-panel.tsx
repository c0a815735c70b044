import type { CandidateAnswer } from '@radier/api/contract'
import { cabida } from '@radier/geodata/planning/cabida'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { type ReactNode, useMemo } from 'react'
import { askAgain } from '../../data/answer.ts'
import { candidateUrl, useCandidate } from '../../data/site.ts'
import { Failure, Skeleton } from '../../ui/state.tsx'
import type { SitePane } from '../../view/plan.ts'
import { useView } from '../../view/use-view.ts'
import { AroundPane } from './around-pane.tsx'
import { CabidaPane } from './cabida-pane.tsx'
import { CostsPane } from './costs-pane.tsx'
import { HistoryPane } from './history-pane.tsx'
import { NormPane } from './norm-pane.tsx'
import { SiteFoot } from './site-foot.tsx'
import { SiteHead } from './site-head.tsx'
import { SiteTabs } from './site-tabs.tsx'
import { tried } from './tries.ts'
import { useTries } from './use-tries.ts'
import '../../planning/planning.css'
import './site-panel.css'

interface SitePanelProps {
  place: string
  /** «sitio/{id}» or «{layer}/{key}». */
  refId: string
  phone: boolean
  /** Draws the theoretical volume of what is being asked. */
  volume?: (question: CabidaQuestion) => ReactNode
}

/** One site: what fits in it, by which norms, what it costs, what is around it and what has been done. */
export default function SitePanel({ place, refId, phone, volume }: SitePanelProps) {
  const { state, data, problem } = useCandidate(place, refId)
  if (!data) {
    if (state !== 'failed') return <Skeleton lines={12} label="Leyendo el sitio" />
    return (
      <div className="site-fault">
        <Failure title={problem.title} detail={problem.detail} onRetry={() => void askAgain(candidateUrl(place, refId))} />
      </div>
    )
  }
  // A candidate that is kept answers with the name it has in the bank: here it goes on being the one that was asked.
  return <Site key={refId} site={{ ...data, ref: refId }} phone={phone} volume={volume} />
}

function Site({ site, phone, volume }: { site: CandidateAnswer; phone: boolean; volume?: SitePanelProps['volume'] }) {
  const pane = useView().plan.pane
  const [tries, setTries] = useTries()
  const question = useMemo(() => site.question && tried(site.question, tries), [site.question, tries])
  const answer = useMemo(() => question && cabida(question), [question])
  const panes: Record<SitePane, () => ReactNode> = {
    cabida: () => <CabidaPane site={site} question={question} cabida={answer} tries={tries} onTry={setTries} volume={volume} />,
    norma: () => <NormPane site={site} cabida={answer} />,
    costos: () => <CostsPane site={site} cabida={answer} question={question} />,
    entorno: () => <AroundPane site={site} cabida={answer} />,
    historia: () => <HistoryPane site={site} />,
  }
  return (
    <article className={phone ? 'ficha site phone' : 'ficha site'} aria-label={`Sitio ${site.name}`}>
      <SiteHead site={site} />
      <SiteTabs pane={pane} />
      <div role="tabpanel" id="sitio-parte" aria-labelledby={`sitio-${pane}`} className="site-pane">
        {panes[pane]()}
      </div>
      <SiteFoot site={site} />
    </article>
  )
}
