import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { howMany } from '../../planning/words.ts'
import { downloadText } from '../../ui/download.ts'
import './saving.css'
import { reportCsv } from './report-csv.ts'
import type { Upload } from './use-upload.ts'

interface SavingProps {
  upload: Upload
  /** What must be chosen before. */
  missing: readonly string[]
  file: string
  onStore: () => void
}

/** The only way in: how many enter, what is left out on purpose, or what is still missing. */
export function Saving({ upload, missing, file, onStore }: SavingProps) {
  const { check, checking, storing } = upload
  const [agreed, setAgreed] = useState(false)
  const enter = check ? check.accepted + check.repaired : 0
  const refused = check?.refused ?? 0
  const ready = check !== null && !checking && !storing && missing.length === 0 && enter > 0 && (refused === 0 || agreed)
  return (
    <div className="up-saving">
      <p className="menor">
        <b>Todavía no se guarda nada.</b> Si cierra, se pierde. Al guardar quedan en esta instalación.
      </p>
      {refused > 0 && enter > 0 && (
        <label className="up-agree">
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
          Guardar sólo {enter === 1 ? 'el que puede' : `los ${formatNumber(enter)} que pueden`} entrar, sin{' '}
          {refused === 1 ? 'la fila rechazada' : `las ${formatNumber(refused)} rechazadas`}
        </label>
      )}
      <div className="buttons">
        <button type="button" className="bt primary" disabled={!ready} onClick={onStore}>
          {storing ? 'Guardando…' : `Guardar ${howMany(enter, 'sitio', 'sitios')}`}
        </button>
        <button
          type="button"
          className="bt"
          disabled={!check}
          onClick={() => check && downloadText(`revision-${file}.csv`, reportCsv(check), 'text/csv')}
        >
          Informe
        </button>
        <button type="button" className="bt plain" onClick={upload.discard}>
          Descartar
        </button>
      </div>
      {missing.map((sentence) => (
        <p key={sentence} className="menor">
          {sentence}
        </p>
      ))}
      {check && enter === 0 && <p className="menor">Ninguna fila puede entrar.</p>}
    </div>
  )
}
