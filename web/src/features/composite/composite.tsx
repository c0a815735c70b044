import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { columnOf, compositeLimits, type Recipe } from '@radier/geodata/compare/composite'
import { encodeRecipe } from '@radier/geodata/compare/recipe-link'
import { rankStability } from '@radier/geodata/compare/stability'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Dispatch, type SetStateAction, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { askFailedAgain } from '../../data/answer.ts'
import { MapArea } from '../../map/map-area.tsx'
import { SmallLegend } from '../../map/small-legend.tsx'
import { downloadText } from '../../ui/download.ts'
import { DownloadIcon, MapIcon } from '../../ui/icons.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { indexCsv } from './csv.ts'
import { indexScene } from './index-scene.ts'
import { keepRecipe } from './kept-list.ts'
import { KeptRecipes } from './kept-recipes.tsx'
import { IndexRanking } from './ranking.tsx'
import { readRecipe } from './recipe.ts'
import { RecipeEditor } from './recipe-editor.tsx'
import { useComposite } from './use-composite.ts'
import './composite.css'

interface CompositeProps {
  catalogue: CatalogueAnswer
  territories: TerritoryCard[]
  phone: boolean
}

const parts = ['receta', 'mapa', 'ranking'] as const
type Part = (typeof parts)[number]
const select = (code: string) => changeView({ territory: code }, 'replace')
const noFeature = () => {}

/** An index that a person makes: its recipe, its map and its ranking, all of one recipe that travels in the link. */
export default function CompositePage({ catalogue, territories, phone }: CompositeProps) {
  const view = useView()
  const read = useMemo(() => readRecipe(view.recipe, catalogue.indicators), [view.recipe, catalogue.indicators])
  const [draft, setDraft] = useState<Recipe | null>(null)
  const [lit, setLit] = useState<number | null>(null)
  const [part, setPart] = useState<Part>('ranking')
  const recipe = draft ?? read.recipe
  useWriting(draft, setDraft)

  const state = useComposite(recipe, catalogue)
  const { index, places, frame, fault, problem } = state
  const scene = useMemo(() => index && indexScene(recipe, index, catalogue, view.territory), [index, recipe, catalogue, view.territory])
  const late = useDeferredValue(frame && index ? { recipe, frame } : null)
  const stability = useMemo(() => {
    const found = late && rankStability(late.recipe, late.frame)
    return new Map(found && !('fault' in found) ? found.map((row) => [row.code, row]) : [])
  }, [late])
  const firm = [...stability.values()].filter(({ stays }) => stays >= 0.9).length
  const first = index?.codes.find((_, row) => places[row]?.why === 'lugar' && places[row].place === 1)
  const nameOf = (code: string) => territories.find((t) => t.code === code)?.name ?? code
  const link = () => `${location.origin}/indice?indice=${encodeURIComponent(encodeRecipe(recipe))}`

  const show = (wanted: Part) => !phone || part === wanted
  return (
    <div className={phone ? 'indice phone' : 'indice'}>
      <header className="indice-head">
        <h1>{first && index ? `${nameOf(first)} encabeza «${recipe.name || 'Índice compuesto'}»` : recipe.name || 'Índice compuesto'}</h1>
        <p className="menor">
          {index &&
            `${formatNumber(index.of)} comunas con puntaje; ${formatNumber(index.unknown.total)} s/i, al final. ${
              stability.size
                ? `Si cada peso varía ±20 %, ${formatNumber(firm)} de ${formatNumber(stability.size)} comunas se quedan casi siempre a 5 lugares o menos.`
                : ''
            }`}
        </p>
        <div className="indice-actions">
          <a
            className="bt"
            href="/comparar"
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              changeView({ page: 'comparar' })
            }}
          >
            Volver a Comparar
          </a>
          <button
            type="button"
            className="bt"
            disabled={!index}
            onClick={() => changeView({ page: 'explorar', recipe: encodeRecipe(recipe) })}
          >
            <MapIcon />
            Ver en Explorar
          </button>
          <button
            type="button"
            className="bt"
            disabled={!index}
            onClick={() => {
              const name = recipe.name || 'Índice compuesto'
              if (keepRecipe({ name, recipe: encodeRecipe(recipe) })) say(`«${name}» quedó entre sus índices`)
              else say('Este navegador no deja guardar: use el enlace')
            }}
          >
            Guardar
          </button>
          <button
            type="button"
            className="bt"
            disabled={!index}
            onClick={() =>
              index &&
              downloadText(
                `indice-${recipe.parts.map(columnOf).length}-indicadores.csv`,
                indexCsv({ recipe, index, places, stability, catalogue, territories, link: link() }),
                'text/csv',
              )
            }
          >
            <DownloadIcon />
            CSV
          </button>
        </div>
      </header>
      {phone && (
        <Segments
          wide
          label="Qué se muestra"
          options={[
            { id: 'receta', text: 'Receta' },
            { id: 'mapa', text: 'Mapa' },
            { id: 'ranking', text: 'Ranking' },
          ]}
          chosen={part}
          onChoose={setPart}
        />
      )}
      {show('receta') && (
        <section className="indice-recipe" aria-label="Receta">
          <Warnings unread={read.unread} dropped={read.dropped} />
          <RecipeEditor recipe={recipe} catalogue={catalogue} unknown={index?.unknown.byPart ?? []} onChange={setDraft} />
          <KeptRecipes onOpen={(text) => changeView({ recipe: text })} />
        </section>
      )}
      {show('mapa') && (
        <section className="indice-map" aria-label="Mapa del índice">
          <MapArea
            scene={scene}
            territories={territories}
            highlightClass={lit}
            layersOn={noLayers}
            onSelect={select}
            onFeature={noFeature}
          />
          {scene && <SmallLegend scene={scene} onClass={setLit} />}
        </section>
      )}
      {show('ranking') && (
        <section className="indice-ranking" aria-label="Ranking">
          {problem && <Failure {...problem} onRetry={askFailedAgain} />}
          {fault ? (
            <p className="indice-fault" role="status">
              {fault}
            </p>
          ) : index ? (
            <IndexRanking recipe={recipe} index={index} places={places} stability={stability} catalogue={catalogue} nameOf={nameOf} />
          ) : (
            !problem && <Skeleton lines={12} label="Calculando el índice" />
          )}
        </section>
      )}
    </div>
  )
}

const noLayers: [] = []

/** The address follows the recipe when the person rests, so that dragging a weight leaves no trail. */
function useWriting(draft: Recipe | null, setDraft: Dispatch<SetStateAction<Recipe | null>>): void {
  useEffect(() => {
    if (!draft) return
    const timer = setTimeout(() => {
      changeView({ recipe: encodeRecipe({ ...draft, name: draft.name.slice(0, compositeLimits.name) }) }, 'replace')
      setDraft((last) => (last === draft ? null : last))
    }, 350)
    return () => clearTimeout(timer)
  }, [draft, setDraft])
}

function Warnings({ unread, dropped }: { unread: boolean; dropped: string[] }) {
  if (unread) return <p className="menor indice-warning">El enlace trae un índice que esta versión no entiende: se muestra el ejemplo.</p>
  if (!dropped.length) return null
  return <p className="menor indice-warning">Ya no existe por comuna, y quedó fuera: {dropped.join(', ')}.</p>
}
