/** Hatches for MapLibre. The name says the drawing, so a theme change asks for another image and needs no bookkeeping. */
const size = 6
const density = 4

export const hatchName = (line: string, ground: string): string => `trama|${line}|${ground}`

/** The image of a hatch name: 45° lines every 6 px; undefined for any other name. */
export function hatchImage(name: string): ImageData | undefined {
  const [kind, line = '', ground = ''] = name.split('|')
  if (kind !== 'trama') return undefined
  const side = Math.round(size * Math.SQRT2) * density
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) return undefined
  if (ground) {
    context.fillStyle = ground
    context.fillRect(0, 0, side, side)
  }
  context.strokeStyle = line
  context.lineWidth = 1.3 * density
  for (const shift of [-side, 0, side]) {
    context.beginPath()
    context.moveTo(shift - density, side + density)
    context.lineTo(shift + side + density, -density)
    context.stroke()
  }
  return context.getImageData(0, 0, side, side)
}
export const hatchDensity = density
