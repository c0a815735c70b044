import { formatNumber } from '@radier/geodata/measure/format'
import { useTray } from '../../sheet/tray.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { encodeView, type View } from '../../view/view.ts'
import { askOf } from './ask.ts'
import { ExportList } from './export-list.tsx'

/** What can be taken away of the territory on screen, and where the rest is done. */
export default function ExportMenu({ onLeave }: { onLeave: () => void }) {
  const view = useView()
  const sheet: View = { ...view, page: 'ficha', ficha: view.page === 'ficha' ? view.ficha : { ...view.ficha, id: null } }
  const go = (next: Partial<View>) => {
    changeView({ ficha: { ...view.ficha, id: null }, ...next })
    onLeave()
  }
  const gathered = useTray().items.length
  const compared = view.compare.codes.length
  return (
    <>
      {view.page !== 'ficha' && (
        <button type="button" className="menu-item" onClick={() => go({ page: 'ficha' })}>
          <b>Ver ficha completa</b>
          <span>lo mismo que sale en el PDF</span>
        </button>
      )}
      <ExportList ask={askOf(sheet)} link={new URL(encodeView(sheet), location.origin).href} />
      <button type="button" className="menu-item" onClick={() => go({ page: 'lotes' })}>
        <b>Fichas en lote</b>
        <span>{compared ? `de las ${formatNumber(compared)} comparadas, o más` : 'de una a 346 comunas'}</span>
      </button>
      <button type="button" className="menu-item" onClick={() => go({ page: 'informe' })}>
        <b>Informe</b>
        <span>
          {gathered === 1 ? '1 bloque recogido' : gathered ? `${formatNumber(gathered)} bloques recogidos` : 'recoja bloques de las fichas'}
        </span>
      </button>
      <button type="button" className="menu-item" onClick={() => go({ page: 'verificar' })}>
        <b>Verificar una ficha</b>
        <span>con su número</span>
      </button>
    </>
  )
}
