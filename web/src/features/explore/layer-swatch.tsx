import type { Layer } from '@radier/geodata/layer'

/** The mark of a layer in menus and legend: round for points, hatched for masks. */
export function LayerSwatch({ layer }: { layer: Layer }) {
  const color = `var(--${layer.style.color})`
  const hatch = `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 5px)`
  const round = layer.geometry === 'Point' ? 'swatch round' : 'swatch'
  return <i className={round} style={{ background: layer.style.hatch || layer.mask ? hatch : color }} />
}
