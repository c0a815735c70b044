import type { TerritoryAnswer, TerritoryCard } from '@radier/api/contract'
import { isFine, type Level, levelLabel, levelOfCode } from '@radier/geodata/territory/level'
import { lazy, Suspense } from 'react'
import { askFailedAgain } from '../../data/answer.ts'
import { useTerritory, useValues } from '../../data/queries.ts'
import { unseenTexts } from '../../map/unseen-texts.ts'
import { Empty, Failure, Skeleton } from '../../ui/state.tsx'
import type { Scene, SceneValue } from '../../view/scene.ts'
import { useView } from '../../view/use-view.ts'
import { Changes, changesOf } from './changes.tsx'
import { Composition, compositionsFor } from './composition.tsx'
import { Figure } from './figure.tsx'
import { select } from './go.ts'
import { measured } from './measured.ts'
import { OriginLine } from './origin-line.tsx'
import { PanelHead } from './panel-head.tsx'
import { Places } from './places.tsx'
import { ThemeList } from './theme-list.tsx'

const Lineage = lazy(() => import('./lineage.tsx'))
const FeatureFicha = lazy(() => import('./feature-ficha.tsx'))

interface PanelProps {
  scene: Scene
  territories: ReadonlyMap<string, TerritoryCard>
  names: ReadonlyMap<string, string>
}

/** What the right column says: the origin of a figure, one element of a layer, or the ficha of the selected territory. */
export function Panel({ scene, territories, names }: PanelProps) {
  const view = useView()
  const level = levelOfCode(scene.selected) ?? 'pais'
  const name = names.get(scene.selected) ?? `${levelLabel[level].one} ${scene.selected}`
  const [layer = '', ...key] = view.feature?.split('/') ?? []
  if (view.lineage || view.feature)
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        {view.lineage ? (
          <Lineage scene={scene} code={scene.selected} level={level} name={name} />
        ) : (
          <FeatureFicha layer={layer} id={key.join('/')} catalogue={scene.catalogue} names={names} />
        )}
      </Suspense>
    )
  if (!territories.size) return <Skeleton lines={9} />
  if (!isFine(level) && !territories.has(scene.selected)) return <Nowhere code={scene.selected} />
  return <Ficha key={scene.selected} scene={scene} territories={territories} names={names} name={name} />
}

function Ficha({ scene, territories, names, name }: PanelProps & { name: string }) {
  const code = scene.selected
  const level = levelOfCode(code) ?? 'pais'
  const fine = isFine(level)
  const answer = useTerritory(fine ? null : code)
  const territory = answer.data
  const { available = [] } = scene.catalogue.indicators[scene.indicatorId] ?? {}
  const asked = (wanted: Level) => (available.some((a) => a.level === wanted && a.period === scene.period) ? scene.indicatorId : null)
  const peers = useValues(fine || level === 'pais' ? null : asked(level), level, scene.period).data
  const regional = useValues(level === 'pais' ? asked('region') : null, 'region', scene.period).data
  const own = territory?.values.find((v) => v.indicator === scene.indicatorId && v.period === scene.period)
  const value =
    (code === '0' ? scene.country : undefined) ??
    (own ? figureOf(own, own[scene.measure]) : scene.values.get(code)) ??
    (territory || fine ? { value: null, tasa: null, conteo: null, base: null } : null)
  return (
    <article className="ficha" aria-label={`Ficha de ${name}`}>
      <PanelHead scene={scene} code={code} level={level} name={name} names={names} territories={territories} />
      {value ? <Figure scene={scene} value={value} place={name} level={level} names={names} /> : <Skeleton lines={4} />}
      <Unseen scene={scene} />
      {answer.problem && !territory && (
        <div className="block">
          <Failure {...answer.problem} onRetry={askFailedAgain} />
        </div>
      )}
      {territory &&
        compositionsFor(scene.indicatorId, scene.catalogue).map((definition) => (
          <Composition key={definition.id} definition={definition} catalogue={scene.catalogue} territory={territory} />
        ))}
      <Places
        scene={scene}
        code={code}
        name={name}
        peers={peers ? measured(peers, scene.measure, scene.indicator) : fine ? scene.values : null}
        regional={regional ? measured(regional, scene.measure, scene.indicator) : null}
        territories={territories}
        names={names}
      />
      {territory && <Changes changes={changesOf(scene.catalogue, territory, scene.indicatorId)} chosen={scene.indicatorId} />}
      {territory ? (
        <ThemeList catalogue={scene.catalogue} territory={territory} chosen={scene.indicatorId} />
      ) : (
        !fine && !answer.problem && <Skeleton lines={5} />
      )}
      <OriginLine scene={scene} />
    </article>
  )
}

/** Which of the layers that are on say nothing of this place. */
function Unseen({ scene: { catalogue, selected } }: { scene: Scene }) {
  const { layers } = useView()
  const texts = unseenTexts(
    selected,
    layers.flatMap((id) => (catalogue.layers[id] ? [{ id, layer: catalogue.layers[id] }] : [])),
  )
  if (!texts.length) return null
  return (
    <section className="block" aria-label="Sin cobertura">
      {texts.map((text) => (
        <p key={text} className="menor">
          <i className="swatch no-visto" /> {text}.
        </p>
      ))}
    </section>
  )
}

/** A figure of the territory as the scene has them. */
const figureOf = ({ tasa, conteo, base, state, coverage }: TerritoryAnswer['values'][number], value: number | null): SceneValue => ({
  value,
  tasa,
  conteo,
  base,
  ...(state && { state }),
  ...(coverage && { coverage }),
})

/** A link with a code that no territory has. */
const Nowhere = ({ code }: { code: string }) => (
  <div className="block">
    <Empty title={`Ningún territorio tiene el código ${code}`}>
      <button type="button" className="bt" onClick={() => select('0')}>
        Ver Chile
      </button>
    </Empty>
  </div>
)
