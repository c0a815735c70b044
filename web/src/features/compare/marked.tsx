import type { CatalogueAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Brush } from '@radier/geodata/view/compare'
import { Close } from '../../ui/icons.tsx'
import { brush } from './change.ts'
import { comunasCounted } from './words.ts'

interface MarkedProps {
  lit: ReadonlySet<string> | null
  brushes: readonly Brush[]
  catalogue: CatalogueAnswer
}

/** What is brushed, in words, each with its cross. */
export function Marked({ lit, brushes, catalogue }: MarkedProps) {
  if (!lit) return null
  return (
    <p className="marked" role="status">
      <b>{comunasCounted(lit.size)}</b> {lit.size === 1 ? 'marcada' : 'marcadas'}:
      {brushes.map(({ id, from, to }) => {
        const indicator = catalogue.indicators[id]
        const decimals = indicator?.[indicator.first]?.decimals ?? 0
        const text = `${indicator?.short ?? id} de ${formatNumber(from, decimals)} a ${formatNumber(to, decimals)}`
        return (
          <button key={id} type="button" className="chip" aria-label={`Desmarcar ${text}`} onClick={() => brush(id, null)}>
            {text}
            <Close />
          </button>
        )
      })}
    </p>
  )
}
