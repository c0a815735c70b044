import { formatNumber } from '@radier/geodata/measure/format'
import { volumeOf } from '@radier/geodata/planning/limits/volumen'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { theoreticalVolume } from '@radier/geodata/planning/volume'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTheme } from '../../ui/theme.ts'
import { useMedia } from '../../ui/use-media.ts'
import { modelOf } from './model.ts'
import { type Scene, showScene } from './scene.ts'
import './volume.css'

/** What each key turns, in degrees; + and − come nearer and go away. */
const turns: Record<string, [orbit: number, tilt: number]> = {
  ArrowLeft: [-10, 0],
  ArrowRight: [10, 0],
  ArrowUp: [0, 8],
  ArrowDown: [0, -8],
}
const zooms: Record<string, number> = { '+': 0.25, '-': -0.25 }

/** The theoretical volume of a site, to be turned by hand or by the arrows. The table of floors beside it says the same. */
export default function Volume3d({ question }: { question: CabidaQuestion }) {
  const theme = useTheme()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const box = useRef<HTMLDivElement>(null)
  const scene = useRef<Scene | null>(null)
  const [failed, setFailed] = useState(false)
  const model = useMemo(() => {
    const asked = volumeOf(question)
    return asked && modelOf(asked, theoreticalVolume(asked))
  }, [question])

  const known = model !== null
  useEffect(() => {
    if (!known || !box.current) return
    const shown = showScene(box.current, { still, onFail: () => setFailed(true) })
    scene.current = shown
    return () => {
      scene.current = null
      shown.end()
    }
  }, [known, still])
  useEffect(() => {
    // Its colours are those of the theme in force.
    if (theme && model) scene.current?.draw(model)
  }, [model, theme, still])

  if (!model) return null
  if (failed) return <p className="menor">Este navegador no puede dibujar en tres dimensiones. La tabla de pisos dice lo mismo.</p>
  const turn = (event: KeyboardEvent) => {
    const [degrees, closer] = [turns[event.key], zooms[event.key]]
    if (!degrees && closer === undefined) return
    event.preventDefault()
    scene.current?.turn({ orbit: degrees?.[0] ?? 0, tilt: degrees?.[1] ?? 0, zoom: closer ?? 0 })
  }
  return (
    <figure className="volume-3d">
      <div
        ref={box}
        className="volume-canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing turns by the arrows of the keyboard
        tabIndex={0}
        aria-label={sayModel(model.floors.length, model.height)}
        onKeyDown={turn}
      />
      <div className="volume-buttons">
        <button type="button" className="bt" aria-label="Girar a la izquierda" onClick={() => scene.current?.turn({ orbit: -30 })}>
          ⟲
        </button>
        <button type="button" className="bt" aria-label="Girar a la derecha" onClick={() => scene.current?.turn({ orbit: 30 })}>
          ⟳
        </button>
        <button type="button" className="bt" aria-label="Acercar" onClick={() => scene.current?.turn({ zoom: 0.5 })}>
          +
        </button>
        <button type="button" className="bt" aria-label="Alejar" onClick={() => scene.current?.turn({ zoom: -0.5 })}>
          −
        </button>
      </div>
      <figcaption>
        <span>
          <i className="volume-key floor" /> pisos
        </span>
        <span>
          <i className="volume-key line" /> rasantes de {formatNumber(model.rasante)}°
        </span>
        {model.fronts.length > 0 && (
          <span>
            <i className="volume-key front" /> frente a la calle
          </span>
        )}
      </figcaption>
    </figure>
  )
}

const sayModel = (floors: number, height: number): string =>
  `Volumen teórico de ${formatNumber(floors)} ${floors === 1 ? 'piso' : 'pisos'}, hasta ${formatNumber(height, 1)} m. Se gira arrastrando o con las flechas; la tabla dice lo mismo.`
