import { formatDate } from '@radier/geodata/measure/format'
import type { Scene } from '../../view/scene.ts'
import { changeView } from '../../view/use-view.ts'

/** Where the figure comes from, in one line, and the way to the cell. */
export function OriginLine({ scene }: { scene: Scene }) {
  const sources = [...new Map(scene.provenance.map((p) => [p.source, p])).values()]
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
        {scene.indicator.method}
      </p>
      {scene.indicator.caveats?.map((caveat) => (
        <p className="menor caveat" key={caveat}>
          {caveat}
        </p>
      ))}
    </section>
  )
}
