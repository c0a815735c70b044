import { formatNumber } from '@radier/geodata/measure/format'
import { EXAMPLE } from '@radier/geodata/planning/site'
import { type DragEvent, useState } from 'react'
import type { Problem } from '../../data/problem.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { Failure } from '../../ui/state.tsx'
import './choose.css'
import { FileButton } from './file-button.tsx'
import type { Progress } from './send-file.ts'

interface ChooseFileProps {
  place: string
  name: string
  progress: Progress | null
  problem: Problem | null
  onFile: (file: File) => void
  onCancel: () => void
}

/** The first step: a file from a click, a drop or the example; how far it goes, and the way to stop it. */
export function ChooseFile({ place, name, progress, problem, onFile, onCancel }: ChooseFileProps) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <div className="up-start">
      <h1>
        Cargar sitios de {name} {place === EXAMPLE && <span className="tag example">ejemplo</span>}
      </h1>
      <p className="phrase">Primero se revisa; no se guarda nada hasta que usted lo diga.</p>
      {progress ? (
        <div className="up-drop" role="status">
          <b>{progress.whole ? 'Leyendo el archivo…' : `Enviando: ${megabytes(progress.sent)} de ${megabytes(progress.total)} MB`}</b>
          <progress aria-label="Avance" max={1} {...(progress.whole ? {} : { value: progress.sent / Math.max(1, progress.total) })} />
          <button type="button" className="bt" onClick={onCancel}>
            Cancelar
          </button>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same by click and keyboard
        <div
          className={over ? 'up-drop over' : 'up-drop'}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <FileButton text="Elegir archivo" label="Archivo de sitios" primary onFile={onFile} />
          <p className="menor">o arrástrelo aquí</p>
        </div>
      )}
      {problem && <Failure title={problem.title} detail={problem.detail} />}
      <dl className="facts">
        <dt>Formatos</dt>
        <dd>CSV, Excel, GeoJSON, Shapefile en zip, KML, KMZ o GeoPackage. Con coordenadas en columnas, o con sus contornos.</dd>
        <dt>Caben</dt>
        <dd>50 MB y 20.000 filas.</dd>
        <dt>Personas</dt>
        <dd>RUT, teléfonos, correos y nombres de dueños se reconocen y se descartan al leer.</dd>
        <dt>Dónde queda</dt>
        <dd>En esta instalación. El archivo se borra al guardar, al descartar o en una hora.</dd>
      </dl>
      <a className="bt" href={`/api/uploads/example?place=${place}`} download>
        <DownloadIcon />
        Bajar un archivo de ejemplo
      </a>
    </div>
  )
}

const megabytes = (bytes: number) => formatNumber(bytes / 2 ** 20, 1)
