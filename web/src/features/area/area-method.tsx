import type { AreaFacts, CatalogueAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { levelLabel } from '@radier/geodata/territory/level'
import { Segments } from '../../ui/segments.tsx'
import { changeView } from '../../view/use-view.ts'

/** How the figures were made: what counts of the blocks that the border cuts. */
export function AreaMethod({ facts, catalogue }: { facts: AreaFacts; catalogue: CatalogueAnswer }) {
  const { split, units, people } = facts
  const bySurface = split === 'superficie'
  const other = people[bySurface ? 'centroide' : 'superficie']
  const own = people[split]
  const difference = own && other !== null ? (100 * (other - own)) / own : null
  return (
    <section className="block area-method">
      <h2>Cómo se hizo</h2>
      <Segments
        label="Cómo se toman las manzanas cortadas por el borde"
        options={[
          { id: 'centroide', text: 'Manzanas enteras' },
          { id: 'superficie', text: 'Por superficie' },
        ]}
        chosen={split}
        onChoose={(apportioning) => changeView({ apportioning })}
      />
      <p className="menor">
        {bySurface
          ? 'De cada manzana cortada se toma la parte de su superficie que queda dentro, como si la gente estuviera repartida por igual.'
          : 'Una manzana cortada cuenta entera si su centro queda dentro, y no cuenta si queda fuera: cada cifra es una suma de cifras publicadas.'}
      </p>
      {units.map(({ layer, level, whole, cut, cutCounted }) => {
        const { many } = levelLabel[level]
        return (
          <p className="menor" key={layer}>
            <b>
              {formatNumber(whole)} {many} enteras, {formatNumber(cut)} cortadas
            </b>
            {cut > 0 &&
              (bySurface
                ? ': entran en parte.'
                : `: ${formatNumber(cutCounted)} cuentan enteras y ${formatNumber(cut - cutCounted)} no.`)}{' '}
            {catalogue.layers[layer]?.title}.
          </p>
        )
      })}
      {other !== null && difference !== null && (
        <p className="menor">
          {bySurface ? 'Por manzanas enteras' : 'Por superficie'} serían {formatNumber(other)} personas ({difference > 0 ? '+' : ''}
          {formatNumber(difference, 1)} %).
        </p>
      )}
    </section>
  )
}
