import type { ReportAsked } from '@radier/geodata/ficha/report-item'
import { sections } from '@radier/geodata/ficha/sections'
import { useEffect, useState } from 'react'
import { Sheet } from '../../sheet/sheet.tsx'
import { changeItem, changeTray, newId, type TrayItem, useTray } from '../../sheet/tray.ts'
import { Empty, Failure, Skeleton } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { readBlocks } from '../../view/report.ts'
import { changeView } from '../../view/use-view.ts'
import { ExportPanel } from './export-panel.tsx'
import { Gathered } from './gathered.tsx'
import { useReport } from './use-report.ts'
import { WidthHandle } from './width-handle.tsx'
import './report.css'

/** A report made of what was gathered: the list, the page as it will be printed, and the way out. */
export default function ReportPage() {
  const tray = useTray()
  const preview = useReport(tray)
  const [chosen, setChosen] = useState<string | null>(null)
  useBlocksOfAddress()
  const position = (section: string) => tray.items[Number(section.slice(1)) - 1]
  const choose = (id: string) => {
    setChosen(id)
    const at = tray.items.findIndex((item) => item.id === id)
    document.getElementById(`seccion-b${at + 1}`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className="report-page">
      <Gathered tray={tray} chosen={chosen} onChoose={choose} />
      <div className="report-desk" aria-busy={preview.busy}>
        {preview.problem && <Failure title={preview.problem.title} detail={preview.problem.detail} />}
        {!tray.items.length ? (
          <Empty title="Todavía no hay bloques">
            <p className="menor">
              Use «Recoger» al explorar, comparar o analizar, o en el mapa, el gráfico, la tabla o la cifra que quiera de una ficha. Llegan
              aquí con su fuente y su fecha.
            </p>
            <button type="button" className="bt primary" onClick={() => changeView({ page: 'ficha' })}>
              Abrir una ficha
            </button>
          </Empty>
        ) : preview.content ? (
          <Sheet
            content={preview.content}
            pathOf={(section) => {
              const item = position(section)
              return item?.kind === 'bloque' ? `/ficha/${item.territory}?secciones=${item.section}` : null
            }}
            frame={({ id }) => {
              const item = position(id)
              return (
                item && (
                  <>
                    {item.id === chosen && <i className="report-frame" aria-hidden="true" />}
                    <WidthHandle label={item.label} span={item.span} onChange={(span) => changeItem(item.id, { span })} />
                  </>
                )
              )
            }}
          />
        ) : (
          !preview.problem && (
            <div className="paper">
              <Skeleton lines={12} label="Armando el informe" />
            </div>
          )
        )}
      </div>
      {tray.items.length > 0 && <ExportPanel tray={tray} preview={preview} />}
    </div>
  )
}

/** How a block of a link is called before the server says it. */
function nameOf(block: ReportAsked): Pick<TrayItem, 'label' | 'detail'> {
  switch (block.kind) {
    case 'bloque':
      return { label: sections[block.section]?.title ?? block.section, detail: block.territory }
    case 'comparacion':
      return { label: { tabla: 'Comparación', barras: 'Barras', lineas: 'En el tiempo' }[block.show], detail: block.territories.join(', ') }
    case 'analisis':
      return { label: { filtro: 'Filtro', grupos: 'Grupos' }[block.show], detail: `${block.table}, ${block.territory}` }
  }
}

/** A printed report opened by its QR: its blocks take the place of what was in the tray, which can come back. */
function useBlocksOfAddress() {
  useEffect(() => {
    const blocks = readBlocks(new URLSearchParams(location.search))
    if (!blocks.length) return
    const items = blocks.map((block) => ({ ...block, id: newId(), ...nameOf(block) }))
    const before = changeTray({ items })
    history.replaceState(null, '', '/informe')
    say('Se abrió el informe del enlace, sin sus textos', { text: 'Recuperar el mío', run: () => changeTray(before) })
  }, [])
}
