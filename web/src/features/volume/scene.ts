/** The scene of a volume on a canvas of deck.gl, turned around the middle of the lot. */
import { Deck, OrbitView, type OrbitViewState } from '@deck.gl/core'
import { layersOf } from './layers.ts'
import type { Model } from './model.ts'

export interface Scene {
  draw(model: Model): void
  /** Degrees around and up, and powers of two nearer. */
  turn(by: { orbit?: number; tilt?: number; zoom?: number }): void
  end(): void
}

interface Options {
  /** Nothing moves by itself. */
  still: boolean
  onFail: () => void
}

const start = { rotationOrbit: -32, rotationX: 26 }
const radians = Math.PI / 180
/** Pixels at the sides and above and below that the labels take. */
const margin = { across: 110, up: 70 }
/** How much larger a lot must be seen for it to be turned from the usual side. */
const worthTurning = 1.4

export function showScene(box: HTMLDivElement, { still, onFail }: Options): Scene {
  let view: OrbitViewState = { target: [0, 0, 0], zoom: 0, ...start }
  let shown: Model | null = null
  const canvas = document.createElement('canvas')
  box.append(canvas)
  const deck = new Deck({
    canvas,
    views: new OrbitView({ orbitAxis: 'Z', orthographic: true }),
    controller: { scrollZoom: false, doubleClickZoom: false, dragMode: 'rotate', keyboard: false, inertia: still ? 0 : 250 },
    touchAction: 'pan-y',
    viewState: view,
    onViewStateChange: ({ viewState }) => place(viewState as OrbitViewState),
    getCursor: ({ isDragging }) => (isDragging ? 'grabbing' : 'grab'),
    onError: onFail,
    layers: [],
  })
  function place(next: OrbitViewState) {
    const closer = next.zoom !== view.zoom
    view = { ...next, rotationX: Math.min(90, Math.max(4, next.rotationX ?? 0)) }
    deck.setProps({ viewState: view, ...(closer && shown ? { layers: layersOf(shown, 2 ** Number(view.zoom)) } : {}) })
  }
  return {
    draw(model) {
      if (!shown) {
        const { orbit, scale } = framed(model, box)
        place({ ...view, target: [0, 0, model.height * 0.42], rotationOrbit: orbit, zoom: Math.log2(scale) })
      }
      shown = model
      deck.setProps({ layers: layersOf(model, 2 ** Number(view.zoom)) })
    },
    turn({ orbit = 0, tilt = 0, zoom = 0 }) {
      const { rotationOrbit = 0, rotationX = 0, zoom: now } = view
      place({ ...view, rotationOrbit: rotationOrbit + orbit, rotationX: rotationX + tilt, zoom: Number(now) + zoom })
    },
    end() {
      deck.finalize()
      canvas.remove()
    },
  }
}

/** From where a volume is seen first, in degrees, and how large, in pixels per metre: a long lot is seen along the box. */
function framed({ lot, reach, height }: Model, { clientWidth, clientHeight }: HTMLDivElement): { orbit: number; scale: number } {
  const corners = lot.flat(2)
  const edge = reach * 0.12
  const seen = [0, 30, -30, 60, -60, 90].map((turn) => {
    const orbit = start.rotationOrbit + turn
    const [cos, sin] = [Math.cos(orbit * radians), Math.sin(orbit * radians)]
    const across = Math.max(...corners.map(([x, y]) => Math.abs(x * cos - y * sin))) + edge
    const deep = Math.max(...corners.map(([x, y]) => Math.abs(x * sin + y * cos))) + edge
    const up = deep * Math.sin(start.rotationX * radians) + (height * Math.cos(start.rotationX * radians)) / 2
    return { orbit, scale: Math.min((clientWidth - margin.across) / (2 * across), (clientHeight - margin.up) / (2 * up)) }
  })
  const [usual, ...others] = seen as [(typeof seen)[0], ...typeof seen]
  const best = others.reduce((a, b) => (b.scale > a.scale ? b : a))
  return best.scale > usual.scale * worthTurning ? best : usual
}
