import type { GroupsAnswer } from '@radier/api/contract-compare'
import { formatNumber } from '@radier/geodata/measure/format'
import { mostCompared } from '@radier/geodata/view/compare'
import { Skeleton } from '../../ui/state.tsx'
import { change, setCodes } from './change.ts'

/** The groups of the country: any of them behind; those of up to twelve, compared. */
export function PickByGroup({ groups, onDone }: { groups: GroupsAnswer | null; onDone: () => void }) {
  if (!groups) return <Skeleton lines={4} />
  return (
    <div className="pick-groups">
      {groups.kinds.map(({ id, title, source, coverage, groups: own }) => (
        <details key={id} open={own.length < 4}>
          <summary>
            {title} <small>{own.length > 1 ? `${own.length} grupos` : ''}</small>
          </summary>
          <p className="menor">
            {source}. {coverage}
          </p>
          <ul>
            {own.map((group) => (
              <li key={group.id}>
                <span>
                  {group.title} <small>{formatNumber(group.codes.length)}</small>
                </span>
                <button
                  type="button"
                  className="bt small"
                  disabled={!group.codes.length || group.codes.length > mostCompared}
                  title={group.codes.length > mostCompared ? `Son más de ${mostCompared}: póngalo de fondo` : undefined}
                  aria-label={`Comparar ${group.title}`}
                  onClick={() => {
                    setCodes(group.codes)
                    onDone()
                  }}
                >
                  Comparar
                </button>
                <button
                  type="button"
                  className="bt small"
                  disabled={!group.codes.length}
                  aria-label={`Poner de fondo ${group.title}`}
                  onClick={() => {
                    change({ group: group.id, list: [] })
                    onDone()
                  }}
                >
                  De fondo
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
