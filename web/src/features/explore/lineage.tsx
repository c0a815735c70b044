import type { Level } from '@radier/geodata/territory/level'
import { askFailedAgain } from '../../data/answer.ts'
import { useLineage } from '../../data/queries.ts'
import { Origin } from '../../lineage/origin.tsx'
import { Close } from '../../ui/icons.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'
import type { Scene } from '../../view/scene.ts'
import { changeView } from '../../view/use-view.ts'

interface LineageProps {
  scene: Scene
  code: string
  level: Level
  name: string
}

/** ¿De dónde sale?: figure, method, operation, one step per operand down to the cell, the checks it passed and the file's print. */
export default function Lineage({ scene, code, level, name }: LineageProps) {
  const answer = useLineage(scene.indicatorId, level, code, scene.period)
  const lineage = answer.data
  const measure = scene.indicator.conteo && lineage && lineage.value.conteo !== null ? 'conteo' : scene.measure
  return (
    <article className="ficha" aria-label={`De dónde sale la cifra de ${name}`}>
      <header className="ficha-head">
        <p className="route">
          <span>
            ¿De dónde sale? · {name} {code === '0' ? '' : code}
          </span>
          <button type="button" className="bt plain" aria-label="Volver a la ficha" onClick={() => changeView({ lineage: false })}>
            <Close />
          </button>
        </p>
      </header>
      {answer.problem && (
        <div className="block">
          <Failure {...answer.problem} onRetry={askFailedAgain} />
        </div>
      )}
      {!lineage && !answer.problem && <Skeleton lines={8} label="Buscando el origen" />}
      {lineage && <Origin lineage={lineage} measure={measure} text={scene.indicator[measure] ?? scene.text} name={name} />}
    </article>
  )
}
