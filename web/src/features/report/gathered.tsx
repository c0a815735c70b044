import { reportLimits } from '@radier/geodata/ficha/report-item'
import { useState } from 'react'
import { changeItem, changeTray, newId, type Tray, type TrayItem } from '../../sheet/tray.ts'
import { Grip } from '../../ui/grip.tsx'
import { Close } from '../../ui/icons.tsx'
import { Segments } from '../../ui/segments.tsx'
import { say } from '../../ui/toast.tsx'

interface GatheredProps {
  tray: Tray
  chosen: string | null
  onChoose: (id: string) => void
}

const spans = [
  { id: 'third', text: '⅓' },
  { id: 'half', text: '½' },
  { id: 'twothirds', text: '⅔' },
  { id: 'full', text: '1/1' },
] as const

/** The blocks in their order: moved by hand or by keyboard, made wider or narrower, removed, and texts written between them. */
export function Gathered({ tray: { items }, chosen, onChoose }: GatheredProps) {
  const [over, setOver] = useState<string | null>(null)
  const put = (next: TrayItem[]) => changeTray({ items: next })
  const move = (from: number, to: number) => {
    const item = items[from]
    if (!item || to < 0 || to >= items.length || to === from) return
    const rest = items.filter((_, i) => i !== from)
    put([...rest.slice(0, to), item, ...rest.slice(to)])
    say(`«${item.label}» va en el lugar ${to + 1} de ${items.length}`)
  }
  const remove = (item: TrayItem) => {
    const before = changeTray({ items: items.filter((other) => other !== item) })
    say(`Se quitó «${item.label}»`, { text: 'Deshacer', run: () => changeTray(before) })
  }
  const addNote = () => {
    const id = newId()
    put([...items, { kind: 'texto', id, label: 'Nota', detail: 'texto propio', heading: 'Nota', text: '', span: 'full' }])
    onChoose(id)
  }

  return (
    <section className="gathered" aria-labelledby="gathered-title">
      <h2 id="gathered-title">
        Lo que recogió <small>{items.length === 1 ? '1 bloque' : `${items.length} bloques`}</small>
      </h2>
      <ol>
        {items.map((item, i) => (
          <li
            key={item.id}
            data-slot={item.id}
            className={[item.id === chosen ? 'chosen' : '', over === item.id ? 'over' : ''].join(' ').trim()}
          >
            <div className="gathered-row">
              <Grip
                label={`Mover «${item.label}»`}
                onOver={setOver}
                onStep={(step) => move(i, i + step)}
                onDrop={(slot) =>
                  move(
                    i,
                    items.findIndex(({ id }) => id === slot),
                  )
                }
              />
              <button type="button" className="gathered-name" aria-pressed={item.id === chosen} onClick={() => onChoose(item.id)}>
                <b>{item.label}</b>
                <span>{item.detail}</span>
              </button>
              <button type="button" className="bt plain" aria-label={`Quitar «${item.label}»`} onClick={() => remove(item)}>
                <Close />
              </button>
            </div>
            <Segments
              label={`Ancho de «${item.label}»`}
              options={spans}
              chosen={item.span}
              onChoose={(span) => changeItem(item.id, { span })}
            />
            {item.kind === 'texto' && <TextFields item={item} onChange={(part) => changeItem(item.id, part)} />}
          </li>
        ))}
      </ol>
      <button type="button" className="bt" disabled={items.length >= reportLimits.items} onClick={addNote}>
        Agregar una nota
      </button>
    </section>
  )
}

function TextFields({ item, onChange }: { item: Extract<TrayItem, { kind: 'texto' }>; onChange: (part: Partial<TrayItem>) => void }) {
  return (
    <div className="gathered-text">
      <input
        className="field"
        aria-label="Título de la nota"
        maxLength={reportLimits.heading}
        value={item.heading}
        onChange={({ target }) => onChange({ heading: target.value, label: target.value || 'Nota' })}
      />
      <textarea
        className="field"
        aria-label="Texto de la nota"
        rows={4}
        maxLength={reportLimits.text}
        placeholder="Escriba aquí. Fírmela con cargo y fecha."
        value={item.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
    </div>
  )
}
