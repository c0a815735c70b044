import { fillOf, type Layer } from '@radier/geodata/layer'

/** The mark of a layer in menus and legend: round for points, and filled as on the map. */
export function LayerSwatch({ layer }: { layer: Layer }) {
  const color = `var(--${layer.style.color})`
  if (layer.geometry === 'Point') return <i className="swatch round" style={{ background: color }} />
  const style = {
    lleno: { background: color },
    trama: { background: `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 5px)` },
    borde: { border: `2px solid var(--${layer.style.outline ?? layer.style.color})` },
  }[fillOf(layer)]
  return <i className="swatch" style={style} />
}
