import type { TerritoryCard } from '@radier/api/contract'
import { type Pasted, resolvePaste } from '@radier/geodata/compare/resolve'
import { searchTerritories } from '@radier/geodata/territory/search'
import { type ClipboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { shortRegionName } from '../../map/region-names.ts'
import { say } from '../../ui/toast.tsx'
import { mostCompared } from '../../view/compare.ts'
import { toggleCode } from './change.ts'
import { PastedList } from './pasted-list.tsx'

interface PickByNameProps {
  territories: readonly TerritoryCard[]
  codes: readonly string[]
  nameOf: (code: string) => string
  focused: boolean
  onDone: () => void
}

/** One box: a name is offered as it is typed and Enter takes it; a pasted column is read at once. */
export function PickByName({ territories, codes, nameOf, focused, onDone }: PickByNameProps) {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const comunas = useMemo(() => territories.filter(({ level }) => level === 'comuna'), [territories])
  const results = text.trim() ? searchTerritories(text, comunas, 6) : []
  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])

  const take = (card: TerritoryCard | undefined) => {
    if (card) {
      if (codes.includes(card.code)) say(`${card.name} ya está en la comparación.`)
      else toggleCode(codes, card.code, card.name)
      setText('')
    } else if (text.trim()) setPasted(resolvePaste(text))
    setActive(0)
  }
  const paste = (event: ClipboardEvent) => {
    const column = event.clipboardData.getData('text')
    if (!/[\n\r\t;,|]/.test(column.trim())) return
    event.preventDefault()
    setPasted(resolvePaste(column))
  }
  if (pasted)
    return (
      <PastedList
        pasted={pasted}
        codes={codes}
        nameOf={nameOf}
        onDone={onDone}
        onCancel={() => {
          setPasted(null)
          setText('')
        }}
      />
    )
  return (
    <div className="pick-name">
      <input
        ref={input}
        type="text"
        className="field"
        role="combobox"
        aria-label="Nombre o código de comuna, o una columna pegada"
        aria-expanded={results.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={results[active] ? `${list}-${active}` : undefined}
        placeholder="Escriba una comuna, o pegue una columna de nombres o códigos"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onPaste={paste}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + results.length) % Math.max(1, results.length))
          } else if (event.key === 'Enter') take(results[active])
          else if (event.key === 'Escape') setText('')
        }}
      />
      <div id={list} role="listbox" aria-label="Comunas" tabIndex={-1} className="pick-results">
        {results.map((card, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts through the combobox
          <div
            key={card.code}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerEnter={() => setActive(i)}
            onClick={() => take(card)}
          >
            <b>{card.name}</b>
            <span>
              {card.code} · {shortRegionName[card.code.slice(0, 2)]}
            </span>
          </div>
        ))}
      </div>
      <p className="menor">
        {text.trim() && !results.length
          ? 'Ninguna comuna empieza así: con Enter se buscan las parecidas.'
          : `Hasta ${mostCompared} comunas. Con más, la columna sirve como grupo de fondo.`}
      </p>
    </div>
  )
}
