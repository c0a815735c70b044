import type { TerritoryCard } from '@radier/api/contract'
import { type GroupOption, rowsWord } from '@radier/geodata/analysis/words'
import { type AnalysisShow, type ReportAnalysis, writeItem } from '@radier/geodata/ficha/report-item'
import { upperFirst } from '@radier/geodata/ficha/words'
import { formatNumber } from '@radier/geodata/measure/format'
import { gatherItem } from '../../sheet/gather.ts'
import { GatherPopover } from '../../sheet/gather-popover.tsx'
import { useTray } from '../../sheet/tray.ts'
import type { AnalyseView } from '../../view/analyse.ts'
import { measuredOf } from './grouping.ts'
import type { Session } from './session.ts'
import { useTurn } from './use-session.ts'

interface GatherAnalysisProps {
  session: Session
  view: AnalyseView
  options: readonly GroupOption[]
  /** The grouping. */
  chosen: string
  names: ReadonlyMap<string, TerritoryCard>
}

/** What of the analysis goes to a report: table, filters and groups as a question, which the server counts again. */
export const GatherAnalysis = (props: GatherAnalysisProps) => <GatherPopover>{() => <Offers {...props} />}</GatherPopover>

function Offers({ session, view, options, chosen, names }: GatherAnalysisProps) {
  useTurn(session)
  const { items } = useTray()
  const { table, cross, territory } = session
  const { figure, rate } = measuredOf(session, view.of)
  const place = names.get(territory)?.name ?? territory
  const word = upperFirst(rowsWord(table.about))
  const by = options.find(({ name }) => name === chosen)
  const asked = (show: AnalysisShow): ReportAnalysis => ({
    kind: 'analisis',
    show,
    table: table.about.id,
    territory,
    brushes: [...session.brushes()],
    ...(show === 'grupos' && figure ? { group: chosen, of: figure.name, rate: rate?.name ?? null } : { group: null, of: null, rate: null }),
    span: show === 'grupos' ? 'full' : 'half',
  })
  const offers = [
    {
      ask: asked('filtro'),
      label: `Filtro de ${word.toLowerCase()}`,
      says: `${formatNumber(cross.passing())} de ${formatNumber(cross.total())}`,
    },
    ...(by && figure ? [{ ask: asked('grupos'), label: `${word} por ${by.label}`, says: 'tabla' }] : []),
  ]
  const already = new Set(items.map((item) => (item.kind === 'analisis' ? keyOf(item) : '')))
  return (
    <>
      <p className="gather-head">
        {table.about.title}, {place}
      </p>
      <ul>
        {offers.map(({ ask, label, says }) => (
          <li key={ask.show}>
            <button
              type="button"
              className="menu-item"
              onClick={() => gatherItem(ask, { label, detail: place, title: `${word} de ${place}` })}
            >
              <b>{label}</b>
              <span>{already.has(keyOf(ask)) ? 'ya está en el informe' : says}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The question without the width at which it is told. */
const keyOf = (item: ReportAnalysis): string => writeItem({ ...item, span: 'full' })
