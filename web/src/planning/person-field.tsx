import { useId } from 'react'
import { setPerson, usePerson } from './person.ts'

/** The name that is written on what a person changes; this browser remembers it. */
export function PersonField({ label }: { label?: string }) {
  const name = usePerson()
  const id = useId()
  return (
    <div className="person-field">
      <label htmlFor={id}>{label ?? 'Su nombre'}</label>
      <input
        id={id}
        className="field"
        value={name}
        maxLength={80}
        autoComplete="name"
        placeholder={label ? undefined : 'Queda junto a lo que cambie'}
        onChange={(event) => setPerson(event.target.value)}
      />
    </div>
  )
}
