import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import type { CostsQuestion } from '@radier/geodata/planning/costs'
import { programmes, subsidiesIn } from '@radier/geodata/planning/programmes'
import type { Amount } from '@radier/geodata/planning/programmes/amount'
import { type TypedCosts, typeCosts, useTypedCosts } from './costs-kept.ts'
import { PriceField } from './price-field.tsx'
import { openPane } from './site-tabs.tsx'

const inUf = (programme: string | null, place: string): Amount[] => {
  const found = programme ? programmes[programme] : undefined
  return found ? subsidiesIn(found, place) : []
}

/** The subsidies that a person counts; with none of them it is not known how much there is. */
export function subsidiesOf(programme: string | null, place: string, typed: TypedCosts): CostsQuestion['subsidies'] {
  const counted = new Set(programme ? typed.counted[programme] : [])
  const chosen = inUf(programme, place).flatMap((amount) =>
    counted.has(amount.title) && typeof amount.value === 'number' ? [{ title: amount.title, uf: amount.value, parameter: amount }] : [],
  )
  if (typed.otherSubsidyUf !== null)
    return [...chosen, { title: 'Otro subsidio, escrito a mano', uf: typed.otherSubsidyUf, parameter: null }]
  return chosen.length ? chosen : [{ title: 'Subsidio', uf: null, parameter: null }]
}

/** The amounts of the programme, each with its date and condition: a person says which the project would have. */
export function Subsidies({ programme, place }: { programme: string | null; place: string }) {
  const typed = useTypedCosts()
  const amounts = inUf(programme, place)
  const counted = programme ? (typed.counted[programme] ?? []) : []
  const toggle = (title: string) =>
    programme &&
    typeCosts({
      counted: { ...typed.counted, [programme]: counted.includes(title) ? counted.filter((t) => t !== title) : [...counted, title] },
    })
  return (
    <details className="assumptions">
      <summary>{programme ? 'Qué subsidios se cuentan' : 'Elija un programa en Cabida, o escriba un subsidio'}</summary>
      {!programme && (
        <button type="button" className="link" onClick={() => openPane('cabida')}>
          Elegir programa
        </button>
      )}
      <ul className="amounts">
        {amounts.map((amount) => (
          <AmountRow
            key={`${amount.title}${amount.value}${amount.since}`}
            amount={amount}
            on={counted.includes(amount.title)}
            onToggle={toggle}
          />
        ))}
      </ul>
      <PriceField of="otherSubsidyUf" />
    </details>
  )
}

function AmountRow({ amount, on, onToggle }: { amount: Amount; on: boolean; onToggle: (title: string) => void }) {
  const { title, value, condition, since, article, confidence } = amount
  const single = typeof value === 'number'
  const written = Array.isArray(value) ? value.map((v) => formatNumber(v)).join(' a ') : single ? formatNumber(value) : String(value)
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={on} disabled={!single} onChange={() => onToggle(title)} />
        <span>
          {title} <b>{written} UF</b>
          <small>
            {[
              article,
              since ? formatDate(since) : 'sin fecha',
              `confianza ${confidence}`,
              condition,
              !single && 'es un rango: escríbalo abajo',
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
      </label>
    </li>
  )
}
