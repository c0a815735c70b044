import { legendDrawing } from '@radier/geodata/chart/legend'
import { mapDrawing } from '@radier/geodata/chart/map'
import type { MapBlock } from '@radier/geodata/ficha/content'
import { useMemo, useRef } from 'react'
import { useSize } from '../map/use-size.ts'
import { Skeleton } from '../ui/state.tsx'
import { pixelsPerPoint } from './chart.tsx'
import { DrawingView } from './drawing.tsx'
import { useDrawn } from './outlines.ts'

/** Height of the frame for each width: the zones of a comuna have the whole page. */
const shapeOf = ({ level }: MapBlock): number => (level === 'zona' ? 0.58 : 0.78)

/** The map of the sheet with its legend, drawn by the geometry of the PDF. */
export function MapView({ block }: { block: MapBlock }) {
  const box = useRef<HTMLElement>(null)
  const size = useSize(box)
  const drawn = useDrawn(block)
  const width = size ? size.width / pixelsPerPoint : 0
  const drawing = useMemo(
    () => (drawn && width > 0 ? mapDrawing(block, drawn, width, width * shapeOf(block)) : null),
    [block, drawn, width],
  )
  return (
    <figure ref={box} className="map-view">
      {drawing ? <DrawingView drawing={drawing} label={block.alt} /> : <Skeleton lines={6} label="Dibujando el mapa" />}
      {width > 0 && <DrawingView drawing={legendDrawing(block, width)} label="Leyenda" className="drawing map-legend" />}
      <figcaption className="paper-note">
        {block.sentence} <span className="map-credit">{block.credit}</span>
      </figcaption>
    </figure>
  )
}
