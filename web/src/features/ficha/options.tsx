import type { FichaContent } from '@radier/geodata/ficha/content'
import { sections } from '@radier/geodata/ficha/sections'
import { firstTemplate, templates } from '@radier/geodata/ficha/templates'
import { Segments } from '../../ui/segments.tsx'
import { useMedia } from '../../ui/use-media.ts'
import type { FichaPart } from '../../view/ficha.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { SaveTemplate } from './save-template.tsx'
import { SectionList } from './section-list.tsx'
import { listed } from './sections.ts'

const known = Object.entries(sections).map(([id, { title }]) => ({ id, title }))

const comparisons = [
  { id: 'region', text: 'Región' },
  { id: 'pais', text: 'Chile' },
  { id: 'parecidas', text: 'Parecidas' },
] as const

/** What the sheet carries: template, whom it is compared with, sections and their order. */
export function Options({ content }: { content: FichaContent | null }) {
  const wide = useMedia('(min-width: 1100px)')
  return (
    <details className="ficha-options" open={wide}>
      <summary>Plantilla y secciones</summary>
      <Chosen content={content} />
    </details>
  )
}

function Chosen({ content }: { content: FichaContent | null }) {
  const { ficha } = useView()
  const change = (part: Partial<FichaPart>) => changeView({ ficha: { ...ficha, ...part } }, 'replace')
  const template = ficha.template ?? content?.template.id ?? firstTemplate
  const own = templates[template]
  const on = ficha.sections.length ? ficha.sections : (content?.query.sections ?? own?.sections ?? [])
  const reference = ficha.reference ?? content?.query.reference ?? own?.reference ?? null
  return (
    <>
      <label className="field-name" htmlFor="ficha-template">
        Plantilla
      </label>
      <select
        id="ficha-template"
        value={template}
        onChange={(event) => change({ template: event.target.value === firstTemplate ? null : event.target.value, sections: [] })}
      >
        {Object.entries(templates).map(([id, { title }]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        {!own && <option value={template}>{content?.template.title ?? template}</option>}
      </select>
      <p className="menor">{own?.summary ?? 'Plantilla guardada.'}</p>

      {content?.territory.level !== 'pais' && (
        <>
          <p className="field-name">Se compara con</p>
          <Segments
            label="Se compara con"
            options={comparisons}
            chosen={(reference ?? '') as (typeof comparisons)[number]['id']}
            onChoose={(id) => change({ reference: id })}
          />
        </>
      )}

      <p className="field-name">Secciones</p>
      <SectionList sections={listed(on, known)} onChange={(ids) => change({ sections: ids })} />
      {ficha.sections.length > 0 && (
        <button type="button" className="link" onClick={() => change({ sections: [] })}>
          Volver a las de la plantilla
        </button>
      )}
      <SaveTemplate sections={on} reference={reference} onSaved={(id) => change({ template: id, sections: [] })} />
    </>
  )
}
