import type { CatalogueAnswer } from '@radier/api/contract'

export default function PlanPage({ phone }: { catalogue: CatalogueAnswer; phone: boolean }) {
  return <h1>{phone ? 'Planificar' : 'Planificar la comuna'}</h1>
}
