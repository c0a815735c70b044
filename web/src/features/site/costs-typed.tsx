import type { CandidateAnswer } from '@radier/api/contract'
import { useId } from 'react'
import { changeKept } from '../../planning/change-site.ts'
import { NumberField } from '../../planning/number-field.tsx'
import { dayOf } from '../../planning/words.ts'
import { typeCosts, useTypedCosts } from './costs-kept.ts'
import { PriceField } from './price-field.tsx'
import { useLater } from './use-later.ts'

/** The prices that persons type: the land's stays with the site; the others in this browser, for every site. */
export function CostsTyped({ site }: { site: CandidateAnswer }) {
  const { site: kept } = site
  const later = useLater()
  return (
    <section className="block">
      <h2>
        Precios <small>los escribe una persona</small>
      </h2>
      {kept ? (
        <NumberField
          label="Suelo"
          value={kept.priceUfM2}
          unit="UF/m²"
          least={0.001}
          most={1_000}
          decimals={3}
          blank
          note="Queda en la historia del sitio, con su nombre."
          onChange={(priceUfM2) => later(() => void changeKept(site.ref, kept, { priceUfM2 }))}
        />
      ) : (
        <p className="menor">El precio del suelo se anota en un sitio guardado: guárdelo en el banco de suelo.</p>
      )}
      <div className="fields even">
        <PriceField of="buildUfM2" />
        <PriceField of="urbanisationUf" />
        <PriceField of="otherPercent" />
        <PriceField of="savingsUf" />
      </div>
      <UfOfDay />
      <p className="menor caveat">Salvo el suelo, quedan en este navegador y valen para todos los sitios.</p>
    </section>
  )
}

/** The UF in pesos and the day it had that value. */
function UfOfDay() {
  const { uf } = useTypedCosts()
  const id = useId()
  const today = dayOf()
  return (
    <div className="fields even">
      <NumberField
        label="Valor de la UF"
        value={uf?.pesos ?? null}
        unit="pesos"
        least={20_000}
        most={100_000}
        decimals={2}
        blank
        onChange={(pesos) => typeCosts({ uf: pesos === null ? null : { pesos, date: uf?.date ?? today } })}
      />
      <div className="number-field">
        <label htmlFor={id}>Del día</label>
        <input
          id={id}
          type="date"
          className="field"
          disabled={!uf}
          value={uf?.date ?? ''}
          max={today}
          onChange={(event) => uf && event.target.value && typeCosts({ uf: { ...uf, date: event.target.value } })}
        />
      </div>
    </div>
  )
}
