import type { FichaContent } from '@radier/geodata/ficha/content'
import { DownloadIcon, MapIcon, PrintIcon } from '../../ui/icons.tsx'
import { Popover } from '../../ui/popover.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { type FichaAsk, fileUrl } from './ask.ts'
import ExportMenu from './export-menu.tsx'

/** Over the sheet: back to the map, print, export. */
export function SheetBar({ ask, content }: { ask: FichaAsk; content: FichaContent | null }) {
  const view = useView()
  return (
    <div className="sheet-bar">
      <button type="button" className="bt" onClick={() => changeView({ page: 'explorar', ficha: { ...view.ficha, id: null } })}>
        <MapIcon />
        Ver en el mapa
      </button>
      <span className="sheet-bar-end">
        <button type="button" className="bt print" disabled={!content} onClick={() => void keepAndPrint(ask)}>
          <PrintIcon />
          Imprimir
        </button>
        <Popover
          label="Exportar la ficha"
          className="bt primary"
          face={
            <>
              <DownloadIcon />
              Exportar
            </>
          }
          disabled={!content}
        >
          {(close) => <ExportMenu onLeave={close} />}
        </Popover>
      </span>
    </div>
  )
}

/** The number on paper can be verified only when the server kept what was issued: any file of the ficha does that. */
async function keepAndPrint(ask: FichaAsk): Promise<void> {
  await fetch(fileUrl(ask, 'csv')).catch(() => null)
  print()
}
