import type { Strokes } from './use-pencil.ts'

interface CorrectProps {
  /** The outline crosses itself. */
  crosses: boolean
  strokes: Strokes
}

/** How a polygon that was drawn is corrected on the map, and what is wrong with it. */
export function Correct({ crosses, strokes }: CorrectProps) {
  return (
    <>
      <p className="menor">
        Arrastre una esquina para moverla, el punto del medio de un lado para agregar otra; con el botón derecho sobre una, se quita.
      </p>
      <p role="alert" className="menor">
        {crosses && <b>El contorno se cruza consigo mismo: mueva o quite una esquina.</b>}
      </p>
      <div className="draw-actions">
        <button type="button" className="bt small" onClick={strokes.undo}>
          Deshacer
        </button>
        <button type="button" className="bt small" onClick={strokes.redo}>
          Rehacer
        </button>
      </div>
    </>
  )
}
