import type { TerritoryCard } from '@radier/api/contract'
import { type Pasted, type PastedEntry, resolvePaste } from '@radier/geodata/compare/resolve'
import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { useGroups } from '../../data/compare.ts'
import { WarnIcon } from '../../ui/icons.tsx'
import { say } from '../../ui/toast.tsx'

interface PickerProps {
  chosen: readonly string[]
  comunas: readonly TerritoryCard[]
  onChange: (codes: string[]) => void
}

/** Which comunas: typed or pasted, a whole group, all of them. What is not understood is shown and never guessed. */
export function Picker({ chosen, comunas, onChange }: PickerProps) {
  const groups = useGroups().data
  const [text, setText] = useState('')
  const [read, setRead] = useState<Pasted | null>(null)
  const names = new Map(comunas.map(({ code, name }) => [code, name]))

  const add = (codes: readonly string[], what: string) => {
    const next = [...new Set([...chosen, ...codes])]
    onChange(next)
    say(`${what}: ${formatNumber(next.length - chosen.length)} más, ${formatNumber(next.length)} en total`, {
      text: 'Deshacer',
      run: () => onChange([...chosen]),
    })
  }
  const take = (written: string) => {
    const pasted = resolvePaste(written)
    if (pasted.codes.length) add(pasted.codes, 'Se agregaron')
    const left = pasted.entries.filter(({ kind }) => kind === 'ambiguous' || kind === 'unknown')
    setRead(left.length || pasted.overLimit ? { ...pasted, entries: left } : null)
    setText(left.map(({ typed }) => typed).join('\n'))
  }

  return (
    <div className="picker-box">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          take(text)
        }}
      >
        <label className="field-name" htmlFor="batch-text">
          Escriba o pegue nombres o códigos, uno por línea
        </label>
        <textarea
          id="batch-text"
          className="field"
          rows={4}
          value={text}
          placeholder={'Puerto Varas\n13101\nÑuñoa'}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="buttons">
          <button type="submit" className="bt" disabled={!text.trim()}>
            Agregar
          </button>
          <select
            aria-label="Agregar un grupo"
            value=""
            onChange={(event) => {
              const group = groups?.kinds.flatMap((kind) => kind.groups).find(({ id }) => id === event.target.value)
              if (group) add(group.codes, group.title)
            }}
          >
            <option value="">Agregar una región o un grupo…</option>
            {groups?.kinds.map((kind) => (
              <optgroup key={kind.id} label={kind.title}>
                {kind.groups.map(({ id, title, codes }) => (
                  <option key={id} value={id}>
                    {title} ({formatNumber(codes.length)})
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <button
            type="button"
            className="bt"
            onClick={() =>
              add(
                comunas.map(({ code }) => code),
                'Todas',
              )
            }
          >
            Las {formatNumber(comunas.length)}
          </button>
        </div>
      </form>
      {read && (
        <div className="unread" role="status">
          <p>
            <WarnIcon />
            {read.entries.length === 1 ? 'Una línea no se entendió' : `${formatNumber(read.entries.length)} líneas no se entendieron`}
            {read.overLimit > 0 && `; ${formatNumber(read.overLimit)} pasan del límite y no se leyeron`}. Elija o corrija.
          </p>
          <ul>
            {read.entries.map((entry) => (
              <Unread
                key={`${entry.row}${entry.typed}`}
                entry={entry}
                onAccept={(code) => {
                  add([code], names.get(code) ?? code)
                  const left = read.entries.filter((other) => other !== entry)
                  setRead(left.length ? { ...read, entries: left } : null)
                  setText(left.map(({ typed }) => typed).join('\n'))
                }}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Unread({ entry, onAccept }: { entry: PastedEntry; onAccept: (code: string) => void }) {
  if (entry.kind !== 'ambiguous' && entry.kind !== 'unknown') return null
  return (
    <li>
      <b>«{entry.typed}»</b> {entry.detail}{' '}
      {entry.offers.map(({ code, name }) => (
        <button key={code} type="button" className="bt small" onClick={() => onAccept(code)}>
          {name} <span className="menor">{code}</span>
        </button>
      ))}
    </li>
  )
}
