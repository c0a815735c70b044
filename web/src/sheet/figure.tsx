import type { Figure } from '@radier/geodata/ficha/content'
import { createContext, useContext } from 'react'
import { Hatch } from '../ui/state.tsx'

interface Asking {
  /** Asks where a figure comes from; without it figures are only read. */
  ask?: (figure: Figure) => void
  /** Key of the figure whose origin is open. */
  open?: string | null
}

/** Who answers for the figures of a sheet. */
export const AskFigure = createContext<Asking>({})

interface FigureTextProps {
  figure: Figure
  className?: string
  /** Hatch before what is unknown, where there is room for it. */
  hatched?: boolean
}

/** A figure exactly as it is written; one gesture from where it comes. */
export function FigureText({ figure, className = '', hatched }: FigureTextProps) {
  const { ask, open } = useContext(AskFigure)
  const unknown = figure.value === null
  const mark = hatched && unknown ? <Hatch /> : null
  const look = `fig ${className}${unknown ? ' unknown' : ''}`
  if (!ask)
    return (
      <>
        {mark}
        <span className={look} data-figure={figure.key} title={figure.reason}>
          {figure.text}
        </span>
      </>
    )
  return (
    <>
      {mark}
      <button
        type="button"
        className={look}
        data-figure={figure.key}
        title={figure.reason ? `${figure.reason} ¿De dónde sale?` : '¿De dónde sale?'}
        aria-expanded={open === figure.key}
        onClick={() => ask(figure)}
      >
        {figure.text}
      </button>
    </>
  )
}
