import { figuresOf } from '@radier/geodata/ficha/content'
import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { useDownload } from '../../data/download.ts'
import { DownloadState } from '../../sheet/download-state.tsx'
import { formats } from '../../sheet/formats.ts'
import { changeTray, type Tray } from '../../sheet/tray.ts'
import { CheckIcon, DownloadIcon, WarnIcon } from '../../ui/icons.tsx'
import { askOf, type Preview, postOf } from './use-report.ts'

const offered = [
  { id: 'pdf', says: 'A4, vectorial, con texto que se busca' },
  { id: 'pptx', says: '16:9, lo que va lado a lado en una lámina, con texto que se edita' },
] as const

/** Title, format, what to know before exporting, and the file. */
export function ExportPanel({ tray, preview }: { tray: Tray; preview: Preview }) {
  const [format, setFormat] = useState<'pdf' | 'pptx'>('pdf')
  const { download, start, cancel } = useDownload()
  const { content } = preview
  const figures = content ? figuresOf(content) : []
  const unknown = figures.filter(({ value }) => value === null).length
  const widened = preview.busy
    ? 0
    : (content?.sections.filter(({ id, span }) => tray.items[Number(id.slice(1)) - 1]?.span !== span).length ?? 0)
  const texts = tray.items.filter(({ kind }) => kind === 'texto').length
  const name = formats.find(({ id }) => id === format)?.name
  return (
    <aside className="report-export" aria-label="Exportar el informe">
      <label className="field-name" htmlFor="report-title">
        Título
      </label>
      <input
        id="report-title"
        className="field"
        maxLength={120}
        value={tray.title}
        onChange={({ target }) => changeTray({ title: target.value })}
      />
      <fieldset className="report-formats">
        <legend className="field-name">Formato</legend>
        {offered.map(({ id, says }) => (
          <label key={id}>
            <input type="radio" name="report-format" checked={format === id} onChange={() => setFormat(id)} />
            <span>
              <b>{formats.find((known) => known.id === id)?.name}</b> {says}
            </span>
          </label>
        ))}
      </fieldset>
      {content && (
        <>
          <h2>Antes de exportar</h2>
          <ul className="report-checks">
            <li className="ok">
              <CheckIcon />
              <span>
                <b>Pantalla y página dicen lo mismo:</b> {formatNumber(figures.length)} cifras de una sola consulta.
              </span>
            </li>
            <li className="ok">
              <CheckIcon />
              <span>
                <b>Todo bloque trae fuente y fecha:</b> {formatNumber(content.sources.length)} fuentes al pie.
              </span>
            </li>
            {unknown > 0 && (
              <li>
                <WarnIcon />
                <span>
                  <b>{formatNumber(unknown)} s/i:</b> se imprimen así, nunca como cero.
                </span>
              </li>
            )}
            {widened > 0 && (
              <li>
                <WarnIcon />
                <span>
                  <b>{widened === 1 ? 'Un bloque va más ancho:' : `${formatNumber(widened)} bloques van más anchos:`}</b> sus columnas no se
                  leerían en el ancho pedido.
                </span>
              </li>
            )}
            {texts > 0 && (
              <li>
                <WarnIcon />
                <span>
                  <b>{texts === 1 ? 'Una nota propia:' : `${formatNumber(texts)} notas propias:`}</b> Radier no comprueba lo que dicen.
                </span>
              </li>
            )}
            {content.notes.map((note) => (
              <li key={note}>
                <WarnIcon />
                <span>{note}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        className="bt primary start"
        disabled={!content || download.state === 'busy'}
        onClick={() => start('/api/reports', `informe.${format}`, postOf(askOf(tray, format)))}
      >
        <DownloadIcon />
        Exportar {name}
      </button>
      <div role="status" className="export-state">
        <DownloadState download={download} onCancel={cancel} />
      </div>
    </aside>
  )
}
