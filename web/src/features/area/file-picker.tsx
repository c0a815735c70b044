import type { Geometry } from 'geojson'
import { useRef } from 'react'
import { readAreaFile } from './read-file.ts'

interface FilePickerProps {
  onRead: (geometries: Geometry[]) => void
  onFault: (detail: string) => void
}

/** An area that already exists in a file. */
export function FilePicker({ onRead, onFault }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    const found = await readAreaFile(file)
    if ('fault' in found) onFault(found.fault)
    else onRead(found.geometries)
  }
  return (
    <div className="file-picker">
      <button type="button" className="bt small" onClick={() => input.current?.click()}>
        Desde un archivo
      </button>
      <span className="menor">GeoJSON o KML</span>
      <input
        ref={input}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label="Archivo con el área"
        accept=".geojson,.json,.kml,application/geo+json,application/vnd.google-earth.kml+xml"
        onChange={(event) => {
          void read(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </div>
  )
}
