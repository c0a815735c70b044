import type { FichaContent, Section } from '@radier/geodata/ficha/content'
import type { ReactNode } from 'react'
import { Explained } from '../glossary/explained.tsx'
import { HatchPattern } from '../map/hatch-pattern.tsx'
import { Mark } from '../ui/icons.tsx'
import { BlockView } from './block.tsx'
import { CollectBlock, CollectSection } from './collect.tsx'
import { FichaPath } from './outlines.ts'
import { RichText } from './rich.tsx'
import './sheet.css'
import './blocks.css'

interface SheetProps {
  content: FichaContent
  /** Address of the ficha from which a section comes, where they are not all of one. */
  pathOf?: (section: string) => string | null
  /** Drawn around a section, where they are being arranged. */
  frame?: (section: Section) => ReactNode
}

/** A ficha on screen: the same blocks and the same figures as its PDF. Computes nothing. */
export function Sheet({ content, pathOf = () => content.path, frame }: SheetProps) {
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
      <div className="paper-grid">
        {content.sections.map((section) => (
          <FichaPath key={section.id} value={pathOf(section.id)}>
            <section id={`seccion-${section.id}`} className={`paper-section ${section.span}`} tabIndex={-1}>
              <header>
                {section.title && (
                  <h2>
                    <Explained text={section.title} />
                  </h2>
                )}
                <CollectSection section={section} />
              </header>
              {frame?.(section)}
              {section.blocks.map((block, i) => (
                <div key={i} className="paper-block">
                  <BlockView block={block} />
                  <CollectBlock section={section} at={i} />
                </div>
              ))}
            </section>
          </FichaPath>
        ))}
      </div>
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
