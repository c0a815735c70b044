import { formatNumber } from '@radier/geodata/measure/format'
import { useEffect, useId, useState } from 'react'
import { shortNumber } from './words.ts'

interface NumberFieldProps {
  label: string
  value: number | null
  unit: string
  least: number
  most: number
  decimals: number
  /** Null = left blank: s/i. */
  onChange: (value: number | null) => void
  /** Whether it may be left blank. */
  blank?: boolean
  /** What the figure is, under the field. */
  note?: string
}

/** «1.234,5» or «1234.5»; null when it is not a figure. */
export function readTyped(text: string): number | null {
  const clean = text.trim().replace(/\s/g, '')
  const plain = clean.includes(',') || /^\d{1,3}(\.\d{3})+$/.test(clean) ? clean.replaceAll('.', '').replace(',', '.') : clean
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** A figure that a person types, in es-CL; what makes no sense is said and not taken. */
export function NumberField({ label, value, unit, least, most, decimals, onChange, blank, note }: NumberFieldProps) {
  const id = useId()
  const written = value === null ? '' : shortNumber(value, decimals)
  const [text, setText] = useState(written)
  useEffect(() => setText((now) => (readTyped(now) === value ? now : written)), [value, written])
  const read = readTyped(text)
  const empty = text.trim() === ''
  const fault = empty ? (blank ? null : 'Falta la cifra.') : read === null ? 'No es un número.' : outside(read, least, most, decimals)
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <span className="number-input">
        <input
          id={id}
          className="field"
          inputMode="decimal"
          value={text}
          placeholder={blank ? formatNumber(null) : undefined}
          aria-invalid={fault !== null}
          aria-describedby={fault || note ? `${id}-nota` : undefined}
          onChange={(event) => {
            const typed = event.target.value
            setText(typed)
            const figure = readTyped(typed)
            if (typed.trim() === '') {
              if (blank) onChange(null)
            } else if (figure !== null && !outside(figure, least, most, decimals)) onChange(figure)
          }}
        />
        {unit && <span>{unit}</span>}
      </span>
      {(fault || note) && (
        <small id={`${id}-nota`} className={fault ? 'error-text' : undefined}>
          {fault ?? note}
        </small>
      )}
    </div>
  )
}

const outside = (value: number, least: number, most: number, decimals: number): string | null =>
  value < least || value > most ? `Entre ${shortNumber(least, decimals)} y ${shortNumber(most, decimals)}.` : null
