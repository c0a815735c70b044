import { formatNumber } from '@radier/geodata/measure/format'
import type { Download } from '../data/download.ts'
import { DownloadIcon } from '../ui/icons.tsx'
import { Failure } from '../ui/state.tsx'
import './download-state.css'

/** How the download under way goes, in words. */
export function DownloadState({ download, onCancel }: { download: Download; onCancel: () => void }) {
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
