import { useRef } from 'react'
import { UploadIcon } from '../../ui/icons.tsx'

/** Another file in the place of this one, corrected perhaps. */
export function ReplaceFile({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label="Otro archivo de sitios"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <button type="button" className="bt" onClick={() => input.current?.click()}>
        <UploadIcon />
        Otro archivo
      </button>
    </>
  )
}
