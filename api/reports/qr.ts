import type { Shape } from '@radier/geodata/chart/shapes'
import QRCode from 'qrcode'

/** A QR of `side` points; modules joined along each row, so that no viewer shows seams. */
export function qrShapes(text: string, side: number): Shape[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const module = side / size
  const shapes: Shape[] = []
  for (let row = 0; row < size; row++)
    for (let from = 0; from < size; from++) {
      if (!data[row * size + from]) continue
      let to = from
      while (to < size && data[row * size + to]) to++
      shapes.push({ kind: 'rect', x: from * module, y: row * module, width: (to - from) * module, height: module + 0.04, fill: 'tinta' })
      from = to
    }
  return shapes
}
