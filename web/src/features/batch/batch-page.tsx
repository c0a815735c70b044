import type { TerritoryCard } from '@radier/api/contract'
import { useTerritories } from '../../data/queries.ts'
import { Skeleton } from '../../ui/state.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { Batch } from './batch.tsx'
import { Kept } from './kept-list.tsx'
import { NewBatch } from './new-batch.tsx'
import './batch.css'

/** Many fichas at once: chosen here, made by the server, found again later. */
export default function BatchPage() {
  const view = useView()
  const territories = useTerritories().data?.territories
  const comunas = territories?.filter((t): t is TerritoryCard => t.level === 'comuna')
  const open = (id: string | null) => changeView({ ficha: { ...view.ficha, id } })
  return (
    <div className="batch-page">
      {view.ficha.id ? (
        <Batch key={view.ficha.id} id={view.ficha.id} comunas={comunas ?? []} onOpen={open} />
      ) : comunas ? (
        <NewBatch comunas={comunas} onOpen={open} />
      ) : (
        <Skeleton lines={8} />
      )}
      <Kept current={view.ficha.id} onOpen={open} />
    </div>
  )
}
