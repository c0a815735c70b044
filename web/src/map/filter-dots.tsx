import { useEffect, useRef } from 'react'
import { useTheme } from '../ui/theme.ts'
import { readColors } from './map-colors.ts'
import { type MapFilter, mapFilterSignal, mapFoundSignal, onFilterMoved } from './map-filter.ts'
import type { PlatesDrawing } from './plates-drawing.ts'
import { useSignal } from './signal.ts'
import type { Size } from './use-size.ts'

interface FilterDotsProps {
  drawing: PlatesDrawing
  size: Size
  fit: { x: number; y: number; k: number }
}

/** Every row that passes as a dot on the plates, written straight into pixels: the country follows the brush. */
export default function FilterDots({ drawing, size, fit }: FilterDotsProps) {
  const filter = useSignal(mapFilterSignal)
  const found = useSignal(mapFoundSignal)
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  const { width, height } = size
  const { x, y, k } = fit

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || (!filter && !found) || width < 1 || height < 1) return
    const image = context.createImageData(Math.round(width), Math.round(height))
    const pixels = new Uint32Array(image.data.buffer)
    const at = filter && pixelsOf(filter, drawing, { x, y, k }, image.width, image.height)
    const ink = pack(readColors()('gris-6'))
    const accent = pack(readColors()('acento'))
    let asked = 0
    const draw = () => {
      asked = 0
      pixels.fill(0)
      if (filter?.active() && at) dots(pixels, at, filter.fails, ink, image.width)
      for (const [lon, lat] of found?.points ?? []) {
        const [px, py] = placeOf(drawing, { x, y, k }, '', lon, lat)
        square(pixels, px, py, image.width, image.height, accent)
      }
      context.putImageData(image, 0, 0)
    }
    const ask = () => {
      if (!asked) asked = requestAnimationFrame(draw)
    }
    draw()
    const stop = onFilterMoved(ask)
    return () => {
      stop()
      cancelAnimationFrame(asked)
      context.clearRect(0, 0, image.width, image.height)
    }
  }, [filter, found, drawing, width, height, x, y, k, theme])

  if (!filter && !found) return null
  return <canvas ref={canvas} className="filtro-puntos" width={Math.round(width)} height={Math.round(height)} />
}

type Fit = FilterDotsProps['fit']

function placeOf(drawing: PlatesDrawing, fit: Fit, cut: string, lon: number, lat: number): [number, number] {
  const [px, py] = drawing.place(cut || regionAt(lat), [lon, lat])
  return [Math.round(fit.x + px * fit.k), Math.round(fit.y + py * fit.k)]
}

/** Pixel of each row; −1 off the sheet. */
function pixelsOf({ rows, lon, lat, comuna, comunas }: MapFilter, drawing: PlatesDrawing, fit: Fit, width: number, height: number) {
  const at = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    const [px, py] = placeOf(drawing, fit, comunas[comuna[i] as number] ?? '', lon[i] as number, lat[i] as number)
    at[i] = px >= 0 && py >= 0 && px < width - 1 && py < height - 1 ? py * width + px : -1
  }
  return at
}

/** Few rows are drawn larger, so that they are seen. */
function dots(pixels: Uint32Array, at: Int32Array, fails: Uint32Array, ink: number, width: number): void {
  let many = 0
  for (let i = 0; i < at.length; i++) if (fails[i] === 0) many++
  const large = many < 30_000
  for (let i = 0; i < at.length; i++) {
    const p = at[i] as number
    if (fails[i] !== 0 || p < 0) continue
    pixels[p] = ink
    if (!large) continue
    pixels[p + 1] = ink
    pixels[p + width] = ink
    pixels[p + width + 1] = ink
  }
}

function square(pixels: Uint32Array, px: number, py: number, width: number, height: number, color: number): void {
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      const [qx, qy] = [px + dx, py + dy]
      if (qx >= 0 && qy >= 0 && qx < width && qy < height) pixels[qy * width + qx] = color
    }
}

/** Any comuna of the plate on which a latitude lies, for points without one. */
const regionAt = (lat: number) => (lat > -29.3 ? '02' : lat > -38.2 ? '13' : lat > -43.7 ? '10' : '11')

/** A colour of the theme (#rrggbb) as canvas memory has it. */
const pack = (color: string): number => {
  const n = Number.parseInt(color.slice(1), 16)
  return (0xff000000 | ((n & 0xff) << 16) | (n & 0xff00) | (n >> 16)) >>> 0
}
