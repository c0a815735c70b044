import type { CandidateAnswer } from '@radier/api/contract'
import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import { type Costs, costs } from '@radier/geodata/planning/costs'
import type { Cabida, CabidaQuestion } from '@radier/geodata/planning/question'
import { roundedApart } from '../../planning/words.ts'
import { Empty } from '../../ui/state.tsx'
import { CostLines } from './cost-lines.tsx'
import { useTypedCosts } from './costs-kept.ts'
import { CostsTyped } from './costs-typed.tsx'
import { Subsidies, subsidiesOf } from './subsidies.tsx'

interface CostsPaneProps {
  site: CandidateAnswer
  cabida: Cabida | null
  question: CabidaQuestion | null
}

/** What the homes that fit would cost and who would pay, in UF; what nobody has typed stays s/i. */
export function CostsPane({ site, cabida, question }: CostsPaneProps) {
  const typed = useTypedCosts()
  if (!question || !cabida)
    return (
      <section className="block">
        <Empty title="No se sabe cuánto mide">
          <p className="menor">Sin superficie no hay cabida, y sin cabida no hay costo por vivienda.</p>
        </Empty>
      </section>
    )
  const answer = costs({
    homes: cabida.homes,
    homeM2: question.assumptions.homeM2,
    efficiency: question.assumptions.efficiency,
    areaM2: question.areaM2,
    landUfM2: site.priceUfM2,
    buildUfM2: typed.buildUfM2,
    urbanisationUf: typed.urbanisationUf,
    otherPercent: typed.otherPercent,
    savingsUf: typed.savingsUf,
    subsidies: subsidiesOf(question.programme, site.place, typed),
    uf: typed.uf,
  })
  return (
    <>
      <section className="block" aria-label="Cuánto falta por vivienda">
        <Gap costs={answer} homes={cabida.homes} atMost={cabida.atMost} />
      </section>
      <section className="block">
        <h2>
          Lo que cuesta <small>UF</small>
        </h2>
        <CostLines lines={answer.costs} total={answer.total} scale={scaleOf(answer)} kind="cost" />
        {answer.pesos && (
          <p className="menor">
            Son ${formatNumber(answer.pesos.total)} con la UF del {formatDate(answer.pesos.date)}.
          </p>
        )}
      </section>
      <section className="block">
        <h2>
          Con qué se paga <small>UF</small>
        </h2>
        <CostLines lines={answer.sources} total={answer.financed} scale={scaleOf(answer)} kind="source" />
        <Subsidies programme={question.programme} place={site.place} />
      </section>
      <CostsTyped site={site} />
    </>
  )
}

const scaleOf = ({ costs, sources }: Costs): number => Math.max(1, ...[...costs, ...sources].map(({ uf }) => uf ?? 0))

function Gap({ costs: { perHome, total, financed }, homes, atMost }: { costs: Costs; homes: number | null; atMost: boolean }) {
  const { gap } = perHome
  const missing = [homes === null && 'la cabida', total === null && 'un costo', financed === null && 'una fuente'].filter(Boolean)
  return (
    <>
      <p className="figure">
        <b>{formatNumber(gap === null ? null : Math.abs(gap))}</b>
        <span>
          UF por vivienda
          <br />
          {gap === null ? 'que faltan o sobran' : gap > 0 ? 'faltan por financiar' : 'sobran'}
        </span>
      </p>
      <p className="phrase">
        {gap === null ? (
          <>
            <b>s/i</b> mientras falte {missing.join(' y ')}. Lo que nadie ha escrito no se supone.
          </>
        ) : (
          <>
            Cada vivienda cuesta <b>{formatNumber(perHome.total)} UF</b> y tiene <b>{formatNumber(perHome.financed)} UF</b>
            {atMost && ', si caben todas'}. {roundedApart([perHome.financed, gap], perHome.total)}
          </>
        )}
      </p>
    </>
  )
}
