import type { TerritoryCard } from '@radier/api/contract'
import { isAreaCode } from '@radier/geodata/territory/area'
import { memo, useRef } from 'react'
import { useSize } from '../../map/use-size.ts'
import { currentView } from '../../view/use-view.ts'
import { encodeView } from '../../view/view.ts'
import type { Comparison, Line } from './comparison.ts'
import { cloudFacts, Scatter } from './scatter.tsx'
import { StripMap } from './strip-map.tsx'
import { lower, togetherWords } from './together.ts'
import type { Range } from './use-drag.ts'

interface AsideProps {
  comparison: Comparison
  x: Line | null
  y: Line | null
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  cards: ReadonlyMap<string, TerritoryCard>
  lead: Line | null
  withCloud: boolean
  nameOf: (code: string) => string
  onBox: (x: Range, y: Range, done: boolean) => void
  onPick: (code: string) => void
}

/** Beside every screen: whether two things go together, where the comunas are, and where the figures come from. */
export const Aside = memo(function Aside(props: AsideProps) {
  const { comparison, x, y, chosen, lit, cards, lead, withCloud, nameOf, onBox, onPick } = props
  const root = useRef<HTMLElement>(null)
  const size = useSize(root)
  const width = Math.max(0, Math.floor(size?.width ?? 0) - 48)
  const facts = x && y ? cloudFacts(comparison, x, y, chosen) : null
  return (
    <aside ref={root} className="compare-aside" aria-label="Relación y lugar">
      {withCloud && x && y && facts && width > 0 && (
        <section>
          <h2>
            ¿Van juntos {lower(y.indicator.short)} y {lower(x.indicator.short)}?
          </h2>
          <p className="axis-name">
            {y.indicator.title}, {y.text.unit}
          </p>
          <Scatter
            comparison={comparison}
            x={x}
            y={y}
            chosen={chosen}
            lit={lit}
            large={false}
            region={null}
            width={width}
            height={Math.min(330, Math.round(width * 0.98))}
            nameOf={nameOf}
            onBox={onBox}
            onPick={onPick}
          />
          <p className="axis-name right">
            {x.indicator.title}, {x.text.unit}
          </p>
          <p className="menor">
            {togetherWords(facts, x.indicator.short, y.indicator.short)} Cada punto es una comuna
            {facts.outside > 0 && `; ${facts.outside} quedan fuera del marco`}.
          </p>
        </section>
      )}
      <section>
        <h2>Dónde están, de norte a sur</h2>
        {width > 0 && <StripMap territories={cards} chosen={chosen} lit={lit} width={width} nameOf={nameOf} />}
      </section>
      {lead && <Sources lead={lead} chosen={chosen} />}
    </aside>
  )
})

function Sources({ lead, chosen }: { lead: Line; chosen: readonly string[] }) {
  const view = currentView()
  const comunas = chosen.filter((code) => !isAreaCode(code))
  const method = encodeView({ ...view, page: 'metodologia', indicator: lead.id })
  return (
    <section className="compare-sources">
      <p className="menor">
        <a href={method}>
          <b>¿De dónde sale?</b>
        </a>{' '}
        {lead.indicator.title}, {lead.period}. Cada cifra de la tabla lleva a su origen. Cuartiles sobre las comunas con dato.
      </p>
      {comunas.length > 0 && (
        <a className="bt" href={`/lotes?c=${comunas.join(',')}`}>
          Fichas en PDF y planilla XLSX
        </a>
      )}
    </section>
  )
}
