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

export function showScene(box: HTMLDivElement, { still, onFail }: Options): Scene {
  let view: OrbitViewState = { target: [0, 0, 0], zoom: 0, ...start }
  let framed = false
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
    view = { ...next, rotationX: Math.min(90, Math.max(4, next.rotationX ?? 0)) }
    deck.setProps({ viewState: view })
  }
  return {
    draw(model) {
      if (!framed) {
        framed = true
        const size = Math.min((box.clientWidth - 80) / (model.reach * 2.5), box.clientHeight / (model.reach * 1.25 + model.height * 1.1))
        place({ ...view, target: [0, 0, model.height * 0.42], zoom: Math.log2(size) })
      }
      deck.setProps({ layers: layersOf(model) })
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
