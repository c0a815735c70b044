import type { FichaContent } from '@radier/geodata/ficha/content'
import { HatchPattern } from '../map/hatch-pattern.tsx'
import { Mark } from '../ui/icons.tsx'
import { BlockView } from './block.tsx'
import { FichaPath } from './outlines.ts'
import { RichText } from './rich.tsx'
import './sheet.css'

/** A ficha on screen: the same blocks and the same figures as its PDF. Computes nothing. */
export function Sheet({ content }: { content: FichaContent }) {
  return (
    <article className="paper" aria-label={`${content.kindTitle} de ${content.title}`}>
      <HatchPattern />
      <header className="paper-head">
        <p>
          <Mark />
          <b>{content.kindTitle}</b>
        </p>
        <p className="menor">Datos al {content.dataAsOf}</p>
      </header>
      <h1>{content.title}</h1>
      <p className="paper-subtitle">
        <RichText rich={content.subtitle} />
      </p>
      {content.notes.map((note) => (
        <p key={note} className="paper-warning">
          {note}
        </p>
      ))}
      <FichaPath value={content.path}>
        <div className="paper-grid">
          {content.sections.map((section) => (
            <section key={section.id} id={`seccion-${section.id}`} className={`paper-section ${section.span}`} tabIndex={-1}>
              <h2>{section.title}</h2>
              {section.blocks.map((block, i) => (
                <BlockView key={i} block={block} />
              ))}
            </section>
          ))}
        </div>
      </FichaPath>
      <footer className="paper-foot">
        <p>
          <b>¿De dónde sale?</b> <RichText rich={content.origin} />
        </p>
        <p>Consulta {content.canonical}</p>
        <p className="paper-proof">
          <b>{content.id}</b>
          <span className="mono">sha256 {content.hash}</span>
        </p>
      </footer>
    </article>
  )
}
