/** Number and colour of each comuna compared: six colours, filled for the first six and hollow for the rest. */
export const badgeColour = (order: number): string => `var(--cat-${(order % 6) + 1})`
export const isHollow = (order: number): boolean => order >= 6

export function NumberBadge({ order }: { order: number }) {
  return (
    <span
      className={isHollow(order) ? 'number hollow' : 'number'}
      style={{ '--own': badgeColour(order) } as React.CSSProperties}
      aria-hidden="true"
    >
      {order + 1}
    </span>
  )
}

interface SvgBadgeProps {
  order: number
  x: number
  y: number
  radius?: number
}

/** The same mark inside a drawing. */
export function SvgBadge({ order, x, y, radius = 10 }: SvgBadgeProps) {
  return (
    <g
      className={isHollow(order) ? 'svg-badge hollow' : 'svg-badge'}
      style={{ '--own': badgeColour(order) } as React.CSSProperties}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    >
      <circle r={radius + 1.5} className="halo" />
      <circle r={radius} />
      <text dy="0.35em">{order + 1}</text>
    </g>
  )
}
