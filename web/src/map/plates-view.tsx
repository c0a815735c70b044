import { UNKNOWN } from '@radier/geodata/measure/format'
import { zoomForScale } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { memo, useCallback, useMemo, useRef } from 'react'
import type { Scene } from '../view/scene.ts'
import { codeAt, paletteOf } from './drawn-code.ts'
import type { Point } from './plate-projection.ts'
import type { PlatesDrawing } from './plates-drawing.ts'
import { boxes, boxSize, kmPerUnit, plates, sheet } from './plates-layout.ts'
import { PlatesOutlines } from './plates-outlines.tsx'
import { usePinch } from './use-pinch.ts'
import { useRecolour } from './use-recolour.ts'
import type { Size } from './use-size.ts'

export interface PlatesViewProps {
  drawing: PlatesDrawing
  scene: Scene | null
  size: Size
  /** Free part of the map: what bars and ruler leave. */
  inset: { top: number; right: number; bottom: number; left: number }
  lit: number | null
  onPoint(code: string | null, point: Point): void
  onSelect(code: string): void
  onZoom(camera: Camera): void
}

/** The whole country: four plates at one scale, islands in boxes. Recolours by class name; the paths are drawn once. */
export function PlatesView({ drawing, scene, size, inset, lit, onPoint, onSelect, onZoom }: PlatesViewProps) {
  const root = useRef<SVGSVGElement>(null)
  const fit = useMemo(() => fitSheet(size, inset), [size, inset])
  useRecolour(root, scene)
  const level = scene?.level ?? 'comuna'
  const codeUnder = (target: EventTarget) => {
    const cut = (target as Element).closest<SVGElement>('[data-cut]')?.dataset.cut
    return cut ? codeAt(cut, level) : null
  }
  const pointOf = useCallback((event: { clientX: number; clientY: number }): Point => {
    const { left = 0, top = 0 } = root.current?.getBoundingClientRect() ?? {}
    return [event.clientX - left, event.clientY - top]
  }, [])
  const cameraAt = ([x, y]: Point, closer: number): Camera => {
    const { lon, lat } = drawing.locate([(x - fit.x) / fit.k, (y - fit.y) / fit.k])
    return { lon, lat, zoom: zoomForScale(kmPerUnit / fit.k, lat) + closer }
  }
  const { follow, ...pinch } = usePinch((between) => onZoom(cameraAt(between, 0.8)), pointOf)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list is the keyboard view of the map, with the same territories
    <svg
      ref={root}
      className="laminas"
      data-lit={lit ?? undefined}
      style={paletteOf(scene)}
      role="img"
      aria-label="Chile en cuatro láminas a la misma escala. La misma información está en la tabla."
      {...pinch}
      onPointerMove={(event) => (event.pointerType === 'touch' ? follow(event) : onPoint(codeUnder(event.target), pointOf(event)))}
      onPointerLeave={() => onPoint(null, [0, 0])}
      onClick={(event) => {
        const code = codeUnder(event.target)
        if (code === null) return onZoom(cameraAt(pointOf(event), 1))
        onPoint(code, pointOf(event))
        onSelect(code)
      }}
      onDoubleClick={(event) => onZoom(cameraAt(pointOf(event), 2))}
      onWheel={(event) => event.deltaY < 0 && onZoom(cameraAt(pointOf(event), 0.6))}
    >
      <g transform={`translate(${fit.x} ${fit.y}) scale(${fit.k})`}>
        <Land drawing={drawing} />
        <PlatesOutlines drawing={drawing} selected={scene?.selected ?? '0'} />
      </g>
      <g className="laminas-nombres">
        {plates.map(({ name, label: [x, y] }) => (
          <text key={name} className="lamina-nombre" x={fit.x + x * fit.k} y={fit.y + y * fit.k} textAnchor="middle">
            {name}
          </text>
        ))}
        {boxes.map(({ code, name, short, outlined, corner: [x, y] }) => (
          <text
            key={code}
            className="isla-nombre"
            x={fit.x + (x + boxSize.width / 2) * fit.k}
            y={fit.y + (y + boxSize.height) * fit.k + 15}
            textAnchor="middle"
          >
            {fit.k < 0.7 ? short : name}
            {!outlined &&
              fit.k >= 0.7 &&
              (scene && scene.classIndex(codeAt(code, level)) < 0
                ? `, ${scene.values.get(codeAt(code, level))?.state ?? UNKNOWN}`
                : ', sin contorno')}
          </text>
        ))}
      </g>
    </svg>
  )
}

const Land = memo(({ drawing }: { drawing: PlatesDrawing }) => (
  <>
    <g className="tierra">
      {boxes.map(({ code, outlined, corner: [x, y] }) => (
        <rect key={code} data-cut={outlined ? undefined : code} className={outlined ? 'caja' : 'kn'} x={x} y={y} {...boxSize} rx="3" />
      ))}
      {drawing.comunas.map(({ cut, path }) => (
        <path key={cut} data-cut={cut} className="kn" d={path} />
      ))}
    </g>
    <path className="bordes" d={drawing.borders} />
    {boxes.map(({ code, corner: [x, y] }) => (
      <rect key={code} className="caja" x={x} y={y} {...boxSize} rx="3" />
    ))}
  </>
))

/** The sheet as large as the free part allows, towards its top, since the legend stands below. */
export function fitSheet({ width, height }: Size, inset: PlatesViewProps['inset']): { x: number; y: number; k: number } {
  const free = { width: width - inset.left - inset.right, height: height - inset.top - inset.bottom }
  const k = Math.max(0.1, Math.min((free.width - 16) / sheet.width, (free.height - 28) / sheet.height))
  return { x: inset.left + (free.width - sheet.width * k) / 2, y: inset.top + 14 + (free.height - 28 - sheet.height * k) * 0.05, k }
}
