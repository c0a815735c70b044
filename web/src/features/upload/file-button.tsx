import { useRef } from 'react'
import { UploadIcon } from '../../ui/icons.tsx'

interface FileButtonProps {
  text: string
  /** What the field is called by who does not see it. */
  label: string
  primary?: boolean
  onFile: (file: File) => void
}

/** A button that asks for a file of sites; the same one may be chosen twice, corrected in between. */
export function FileButton({ text, label, primary, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label={label}
        accept=".csv,.txt,.xlsx,.xlsm,.xls,.ods,.geojson,.json,.zip,.shp,.kml,.kmz,.gpkg,.gz"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <button type="button" className={primary ? 'bt primary' : 'bt'} onClick={() => input.current?.click()}>
        <UploadIcon />
        {text}
      </button>
    </>
  )
}
