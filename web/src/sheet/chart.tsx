import { chartDrawing } from '@radier/geodata/chart/drawing'
import type { ChartBlock, Lines } from '@radier/geodata/ficha/content'
import { useRef } from 'react'
import { useSize } from '../map/use-size.ts'
import { DrawingView } from './drawing.tsx'
import { FigureText } from './figure.tsx'

/** Pixels of the screen for each point of the drawing: nine points read as twelve pixels. */
export const pixelsPerPoint = 4 / 3

const kinds = {
  histogram: 'Cuántos territorios hay en cada tramo',
  strip: 'Lugar entre los demás',
  bars: 'Barras',
  pyramid: 'Por edad y sexo',
  lines: 'A través del tiempo',
}

/** A chart of the sheet, drawn by the geometry of the PDF at the width there is. */
export function ChartView({ chart }: Pick<ChartBlock, 'chart'>) {
  const box = useRef<HTMLElement>(null)
  const size = useSize(box)
  const aside = 'aside' in chart ? chart.aside : null
  return (
    <figure ref={box} className="chart-view">
      <figcaption className="drawing-title">
        {chart.title}
        {aside && <small>{aside}</small>}
      </figcaption>
      {size && size.width > 0 && (
        <DrawingView drawing={chartDrawing(chart, size.width / pixelsPerPoint)} label={`${kinds[chart.kind]}: ${chart.title}`} />
      )}
      {chart.kind === 'lines' && <Points chart={chart} />}
    </figure>
  )
}

/** The points of a line as figures. */
function Points({ chart }: { chart: Lines }) {
  return (
    <details className="points">
      <summary>Cifras del gráfico</summary>
      {chart.series.map(({ label, points }) => (
        <p key={label}>
          <b>{label}</b>{' '}
          {points.map(({ x, figure }) => (
            <span key={x}>
              {figure.period}: <FigureText figure={figure} />
            </span>
          ))}
        </p>
      ))}
    </details>
  )
}
