import { useDownload } from '../../data/download.ts'
import { DownloadState } from '../../sheet/download-state.tsx'
import { formats, groups } from '../../sheet/formats.ts'
import { LinkIcon } from '../../ui/icons.tsx'
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
        <DownloadState download={download} onCancel={cancel} />
      </div>
    </div>
  )
}
