import { formatNumber } from '@radier/geodata/measure/format'
import { type Download, useDownload } from '../../data/download.ts'
import { formats, groups } from '../../sheet/formats.ts'
import { DownloadIcon, LinkIcon } from '../../ui/icons.tsx'
import { Failure } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { type FichaAsk, fileUrl } from './ask.ts'
import './export.css'

interface ExportListProps {
  ask: FichaAsk
  /** Address that reopens this ficha. */
  link: string
}

/** Every way of taking the ficha away, and how the one under way goes. */
export function ExportList({ ask, link }: ExportListProps) {
  const { download, start, cancel } = useDownload()
  const busy = download.state === 'busy'
  const share = () =>
    void navigator.clipboard.writeText(link).then(
      () => say('Enlace copiado: quien lo abra verá la misma ficha'),
      () => say(`Copie la dirección: ${link}`),
    )
  return (
    <div className="export-list">
      {groups.map((group) => (
        <fieldset key={group.id}>
          <legend className="menu-title">{group.title}</legend>
          {formats
            .filter((format) => format.group === group.id)
            .map(({ id, name, says }) => (
              <button key={id} type="button" className="menu-item" disabled={busy} onClick={() => start(fileUrl(ask, id), `ficha.${id}`)}>
                <b>{name}</b>
                <span>{says}</span>
              </button>
            ))}
        </fieldset>
      ))}
      <button type="button" className="menu-item copy" onClick={share}>
        <LinkIcon />
        <b>Copiar enlace</b>
      </button>
      <div role="status" className="export-state">
        <State download={download} onCancel={cancel} />
      </div>
    </div>
  )
}

function State({ download, onCancel }: { download: Download; onCancel: () => void }) {
  switch (download.state) {
    case 'idle':
      return null
    case 'busy':
      return (
        <>
          <p>
            <DownloadIcon />
            {download.received ? `Llegaron ${kilobytes(download.received)}` : 'Preparando el archivo…'}
          </p>
          <progress aria-label="Avance de la descarga" {...(download.total ? { max: download.total, value: download.received } : {})} />
          <button type="button" className="bt small" onClick={onCancel}>
            Cancelar
          </button>
        </>
      )
    case 'cancelled':
      return <p>Descarga cancelada: no quedó ningún archivo.</p>
    case 'done':
      return (
        <p>
          Listo: {download.name}, {kilobytes(download.size)}.
        </p>
      )
    case 'failed':
      return <Failure title={download.problem.title} detail={download.problem.detail} />
  }
}

const kilobytes = (bytes: number) => (bytes < 1e6 ? `${formatNumber(bytes / 1e3)} kB` : `${formatNumber(bytes / 1e6, 1)} MB`)
