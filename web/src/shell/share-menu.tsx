import { encodeMapView, queryText } from '@radier/geodata/view/map-view'
import { encodeSplit } from '@radier/geodata/view/split'
import { useEffect } from 'react'
import { useDownload } from '../data/download.ts'
import { DownloadState } from '../sheet/download-state.tsx'
import { say } from '../ui/toast.tsx'
import { useView } from '../view/use-view.ts'

const pages = [
  { format: 'pdf', name: 'PDF', says: 'una hoja A4 con leyenda, escala, norte, fuente y dirección' },
  { format: 'png', name: 'PNG', says: 'la misma hoja como imagen' },
  { format: 'svg', name: 'SVG', says: 'la misma hoja como vectores' },
] as const

const copy = () =>
  void navigator.clipboard.writeText(location.href).then(
    () => say('Enlace copiado: quien lo abra verá lo mismo'),
    () => say(`Copie la dirección: ${location.href}`),
  )

/** The address of this view, copied as it opens, and the view as a page where it is a map. */
export function ShareMenu() {
  const view = useView()
  const { download, start, cancel } = useDownload()
  useEffect(copy, [])
  const query = queryText([...encodeMapView(view), encodeSplit(view.panes)])
  return (
    <>
      <button type="button" className="menu-item" onClick={copy}>
        <b>Copiar el enlace otra vez</b>
        <span>quien lo abra verá lo mismo</span>
      </button>
      {view.page === 'explorar' && !view.recipe && (
        <fieldset>
          <legend className="menu-title">Esta vista como página</legend>
          {pages.map(({ format, name, says }) => (
            <button
              key={format}
              type="button"
              className="menu-item"
              disabled={download.state === 'busy'}
              onClick={() => start(`/api/views/mapa.${format}?${query}`, `mapa.${format}`)}
            >
              <b>{name}</b>
              <span>{says}</span>
            </button>
          ))}
          <div role="status" className="export-state">
            <DownloadState download={download} onCancel={cancel} />
          </div>
        </fieldset>
      )}
    </>
  )
}
