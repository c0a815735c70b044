import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { type Composite, normalisationText, type Recipe } from '@radier/geodata/compare/composite'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Standing } from '@radier/geodata/measure/standing'
import { Hatch } from '../../ui/state.tsx'
import { changeView } from '../../view/use-view.ts'
import type { IndexLayer } from './index-layer.tsx'
import { scoreDecimals } from './index-scene.ts'
import { indexPlaceText, partColor, rowsInOrder } from './rows.ts'
import './composite.css'

interface IndexFichaProps {
  layer: IndexLayer
  catalogue: CatalogueAnswer
  territories: readonly TerritoryCard[]
  selected: string
}

/** What the panel says while the map is painted with an index: the chosen comuna's score and what makes it, or the first places. */
export default function IndexFicha({ layer: { recipe, index, places, fault }, catalogue, territories, selected }: IndexFichaProps) {
  const nameOf = (code: string) => territories.find((t) => t.code === code)?.name ?? code
  const row = index?.codes.indexOf(selected) ?? -1
  const inside = index && rowsInOrder(index).filter(({ code, rank }) => rank !== null && (selected === '0' || code.startsWith(selected)))
  return (
    <article className="ficha" aria-label={`Índice ${recipe.name}`}>
      <header className="ficha-head">
        <p className="route">
          <span>Índice compuesto · {recipe.name || 'sin nombre'}</span>
        </p>
        <h1>{nameOf(selected)}</h1>
      </header>
      {fault && <p className="block">{fault}</p>}
      {index && row >= 0 && <Score recipe={recipe} index={index} place={places[row] ?? null} row={row} catalogue={catalogue} />}
      {index && row < 0 && inside && (
        <section className="block">
          <h2>Puntaje más alto</h2>
          <ol className="index-first">
            {inside.slice(0, 8).map(({ row: at, code, score }) => (
              <li key={code}>
                <span>{indexPlaceText(places[at])}</span>
                <button type="button" className="link quiet" onClick={() => changeView({ territory: code })}>
                  {nameOf(code)}
                </button>
                <b>{formatNumber(score, scoreDecimals(recipe))}</b>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="block draw-actions">
        <button type="button" className="bt" onClick={() => changeView({ page: 'indice' })}>
          Cambiar la receta
        </button>
        <button type="button" className="bt" onClick={() => changeView({ recipe: null })}>
          Quitar del mapa
        </button>
      </section>
    </article>
  )
}

interface ScoreProps {
  recipe: Recipe
  index: Composite
  place: Standing | null
  row: number
  catalogue: CatalogueAnswer
}

function Score({ recipe, index, place, row, catalogue }: ScoreProps) {
  const score = index.score[row] ?? null
  const decimals = scoreDecimals(recipe)
  return (
    <section className="block">
      <div className="figure">
        <b className={score === null ? 'unknown' : undefined}>{formatNumber(score, decimals)}</b>
        <span>
          {normalisationText[recipe.normalisation].unit}
          <br />
          {place ? `${indexPlaceText(place)} de ${formatNumber(index.of)} comunas` : 'sin lugar'}
        </span>
      </div>
      {score === null && (
        <p className="phrase">
          <Hatch />
          Le falta algún indicador de la receta: su puntaje es s/i, no cero.
        </p>
      )}
      <h2>De qué se hace</h2>
      <ol className="index-first">
        {recipe.parts.map((part, i) => (
          <li key={part.indicator}>
            <i className="part-number" style={{ background: partColor(i) }}>
              {i + 1}
            </i>
            <span>{catalogue.indicators[part.indicator]?.title ?? part.indicator}</span>
            <b>{formatNumber(index.contributions[i]?.[row], decimals)}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}
