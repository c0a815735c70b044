import { formatNumber } from '@radier/geodata/measure/format'
import { readFigure } from '@radier/geodata/planning/plan-number'
import { useState } from 'react'

interface NumberFieldProps {
  label: string
  unit: string
  value: number | undefined
  autoFocus?: boolean
  placeholder?: string
  /** Undefined when the field was emptied. What cannot be read is not told. */
  onChange: (value: number | undefined) => void
}

const written = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, Number.isInteger(value) ? 0 : 2))

/** A figure written as in Chile. What is not understood stays in the field, marked. */
export function NumberField({ label, unit, value, autoFocus, placeholder, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<{ text: string; value: number | undefined } | null>(null)
  const text = typed && typed.value === value ? typed.text : written(value)
  const wrong = text.trim() !== '' && readFigure(text.trim()) === null
  return (
    <label className="number-field">
      <span>{label}</span>
      <span className="with-unit">
        <input
          className="field"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          placeholder={placeholder}
          aria-invalid={wrong}
          // biome-ignore lint/a11y/noAutofocus: the person has just opened this criterion to change it
          autoFocus={autoFocus}
          onFocus={(event) => event.target.select()}
          onBlur={() => !wrong && setTyped(null)}
          onChange={(event) => {
            const next = event.target.value
            const figure = readFigure(next.trim())?.values[0]
            const understood = next.trim() === '' ? undefined : (figure ?? value)
            setTyped({ text: next, value: understood })
            if (understood !== value) onChange(understood)
          }}
        />
        <span>{unit}</span>
      </span>
      {wrong && <span className="error-text">No es una cifra: escriba, por ejemplo, 2.000 o 1,5</span>}
    </label>
  )
}
