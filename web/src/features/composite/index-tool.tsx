import { BarsIcon } from '../../ui/icons.tsx'
import { changeView } from '../../view/use-view.ts'

/** The way from the map to the page where an index is made. */
export const IndexTool = () => (
  <button type="button" className="bt small tool" onClick={() => changeView({ page: 'indice' })}>
    <BarsIcon />
    Índice
  </button>
)
