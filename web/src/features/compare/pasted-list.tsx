import { type Pasted, type PastedEntry, pasteLimit } from '@radier/geodata/compare/resolve'
import { mostCompared } from '@radier/geodata/view/compare'
import { useEffect, useRef, useState } from 'react'
import { shortRegionName } from '../../map/region-names.ts'
import { change, setCodes } from './change.ts'
import { comunasCounted } from './words.ts'

interface PastedListProps {
  pasted: Pasted
  codes: readonly string[]
  nameOf: (code: string) => string
  onDone: () => void
  onCancel: () => void
}

type Doubtful = Extract<PastedEntry, { kind: 'ambiguous' | 'unknown' }>
const isDoubtful = (entry: PastedEntry): entry is Doubtful => entry.kind === 'ambiguous' || entry.kind === 'unknown'

/** What a pasted column says, resolved: what was found, what a person has to decide (Enter takes the first offer), and what to do with it. */
export function PastedList({ pasted, codes, nameOf, onDone, onCancel }: PastedListProps) {
  const doubtful = pasted.entries.filter(isDoubtful)
  const repeated = pasted.entries.filter(({ kind }) => kind === 'duplicate').length
  const [decided, setDecided] = useState<ReadonlyMap<number, string | null>>(new Map())
  const root = useRef<HTMLElement>(null)
  const pending = doubtful.filter((_, i) => !decided.has(i))
  const chosen = [...decided.values()].filter((code): code is string => code !== null)
  const found = [...new Set([...pasted.codes, ...chosen])]
  const all = [...new Set([...codes, ...found])]
  const fits = all.length <= mostCompared
  useEffect(() => {
    if (decided.size <= doubtful.length) root.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [decided, doubtful.length])

  const decide = (i: number, code: string | null) => setDecided(new Map(decided).set(i, code))
  const undo = (i: number) => {
    const next = new Map(decided)
    next.delete(i)
    setDecided(next)
  }
  const compare = (some: readonly string[]) => {
    setCodes(some)
    onDone()
  }
  const asBackdrop = () => {
    change({ list: found, group: null })
    onDone()
  }
  const first = doubtful.findIndex((_, i) => !decided.has(i))
  return (
    <section ref={root} className="pasted" aria-label="Columna pegada">
      <p role="status">
        <b>{comunasCounted(found.length)}</b> {found.length === 1 ? 'reconocida' : 'reconocidas'}
        {repeated > 0 && `; ${repeated} ${repeated === 1 ? 'repetida, contada' : 'repetidas, contadas'} una vez`}
        {pending.length > 0 && `; ${pending.length} por decidir`}
        {pasted.overLimit > 0 && `; ${pasted.overLimit} no se leyeron: el máximo es ${pasteLimit}`}.
      </p>
      {doubtful.length > 0 && (
        <ul className="doubts">
          {doubtful.map((entry, i) => (
            <li key={`${entry.row}-${entry.typed}`}>
              <span>
                «{entry.typed}» <small>fila {entry.row}</small>
              </span>
              {decided.has(i) ? (
                <span className="decided">
                  {decided.get(i) ? nameOf(decided.get(i) as string) : 'omitida'}
                  <button type="button" className="link" onClick={() => undo(i)} aria-label={`Cambiar lo decidido para ${entry.typed}`}>
                    cambiar
                  </button>
                </span>
              ) : (
                <span className="offers">
                  {entry.offers.map(({ code, name }, at) => (
                    <button
                      key={code}
                      type="button"
                      className="chip"
                      data-next={i === first && at === 0 ? '' : undefined}
                      onClick={() => decide(i, code)}
                    >
                      <b>{name}</b>
                      <span>{shortRegionName[code.slice(0, 2)]}</span>
                    </button>
                  ))}
                  <button
                    type="button"
                    className="chip empty"
                    data-next={i === first && !entry.offers.length ? '' : undefined}
                    onClick={() => decide(i, null)}
                  >
                    Omitir
                  </button>
                  <small>{entry.detail}</small>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {!fits && (
        <p className="over">
          {comunasCounted(all.length)}: el máximo es {mostCompared}. Déjelas de fondo, compare las primeras {mostCompared}, o pegue menos.
        </p>
      )}
      <div className="pasted-actions">
        {fits ? (
          <button
            type="button"
            className="bt primary"
            disabled={!found.length}
            data-next={first < 0 ? '' : undefined}
            onClick={() => compare(all)}
          >
            Comparar {all.length === 1 ? 'la comuna' : `las ${all.length}`}
          </button>
        ) : (
          <>
            <button type="button" className="bt primary" data-next={first < 0 ? '' : undefined} onClick={asBackdrop}>
              Dejar las {found.length} de fondo
            </button>
            <button type="button" className="bt" onClick={() => compare(found.slice(0, mostCompared))}>
              Comparar las primeras {mostCompared}
            </button>
          </>
        )}
        {fits && found.length > 1 && (
          <button type="button" className="bt" onClick={asBackdrop}>
            Dejarlas de fondo
          </button>
        )}
        <button type="button" className="bt" onClick={onCancel}>
          Volver
        </button>
      </div>
    </section>
  )
}
