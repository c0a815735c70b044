import type { CatalogueAnswer } from '@radier/api/contract'
import type { FichaContent, Figure } from '@radier/geodata/ficha/content'
import { figuresOf } from '@radier/geodata/ficha/content'
import { useMemo, useRef, useState } from 'react'
import { askFailedAgain, useAnswer } from '../../data/answer.ts'
import { Collect } from '../../sheet/collect.tsx'
import { AskFigure } from '../../sheet/figure.tsx'
import { gather } from '../../sheet/gather.ts'
import { Sheet } from '../../sheet/sheet.tsx'
import { Empty, Failure, Skeleton } from '../../ui/state.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { askOf, contentUrl } from './ask.ts'
import { Options } from './options.tsx'
import { OriginPanel } from './origin-panel.tsx'
import { SheetBar } from './sheet-bar.tsx'
import './ficha-page.css'

/** The ficha of a territory: what will be printed, as it will be printed, with every figure one gesture from where it comes. */
export default function FichaPage({ catalogue }: { catalogue: CatalogueAnswer | null }) {
  const view = useView()
  const ask = askOf(view)
  const url = contentUrl(ask)
  const answer = useAnswer<FichaContent>(url)
  const last = useLast(answer.data)
  const [figure, setFigure] = useState<Figure | null>(null)
  const content = answer.data ?? (answer.state === 'loading' ? last : null)
  const asker = useRef<HTMLElement | null>(null)
  const asking = useMemo(() => {
    const askFor = (asked: Figure) => {
      asker.current = document.activeElement as HTMLElement | null
      setFigure(asked)
    }
    return { ask: askFor, open: figure?.key ?? null }
  }, [figure])
  const open = figure && content ? figuresOf(content).find(({ key }) => key === figure.key) : undefined

  const close = () => {
    setFigure(null)
    asker.current?.focus()
  }

  return (
    <div className={open ? 'ficha-page with-origin' : 'ficha-page'}>
      <Options content={content} />
      <div className="ficha-desk" aria-busy={answer.state === 'loading'}>
        <SheetBar ask={ask} content={content} />
        {answer.problem &&
          (answer.problem.status === 404 ? (
            <Empty title="Esa ficha no existe">
              <p className="menor">{answer.problem.detail}</p>
              <button type="button" className="bt" onClick={() => changeView({ page: 'explorar', territory: '0' })}>
                Buscar en el mapa
              </button>
            </Empty>
          ) : (
            <Failure {...answer.problem} onRetry={askFailedAgain} />
          ))}
        {content ? (
          <AskFigure value={asking}>
            <Collect value={(section, block, label) => gather(content, section, block, label)}>
              <Sheet content={content} />
            </Collect>
          </AskFigure>
        ) : (
          !answer.problem && (
            <div className="paper">
              <Skeleton lines={14} label="Armando la ficha" />
            </div>
          )
        )}
      </div>
      {open && content && <OriginPanel figure={open} content={content} catalogue={catalogue} onClose={close} />}
    </div>
  )
}

/** What was there before, while the next is on its way. */
function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value)
  if (value && value !== last) setLast(value)
  return value ?? last
}
