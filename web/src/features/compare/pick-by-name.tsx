import type { TerritoryCard } from '@radier/api/contract'
import { type Pasted, resolvePaste } from '@radier/geodata/compare/resolve'
import { searchTerritories } from '@radier/geodata/territory/search'
import { mostCompared } from '@radier/geodata/view/compare'
import { type ClipboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { shortRegionName } from '../../map/region-names.ts'
import { say } from '../../ui/toast.tsx'
import { useCombobox } from '../../ui/use-combobox.ts'
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
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const input = useRef<HTMLInputElement>(null)
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
    combobox.restart()
  }
  const combobox = useCombobox({ results, showing: results.length > 0, onTake: take, onEscape: () => setText('') })
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
        {...combobox.input}
        ref={input}
        className="field"
        aria-label="Nombre o código de comuna, o una columna pegada"
        placeholder="Escriba una comuna, o pegue una columna de nombres o códigos"
        value={text}
        onPaste={paste}
        onChange={(event) => {
          setText(event.target.value)
          combobox.restart()
        }}
      />
      <div {...combobox.list} role="listbox" aria-label="Comunas" className="pick-results">
        {results.map((card, i) => (
          <div key={card.code} {...combobox.option(i)}>
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
