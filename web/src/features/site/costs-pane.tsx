import type { CandidateAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Cabida, CabidaQuestion } from '@radier/geodata/planning/question'

interface CostsPaneProps {
  site: CandidateAnswer
  cabida: Cabida | null
  question: CabidaQuestion | null
}

/** What the land costs. */
export function CostsPane({ site }: CostsPaneProps) {
  return (
    <section className="block">
      <h2>Suelo</h2>
      <p className="menor">Precio {formatNumber(site.priceUfM2, 2)} UF/m²</p>
    </section>
  )
}
