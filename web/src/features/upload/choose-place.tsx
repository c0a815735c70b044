import { useState } from 'react'
import { useTerritories } from '../../data/queries.ts'
import { noPlan } from '../../view/plan.ts'
import { changeView } from '../../view/use-view.ts'
import './choose.css'

/** Where the sites of the file are. */
export function ChoosePlace() {
  const [text, setText] = useState('')
  const comunas = (useTerritories().data?.territories ?? []).filter(({ level }) => level === 'comuna')
  const key = text.trim().toLowerCase()
  const found = comunas.find(({ code, name }) => code === key || name.toLowerCase() === key)
  return (
    <form
      className="up-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (found) changeView({ plan: { ...noPlan, place: found.code } })
      }}
    >
      <h1>¿De qué comuna son los sitios?</h1>
      <label htmlFor="up-place" className="menor">
        Comuna
      </label>
      <input
        id="up-place"
        className="field"
        list="up-comunas"
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
      />
      <datalist id="up-comunas">
        {comunas.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <p className="buttons">
        <button type="submit" className="bt primary" disabled={!found}>
          Seguir
        </button>
      </p>
    </form>
  )
}
