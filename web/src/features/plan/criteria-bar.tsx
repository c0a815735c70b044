import { formatNumber } from '@radier/geodata/measure/format'
import { type Criterion, criterionId } from '@radier/geodata/planning/criterion'
import { Fragment } from 'react'
import { Bold, plain } from '../../ui/bold.tsx'
import { Close } from '../../ui/icons.tsx'
import { Popover } from '../../ui/popover.tsx'
import { AddMenu } from './add-menu.tsx'
import { type Blank, blankId } from './blanks.ts'
import { CriterionEditor } from './criterion-editor.tsx'
import type { Search } from './use-search.ts'
import { chipOf, countText, landText } from './words.ts'
import './criteria-bar.css'

/** The search as a funnel of chips: each says what it asks and how many sites are left after it. */
export function CriteriaBar({ search, phone }: { search: Search; phone: boolean }) {
  const { criteria, settled, land, blanks } = search
  const waiting = land.waiting && !settled
  const total = land.found?.total ?? null
  return (
    <section className="criteria" aria-label="Criterios de búsqueda" aria-busy={waiting}>
      {phone ? (
        <span className="plan-count" aria-live="polite">
          {countText(search)}
        </span>
      ) : (
        <span className="funnel first">
          <b>{total === null ? '…' : formatNumber(total)}</b> {landText(search)}
        </span>
      )}
      {criteria.map((criterion, at) => {
        const id = criterionId(criterion)
        const said = settled?.criteria[at]
        return (
          <Fragment key={id}>
            <Chip
              of={criterion}
              search={search}
              open={search.added === id}
              method={said?.method ?? null}
              source={said?.source ?? null}
              onChange={search.put}
              onRemove={() => search.remove(id)}
            />
            {!phone && (
              <span className="funnel" aria-live="polite">
                <em aria-hidden="true">→</em>
                <span className="vh">quedan</span> <b>{said ? formatNumber(said.left) : '…'}</b>
                {said && said.pending > 0 && at === criteria.length - 1 && (
                  <small title="Les falta un dato">
                    {' '}
                    +{formatNumber(said.pending)}
                    <span className="vh"> con un dato pendiente</span>
                  </small>
                )}
              </span>
            )}
          </Fragment>
        )
      })}
      {blanks.map((blank) => {
        const id = blankId(blank)
        return (
          <Chip
            key={id}
            of={blank}
            search={search}
            open={search.added === id}
            method={null}
            source={null}
            onChange={search.put}
            onRemove={() => search.remove(id)}
          />
        )
      })}
      {land.problem && (
        <span className="funnel-fault" role="status">
          {land.problem.title}.{' '}
          <button type="button" className="link" onClick={land.again}>
            Contar de nuevo
          </button>
        </span>
      )}
      <AddMenu search={search} />
    </section>
  )
}

interface ChipProps {
  of: Criterion | Blank
  search: Search
  /** It was just added: its editor opens by itself. */
  open: boolean
  method: string | null
  source: string | null
  onChange: (next: Criterion) => void
  onRemove: () => void
}

function Chip({ of, search, open, method, source, onChange, onRemove }: ChipProps) {
  const text = chipOf(of, search.place)
  const blank = 'blank' in of
  return (
    <span className={blank ? 'criterion blank' : 'criterion'}>
      <Popover label={`Cambiar: ${plain(text)}`} className="criterion-face" startOpen={open} face={<Bold text={text} />}>
        {(close) => (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              close()
            }}
          >
            <CriterionEditor of={of} place={search.place} method={method} source={source} onChange={onChange} />
          </form>
        )}
      </Popover>
      <button type="button" className="criterion-off" aria-label={`Quitar: ${plain(text)}`} onClick={onRemove}>
        <Close />
      </button>
    </span>
  )
}
