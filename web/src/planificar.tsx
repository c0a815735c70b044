import type { CatalogueAnswer } from '@radier/api/contract'
import PlanPage from './features/plan/plan-page.tsx'

/** Planificar as it is put together: the search over the map, and the site that is being read. */
export default function Planificar({ catalogue, phone }: { catalogue: CatalogueAnswer; phone: boolean }) {
  return <PlanPage catalogue={catalogue} phone={phone} />
}
