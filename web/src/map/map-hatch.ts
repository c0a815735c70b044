/** Hatches for MapLibre. The name says the drawing, so a theme change asks for another image and needs no bookkeeping. */
const size = 6
const density = 4

export const hatchName = (line: string, ground: string): string => `trama|${line}|${ground}`

/** What nobody looked at: the other way, twice as far apart and with a halo over any colour, so that it is read neither as s/i nor as a mask. */
export const unseenName = (line: string, halo: string): string => `no-visto|${line}|${halo}`

/** The image of a hatch name: 45° lines every 6 px, or every 12 the other way; undefined for any other name. */
export function hatchImage(name: string): ImageData | undefined {
  const [kind, line = '', ground = ''] = name.split('|')
  if (kind !== 'trama' && kind !== 'no-visto') return undefined
  const back = kind === 'no-visto'
  const side = Math.round(size * (back ? 2 : 1) * Math.SQRT2) * density
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) return undefined
  if (ground && !back) {
    context.fillStyle = ground
    context.fillRect(0, 0, side, side)
  }
  if (back) context.setTransform(-1, 0, 0, 1, side, 0)
  const stroke = (color: string, width: number) => {
    context.strokeStyle = color
    context.lineWidth = width * density
    for (const shift of [-side, 0, side]) {
      context.beginPath()
      context.moveTo(shift - density, side + density)
      context.lineTo(shift + side + density, -density)
      context.stroke()
    }
  }
  if (back) stroke(ground, 2.2)
  stroke(line, back ? 1 : 1.3)
  return context.getImageData(0, 0, side, side)
}
export const hatchDensity = density
