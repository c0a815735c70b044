import type { CatalogueAnswer, TerritoryAnswer } from '@radier/api/contract'
import { compositions, type Composition as Definition } from '@radier/geodata/measure/composition'
import { fillTemplate, formatNumber } from '@radier/geodata/measure/format'
import { Explained } from '../../glossary/explained.tsx'
import { changeView } from '../../view/use-view.ts'

interface Part {
  id: string
  title: string
  value: number | null
}

const numbers = ['', 'falta una', 'faltan dos', 'faltan tres', 'faltan cuatro', 'faltan cinco']

/** Compositions that speak of the chosen indicator: it is the total, a part, or of the total's theme. */
export function compositionsFor(chosen: string, { indicators }: CatalogueAnswer): Definition[] {
  const theme = indicators[chosen]?.theme
  return compositions.filter(
    ({ total, parts }) => indicators[total] && (total === chosen || parts.includes(chosen) || indicators[total]?.theme === theme),
  )
}

interface CompositionProps {
  definition: Definition
  catalogue: CatalogueAnswer
  territory: TerritoryAnswer
}

/** A total by its parts. An unknown part is a hatch and leaves the total unknown; what is known is named. */
export function Composition({ definition, catalogue, territory }: CompositionProps) {
  const latest = (id: string) => territory.values.filter((v) => v.indicator === id).sort((a, b) => b.period.localeCompare(a.period))[0]
  const parts: Part[] = definition.parts.map((id) => ({
    id,
    title: catalogue.indicators[id]?.title ?? id,
    value: latest(id)?.conteo ?? null,
  }))
  const known = parts.flatMap(({ value }) => (value === null ? [] : [value]))
  const total = latest(definition.total)
  const sum = known.reduce((a, b) => a + b, 0)
  const most = Math.max(1, ...known)
  const missing = parts.length - known.length
  return (
    <section className="block">
      <h2>
        {definition.title} <small>unidades{total ? `, ${total.period}` : ''}</small>
      </h2>
      <dl className="parts">
        {parts.map(({ id, title, value }) => (
          <div key={id}>
            <dt>
              <Explained text={title} />
            </dt>
            <dd className="part-bar">
              {value === null ? (
                <i className="hatch wide" />
              ) : (
                <i style={{ width: `${(value / most) * 100}%`, background: `var(--cobre-${value === most ? 5 : 4})` }} />
              )}
            </dd>
            <dd className={value === null ? 'part-value unknown' : 'part-value'}>{formatNumber(value)}</dd>
          </div>
        ))}
        <div className="total">
          <dt>
            <Explained text={catalogue.indicators[definition.total]?.title ?? ''} />
          </dt>
          <dd>{total?.conteo == null ? numbers[missing] : ''}</dd>
          <dd className={total?.conteo == null ? 'part-value unknown' : 'part-value'}>{formatNumber(total?.conteo)}</dd>
        </div>
      </dl>
      <p className="menor">
        {missing > 0 && known.length > 0 && `${fillTemplate(definition.partialNote, { suma: formatNumber(sum) })} `}
        {missing === 0 && total?.conteo === sum && 'Los componentes suman el total publicado. '}
        {missing > 0 && (
          <button type="button" className="link" onClick={() => changeView({ page: 'metodologia', indicator: definition.total })}>
            ¿Por qué falta?
          </button>
        )}
      </p>
    </section>
  )
}
