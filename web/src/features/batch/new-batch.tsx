import type { BatchFormat, TerritoryCard } from '@radier/api/contract'
import { firstTemplate, templates } from '@radier/geodata/ficha/templates'
import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import type { Problem } from '../../data/problem.ts'
import { formats as allFormats } from '../../sheet/formats.ts'
import { Failure } from '../../ui/state.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { startBatch } from './ask.ts'
import { Chosen } from './chosen.tsx'
import { keepBatch } from './kept.ts'
import { Picker } from './picker.tsx'
import { batchTitle } from './words.ts'

const offered: { id: BatchFormat; says: string }[] = [
  { id: 'pdf', says: 'Un PDF por comuna, con mapa, fuentes, huella y QR.' },
  { id: 'xlsx', says: 'Un libro con una hoja por comuna, índice, diccionario y metodología.' },
  { id: 'csv', says: 'Una tabla con una fila por cifra.' },
  { id: 'parquet', says: 'La misma tabla, con tipos y diccionario.' },
]

/** Chooses comunas, template and formats, and starts. */
export function NewBatch({ comunas, onOpen }: { comunas: TerritoryCard[]; onOpen: (id: string) => void }) {
  const { compare, ficha } = useView()
  const chosen = compare.list.length ? compare.list : compare.codes
  const [wanted, setWanted] = useState<BatchFormat[]>(['pdf', 'xlsx'])
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const template = ficha.template ?? firstTemplate
  const choose = (codes: string[]) =>
    changeView({ compare: { ...compare, list: codes, codes: codes.length ? compare.codes : [] } }, 'replace')
  const formats = offered.map(({ id }) => id).filter((id) => wanted.includes(id))

  const start = async () => {
    setAsking(true)
    const answer = await startBatch({
      codes: chosen,
      template,
      formats,
      ...(ficha.reference ? { reference: ficha.reference } : {}),
      ...(ficha.sections.length ? { sections: ficha.sections.join(',') } : {}),
    })
    setAsking(false)
    if ('problem' in answer) return setProblem(answer.problem)
    keepBatch(answer)
    onOpen(answer.id)
  }

  return (
    <>
      <header className="batch-head">
        <h1>Fichas en lote</h1>
        <p className="menor">De una a las {formatNumber(comunas.length)} comunas, en un solo archivo zip.</p>
      </header>
      <div className="batch-columns">
        <section aria-labelledby="batch-which">
          <h2 id="batch-which">Qué comunas</h2>
          <Picker chosen={chosen} comunas={comunas} onChange={choose} />
          <Chosen chosen={chosen} comunas={comunas} onChange={choose} />
        </section>
        <section aria-labelledby="batch-how">
          <h2 id="batch-how">Cómo</h2>
          <label className="field-name" htmlFor="batch-template">
            Plantilla
          </label>
          <select
            id="batch-template"
            value={template}
            onChange={({ target }) =>
              changeView({ ficha: { ...ficha, template: target.value === firstTemplate ? null : target.value } }, 'replace')
            }
          >
            {Object.entries(templates).map(([id, { title }]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            {!templates[template] && <option value={template}>Guardada: {template}</option>}
          </select>
          <p className="menor">{templates[template]?.summary}</p>
          <fieldset className="batch-formats">
            <legend className="field-name">Formatos</legend>
            {offered.map(({ id, says }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={wanted.includes(id)}
                  onChange={() => setWanted(wanted.includes(id) ? wanted.filter((other) => other !== id) : [...wanted, id])}
                />
                <span>
                  <b>{allFormats.find((format) => format.id === id)?.name}</b> {says}
                </span>
              </label>
            ))}
          </fieldset>
          <button
            type="button"
            className="bt primary start"
            disabled={!chosen.length || !formats.length || asking}
            onClick={() => void start()}
          >
            {asking ? 'Pidiendo…' : chosen.length && formats.length ? `Preparar ${batchTitle(chosen.length, formats)}` : 'Preparar'}
          </button>
          {!chosen.length ? (
            <p className="menor">Falta elegir al menos una comuna.</p>
          ) : (
            !formats.length && <p className="menor">Falta elegir un formato.</p>
          )}
          {problem && <Failure title={problem.title} detail={problem.detail} />}
        </section>
      </div>
    </>
  )
}
