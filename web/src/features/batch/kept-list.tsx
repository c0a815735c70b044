import { useState } from 'react'
import { Close } from '../../ui/icons.tsx'
import { forgetBatch, keptBatches } from './kept.ts'
import { batchTitle, moment } from './words.ts'

/** The batches asked from this browser. */
export function Kept({ current, onOpen }: { current: string | null; onOpen: (id: string) => void }) {
  const [, redraw] = useState(0)
  const batches = keptBatches().filter(({ id }) => id !== current)
  if (!batches.length) return null
  return (
    <section className="batch-kept" aria-labelledby="batch-kept-title">
      <h2 id="batch-kept-title">Pedidos desde este navegador</h2>
      <ul>
        {batches.map(({ id, total, formats, createdAt }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onOpen(id)}>
              {batchTitle(total, formats)}
            </button>
            <span className="menor">{moment(createdAt)}</span>
            <button
              type="button"
              className="bt plain"
              aria-label={`Quitar de la lista: ${batchTitle(total, formats)}, ${moment(createdAt)}`}
              onClick={() => {
                forgetBatch(id)
                redraw((n) => n + 1)
              }}
            >
              <Close />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
