import type { CatalogueAnswer, LineageAnswer } from '@radier/api/contract'
import type { FichaContent, Figure } from '@radier/geodata/ficha/content'
import { useEffect, useRef } from 'react'
import { askFailedAgain, useAnswer } from '../../data/answer.ts'
import { Origin } from '../../lineage/origin.tsx'
import { Close } from '../../ui/icons.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'

interface OriginPanelProps {
  figure: Figure
  content: FichaContent
  catalogue: CatalogueAnswer | null
  onClose: () => void
}

const traceable = ({ level }: Figure) => level !== 'grupo' && level !== 'area'

/** ¿De dónde sale? of one figure of the sheet, beside it. */
export function OriginPanel({ figure, content, catalogue, onClose }: OriginPanelProps) {
  const { indicator, level, code, period } = figure
  const url = indicator && traceable(figure) ? `/api/lineage/${indicator}/${level}/${code}/${encodeURIComponent(period)}` : null
  const answer = useAnswer<LineageAnswer>(url)
  const close = useRef<HTMLButtonElement>(null)
  const definition = indicator ? catalogue?.indicators[indicator] : undefined
  const derived = figure.measure === 'derivada' || figure.measure === 'base'
  const measure = definition?.conteo && (figure.measure === 'conteo' || derived) ? 'conteo' : (definition?.first ?? 'tasa')
  const text = definition?.[measure]
  const name = answer.data?.place.name ?? content.title

  useEffect(() => close.current?.focus(), [figure.key])

  return (
    <aside
      className="paper-origin ficha"
      aria-label={`De dónde sale ${figure.text}`}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className="ficha-head">
        <p className="route">
          <span>
            ¿De dónde sale? · {name} {code === '0' ? '' : code}
          </span>
          <button type="button" ref={close} className="bt plain" aria-label="Cerrar el origen" onClick={onClose}>
            <Close />
          </button>
        </p>
        <h2 className="origin-figure">
          <span>
            {figure.text} <small>{figure.unit}</small>
          </span>
          <small>{period}</small>
        </h2>
        {definition && <p className="menor">{definition.title}</p>}
        {figure.reason && <p className="menor caveat">{figure.reason}</p>}
      </header>
      {!traceable(figure) && <Members figure={figure} content={content} />}
      {!indicator && (
        <div className="block">
          <p className="menor">Se calcula aquí con las cifras de esta ficha: no viene de una celda propia.</p>
        </div>
      )}
      {derived && url && (
        <div className="block">
          <p className="menor">Se calcula con la cifra que sigue y las demás del mismo período.</p>
        </div>
      )}
      {answer.problem && (
        <div className="block">
          <Failure {...answer.problem} onRetry={askFailedAgain} />
        </div>
      )}
      {url && !answer.data && !answer.problem && <Skeleton lines={8} label="Buscando el origen" />}
      {answer.data && text && <Origin lineage={answer.data} measure={measure} text={text} name={name} />}
    </aside>
  )
}

function Members({ figure, content }: { figure: Figure; content: FichaContent }) {
  const note = content.indicators.find(({ indicator }) => indicator === figure.indicator)
  return (
    <div className="block">
      <p className="menor">
        {figure.level === 'grupo'
          ? `Se calcula aquí con las ${content.territory.members.length} comunas del grupo, desde sus numeradores y denominadores.`
          : 'Se calcula aquí con lo que cae dentro del área dibujada.'}
      </p>
      {note && <p className="menor">{note.method}</p>}
      {content.sources
        .filter(({ source }) => note?.sources.includes(source))
        .map(({ source, title, publisher, file, sha256 }) => (
          <p key={source} className="menor">
            {publisher}, {title}. <span className="mono">{`${file.split('/').at(-1)} · ${sha256.slice(0, 8)}…${sha256.slice(-8)}`}</span>
          </p>
        ))}
    </div>
  )
}
