import type { CatalogueAnswer } from '@radier/api/contract'
import { SplitIcon } from '../../ui/icons.tsx'
import { addPane } from './panes.ts'

/** The button that puts a second map beside the first. */
export const SplitTool = ({ catalogue, chosen }: { catalogue: CatalogueAnswer; chosen: string }) => (
  <button type="button" className="bt small tool" onClick={() => addPane(catalogue, [chosen])}>
    <SplitIcon />
    Dividir
  </button>
)
