import { type Method, methodLabel, methods } from '@radier/geodata/measure/classify'
import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import type { Scene } from '../../view/scene.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { readBreaks } from './breaks.ts'

/** How the classes are cut: the indicator's own breaks, a method with its number of classes, or breaks typed by hand. */
export default function ClassesMenu({ scene }: { scene: Scene }) {
  const view = useView()
  const written = scene.breaks.map((b) => formatNumber(b, Number.isInteger(b) ? 0 : 2)).join('; ')
  const [text, setText] = useState(written)
  const typed = readBreaks(text)
  const choose = (method: Method) => {
    setText(written)
    changeView({ method, breaks: method === 'manual' ? scene.breaks : [] })
  }
  return (
    <div className="classes">
      <label>
        <span>Cómo se cortan los tramos</span>
        <select value={view.method} onChange={(event) => choose(event.target.value as Method)}>
          {methods.map((method) => (
            <option key={method} value={method}>
              {methodLabel[method]}
            </option>
          ))}
        </select>
      </label>
      {view.method !== 'definido' && view.method !== 'manual' && (
        <label>
          <span>Cuántos</span>
          <select value={view.classes} onChange={(event) => changeView({ classes: Number(event.target.value) })}>
            {[2, 3, 4, 5, 6].map((n) => (
              <option key={n}>{n}</option>
            ))}
          </select>
        </label>
      )}
      {view.method === 'manual' && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (typed) changeView({ breaks: typed })
          }}
        >
          <label>
            <span>Cortes, separados por punto y coma</span>
            <input className="field" value={text} aria-invalid={!typed} onChange={(event) => setText(event.target.value)} />
          </label>
          {typed ? (
            <button type="submit" className="bt">
              Aplicar
            </button>
          ) : (
            <p className="menor error-text">Escriba números, por ejemplo: 1; 2,5; 5.</p>
          )}
        </form>
      )}
    </div>
  )
}
