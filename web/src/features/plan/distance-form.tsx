import { type Criterion, services } from '@radier/geodata/planning/criterion'
import { useState } from 'react'
import { person, usePerson } from '../../planning/person.ts'
import { PersonField } from '../../planning/person-field.tsx'
import type { Blank } from './blanks.ts'
import { NumberField } from './number-field.tsx'
import { keepDistance } from './typed-distances.ts'

interface DistanceFormProps {
  of: Extract<Blank, { kind: 'servicio' }>
  onChange: (next: Criterion) => void
}

/** A distance of a programme, typed with the article that fixes it and since when: without both it asks for nothing. */
export function DistanceForm({ of, onChange }: DistanceFormProps) {
  const [metres, setMetres] = useState<number>()
  const [article, setArticle] = useState('')
  const [since, setSince] = useState('')
  const name = usePerson()
  const ready = metres && article.trim() && since && name.trim()
  const use = () => {
    if (!metres || !ready) return
    keepDistance(of.preset, of.service, { metres, article: article.trim(), since, by: person() })
    onChange({ kind: 'servicio', service: of.service, metres })
  }
  return (
    <>
      <p className="menor">{of.norm}: en los textos que se pudieron leer no está esta distancia. Escríbala con su artículo y vigencia.</p>
      <NumberField label={`${services[of.service].label}, a no más de`} unit="m" value={metres} autoFocus onChange={setMetres} />
      <label className="number-field">
        <span>Artículo</span>
        <input className="field" maxLength={120} value={article} onChange={(event) => setArticle(event.target.value)} />
      </label>
      <label className="number-field">
        <span>Vigente desde</span>
        <input className="field" type="date" value={since} onChange={(event) => setSince(event.target.value)} />
      </label>
      <PersonField />
      <button type="button" className="bt primary" disabled={!ready} onClick={use}>
        Usar esta distancia
      </button>
    </>
  )
}
