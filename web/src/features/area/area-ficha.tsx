import type { AreaFacts, TerritoryAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { mostCompared } from '@radier/geodata/view/compare'
import { askFailedAgain } from '../../data/answer.ts'
import { useArea } from '../../data/area.ts'
import { useCatalogue, useTerritory } from '../../data/queries.ts'
import { Close } from '../../ui/icons.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { changeView, currentView } from '../../view/use-view.ts'
import { AreaFigures } from './area-figures.tsx'
import { AreaMethod } from './area-method.tsx'
import { AreaName } from './area-name.tsx'
import { RemoveArea } from './remove-area.tsx'
import { listText, sizeText } from './words.ts'

/** The area beside the comuna where most of it lies; those already compared stay when there is room. */
function compareArea(code: string, home: string | undefined): void {
  const { compare } = currentView()
  const codes = [code, ...(home ? [home] : []), ...compare.codes]
  changeView({ page: 'comparar', territory: '0', compare: { ...compare, codes: [...new Set(codes)].slice(0, mostCompared) } })
}

const toChile = () => changeView({ territory: '0', camera: null, lineage: false, feature: null })

/** The ficha of a drawn area: how many people, every figure that can be made for it, and how it was made. */
export default function AreaFicha({ code, chosen }: { code: string; chosen: string | null }) {
  const answer = useTerritory(code)
  const area = useArea(code)
  const catalogue = useCatalogue().data
  const territory = answer.data
  const problem = answer.problem ?? area.problem
  if (problem && !territory)
    return (
      <div className="block">
        <Failure {...problem} onRetry={problem.status === 404 ? undefined : askFailedAgain} />
        <button type="button" className="bt" onClick={toChile}>
          Ver Chile
        </button>
      </div>
    )
  const facts = territory?.area
  return (
    <article className="ficha area-ficha" aria-label={`Ficha de ${area.data?.name ?? 'un área dibujada'}`}>
      <header className="ficha-head">
        <p className="route">
          <span>
            Área dibujada{area.data && ` · ${sizeText(area.data.hectares)}`}
            {facts?.comunas.length ? ` · ${listText(facts.comunas.map(({ name }) => name))}` : ''}
          </span>
          <button type="button" className="bt plain" aria-label="Cerrar la ficha y volver a Chile" onClick={toChile}>
            <Close />
          </button>
        </p>
        {area.data ? <AreaName key={code} code={code} name={area.data.name} /> : <Skeleton lines={1} />}
      </header>
      {territory && facts && catalogue ? (
        <>
          <People facts={facts} territory={territory} />
          <AreaFigures territory={territory} facts={facts} catalogue={catalogue} chosen={chosen} />
          <AreaMethod facts={facts} catalogue={catalogue} />
          <section className="block">
            <button type="button" className="bt" onClick={() => compareArea(code, facts.comunas[0]?.code)}>
              Comparar
            </button>
          </section>
          {area.data && <RemoveArea area={area.data} />}
        </>
      ) : (
        <Skeleton lines={9} label="Sumando las manzanas del área" />
      )}
    </article>
  )
}

function People({ facts, territory }: { facts: AreaFacts; territory: TerritoryAnswer }) {
  const people = territory.population
  const density = people === null ? null : people / facts.hectares
  return (
    <section className="block">
      <div className="figure">
        <b className={people === null ? 'unknown' : undefined}>{formatNumber(people)}</b>
        <span>
          personas
          <br />
          {facts.units[0] ? `${formatNumber(facts.units[0].counted)} manzanas` : 'sin manzanas cargadas'}
        </span>
      </div>
      <p className="phrase">
        {people === null ? (
          'No se sabe cuántas personas viven aquí: no es cero.'
        ) : (
          <>
            En <b>{sizeText(facts.hectares)}</b> viven <b>{formatNumber(people)}</b> personas: {formatNumber(density)} hab/ha, contando todo
            el suelo del área.
          </>
        )}
      </p>
    </section>
  )
}
