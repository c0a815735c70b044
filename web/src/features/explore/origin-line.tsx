import { formatDate } from '@radier/geodata/measure/format'
import { isFine, levelOfCode } from '@radier/geodata/territory/level'
import { useMethod } from '../../data/queries.ts'
import { Skeleton } from '../../ui/state.tsx'
import type { Scene } from '../../view/scene.ts'
import { changeView } from '../../view/use-view.ts'

/** Where the figure comes from, in one line, and the way to the cell. */
export function OriginLine({ scene }: { scene: Scene }) {
  const sources = [...new Map(scene.provenance.map((p) => [p.source, p])).values()]
  const method = useMethod(scene.indicatorId)
  return (
    <section className="block origin-line">
      <p className="menor">
        <button type="button" className="link" onClick={() => changeView({ lineage: true })}>
          ¿De dónde sale?
        </button>{' '}
        {sources.map((s) => `${s.publisher}, ${s.title}${s.published ? ` (${formatDate(s.published)})` : ''}`).join('; ') ||
          'Sin carga todavía'}
        .
      </p>
      <p className="menor">
        <button type="button" className="link" onClick={() => changeView({ page: 'metodologia', indicator: scene.indicatorId })}>
          Cómo se hizo
        </button>{' '}
        {method.data?.method}
      </p>
      {method.state === 'loading' && <Skeleton lines={2} />}
      {method.data?.caveats?.map((caveat) => (
        <p className="menor caveat" key={caveat}>
          {caveat}
        </p>
      ))}
      {!isFine(levelOfCode(scene.selected) ?? 'pais') && (
        <p className="buttons">
          <button type="button" className="bt" onClick={() => changeView({ page: 'ficha' })}>
            Ver ficha completa
          </button>
        </p>
      )}
    </section>
  )
}
