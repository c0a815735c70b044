import type { Drawing, Face, Point, Shape, TextShape } from '@radier/geodata/chart/shapes'
import { useContext, useId } from 'react'
import { AskFigure } from './figure.tsx'

interface DrawingViewProps {
  drawing: Drawing
  /** What it shows, for whoever does not see it. */
  label: string
  className?: string
}

const faces: Record<Face, { weight: number; stretch: string }> = {
  regular: { weight: 430, stretch: '100%' },
  strong: { weight: 640, stretch: '100%' },
  label: { weight: 560, stretch: '86%' },
}

/** A drawing of the sheet as SVG: the shapes that the PDF draws, with the colours of the theme. */
export function DrawingView({ drawing, label, className }: DrawingViewProps) {
  const id = useId().replaceAll(':', '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG whose figures can be asked is a group, not one image
    <svg
      className={className ?? 'drawing'}
      viewBox={`0 0 ${round(drawing.width)} ${round(drawing.height)}`}
      role="group"
      aria-label={label}
    >
      <Shapes shapes={drawing.shapes} id={id} />
    </svg>
  )
}

const round = (value: number): number => Math.round(value * 100) / 100
const paint = (name: string | null | undefined): string => (!name ? 'none' : name === 'si' ? 'url(#trama-si)' : `var(--${name})`)
const ring = (points: readonly Point[]): string => points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('')

function Shapes({ shapes, id }: { shapes: readonly Shape[]; id: string }) {
  return shapes.map((shape, i) => <ShapeView key={i} shape={shape} id={`${id}-${i}`} />)
}

function ShapeView({ shape, id }: { shape: Shape; id: string }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={round(shape.x)}
          y={round(shape.y)}
          width={round(shape.width)}
          height={round(shape.height)}
          style={{ fill: paint(shape.fill), stroke: paint(shape.stroke), strokeWidth: shape.lineWidth }}
        />
      )
    case 'line':
      return (
        <path
          d={ring(shape.points)}
          style={{ fill: 'none', stroke: paint(shape.stroke), strokeWidth: shape.lineWidth, strokeDasharray: shape.dash?.join(' ') }}
        />
      )
    case 'area':
      return (
        <path
          d={shape.rings.map((points) => `${ring(points)}Z`).join('')}
          fillRule="evenodd"
          style={{
            fill: paint(shape.fill),
            stroke: paint(shape.stroke),
            strokeWidth: shape.lineWidth,
            opacity: shape.opacity,
            strokeLinejoin: 'round',
          }}
        />
      )
    case 'dot':
      return (
        <circle
          cx={round(shape.x)}
          cy={round(shape.y)}
          r={round(shape.r)}
          style={{ fill: paint(shape.fill), stroke: paint(shape.stroke), strokeWidth: shape.lineWidth, opacity: shape.opacity }}
        />
      )
    case 'text':
      return <TextView shape={shape} />
    case 'clip':
      return (
        <>
          <clipPath id={id}>
            <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
          </clipPath>
          <g clipPath={`url(#${id})`}>
            <Shapes shapes={shape.shapes} id={id} />
          </g>
        </>
      )
  }
}

function TextView({ shape }: { shape: TextShape }) {
  const { ask, open } = useContext(AskFigure)
  const { weight, stretch } = faces[shape.face]
  const { figure } = shape
  const text = {
    x: round(shape.x),
    y: round(shape.y),
    textAnchor: shape.anchor,
    style: {
      fill: paint(shape.fill),
      fontSize: shape.size,
      fontWeight: weight,
      fontStretch: stretch,
      whiteSpace: 'pre',
      ...(shape.halo
        ? ({ stroke: paint(shape.halo), strokeWidth: shape.size / 5, paintOrder: 'stroke', strokeLinejoin: 'round' } as const)
        : {}),
    },
  } as const
  if (!figure) return <text {...text}>{shape.text}</text>
  if (!ask)
    return (
      <text {...text} data-figure={figure.key}>
        {shape.text}
      </text>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own
    <text
      {...text}
      role="button"
      tabIndex={0}
      className="asks"
      data-figure={figure.key}
      aria-expanded={open === figure.key}
      onClick={() => ask(figure)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        ask(figure)
      }}
    >
      {shape.text}
    </text>
  )
}
