import { formatDate } from '@radier/geodata/measure/format'
import { writeSearch } from '@radier/geodata/planning/criteria-link'
import { useState } from 'react'
import { removeSearch, saveSearch, useSavedSearches } from '../../data/planning.ts'
import type { Problem } from '../../data/problem.ts'
import { isProblem } from '../../data/send.ts'
import { Close } from '../../ui/icons.tsx'
import { Failure } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { changeView, currentView } from '../../view/use-view.ts'
import type { Search } from './use-search.ts'
import './saved-searches.css'

/** Searches kept under a name, and the one on screen to be kept. The link of the page carries it too. */
export function SavedSearches({ search }: { search: Search }) {
  const { place } = search.place
  const saved = useSavedSearches(place).data ?? []
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [leaving, setLeaving] = useState<string | null>(null)
  const question = { from: [...search.from], criteria: [...search.criteria], weights: { ...search.weights } }
  const save = async () => {
    const answer = await saveSearch(place, { ...question, name: name.trim() })
    if (isProblem(answer)) return setProblem(answer.problem)
    setProblem(null)
    setName('')
    say(`Búsqueda «${answer.name}» guardada`)
  }
  const drop = async (id: string, own: (typeof saved)[number]) => {
    setLeaving(id)
    const answer = await removeSearch(place, id)
    setLeaving(null)
    if (isProblem(answer)) return setProblem(answer.problem)
    const { from, criteria, weights, name: called } = own
    const back = { from, criteria, name: called, ...(weights ? { weights } : {}) }
    say(`Búsqueda «${called}» quitada`, { text: 'Deshacer', run: () => void saveSearch(place, back) })
  }
  if (!saved.length && !search.criteria.length) return null
  return (
    <section className="saved" aria-label="Búsquedas guardadas">
      <h2>Búsquedas guardadas</h2>
      {saved.map((own) => (
        <p key={own.id}>
          <button
            type="button"
            className="link"
            onClick={() =>
              changeView({
                plan: {
                  ...currentView().plan,
                  from: own.from,
                  criteria: writeSearch({ criteria: own.criteria, weights: own.weights ?? {} }),
                },
              })
            }
          >
            {own.name}
          </button>
          <span className="menor">{formatDate(own.at)}</span>
          <button
            type="button"
            className="bt plain"
            aria-label={`Quitar la búsqueda ${own.name}`}
            disabled={leaving === own.id}
            onClick={() => void drop(own.id, own)}
          >
            <Close />
          </button>
        </p>
      ))}
      {search.criteria.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) void save()
          }}
        >
          <label>
            <span className="vh">Nombre de la búsqueda</span>
            <input
              className="field"
              placeholder="Nombre de esta búsqueda"
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <button type="submit" className="bt" disabled={!name.trim()}>
            Guardar
          </button>
        </form>
      )}
      {problem && <Failure title={problem.title} detail={problem.detail} />}
    </section>
  )
}
