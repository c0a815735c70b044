/** Photos as a person sends them → the picture alone: no place, date, device or text travels with it. */

export interface Photo {
  type: 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: Uint8Array
}

/** The picture, known by its bytes and rid of its metadata; null when it is none of the three kinds or is not whole. */
export function cleanPhoto(bytes: Uint8Array): Photo | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return jpeg(view) ?? png(view) ?? webp(view)
}

const photo = (type: Photo['type'], parts: Buffer[]): Photo => ({ type, bytes: Buffer.concat(parts) })

/** Of the segments of a JPEG only what the picture needs: JFIF, colour (ICC, Adobe) and tables. Its turn is written anew, alone. */
function jpeg(view: Buffer): Photo | null {
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return null
  const kept: Buffer[] = []
  let turn = 1
  let at = 2
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) return null
    const marker = view[at + 1]!
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + view.readUInt16BE(at + 2)
    if (end > view.length || end < at + 4) return null
    const segment = view.subarray(at, end)
    if (marker === 0xe1) turn = turnOf(segment) ?? turn
    const needed =
      marker < 0xe0 || [0xe0, 0xee].includes(marker) || (marker === 0xe2 && segment.toString('latin1', 4, 15) === 'ICC_PROFILE')
    if (needed) kept.push(segment)
    at = end
    if (marker !== 0xda) continue
    const scan = endOfScan(view, at)
    kept.push(view.subarray(at, scan))
    at = scan
    if (view[at + 1] === 0xd9)
      return photo('image/jpeg', [view.subarray(0, 2), ...(turn > 1 ? [turnSegment(turn)] : []), ...kept, view.subarray(at, at + 2)])
  }
  return null
}

/** Where the next marker stands after the picture's own bytes; 00 and restarts belong to them. */
function endOfScan(view: Buffer, from: number): number {
  let at = from
  for (;;) {
    at = view.indexOf(0xff, at)
    if (at < 0 || at + 1 >= view.length) return view.length
    const next = view[at + 1]!
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at += next === 0xff ? 1 : 2
  }
}

/** How the picture is to be turned (1–8), of an Exif segment. */
function turnOf(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 24) return null
  const tiff = segment.subarray(10)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let i = 0; i < short(start); i++) {
    const entry = start + 2 + 12 * i
    const value = short(entry + 8)
    if (short(entry) === 0x0112) return value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** An Exif segment that says only how to turn the picture. */
function turnSegment(turn: number): Buffer {
  const head = Buffer.from('ffe1002245786966000049492a00080000000100120103000100000000000000', 'hex')
  const segment = Buffer.concat([head, Buffer.alloc(36 - head.length)])
  segment.writeUInt16LE(turn, 28)
  return segment
}

const pngMark = Buffer.from('89504e470d0a1a0a', 'hex')
const pngNeeded = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs']

function png(view: Buffer): Photo | null {
  if (!view.subarray(0, 8).equals(pngMark)) return null
  const kept: Buffer[] = [pngMark]
  for (let at = 8; at + 12 <= view.length; ) {
    const end = at + 12 + view.readUInt32BE(at)
    if (end > view.length) return null
    const kind = view.toString('latin1', at + 4, at + 8)
    if (pngNeeded.includes(kind)) kept.push(view.subarray(at, end))
    if (kind === 'IEND') return photo('image/png', kept)
    at = end
  }
  return null
}

const webpNeeded = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']

function webp(view: Buffer): Photo | null {
  if (view.length < 20 || view.toString('latin1', 0, 4) !== 'RIFF' || view.toString('latin1', 8, 12) !== 'WEBP') return null
  const whole = 8 + view.readUInt32LE(4)
  if (whole > view.length) return null
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= whole; ) {
    const end = at + 8 + view.readUInt32LE(at + 4)
    if (end > whole) return null
    const kind = view.toString('latin1', at, at + 4)
    const chunk = Buffer.from(view.subarray(at, end + (end & 1 && end < whole ? 1 : 0)))
    // Bits 2 and 3 of the extended header announce XMP and Exif.
    if (kind === 'VP8X' && chunk.length > 8) chunk[8]! &= ~0b1100
    if (webpNeeded.includes(kind)) kept.push(chunk)
    at = end + (end & 1)
  }
  if (!kept.length) return null
  const body = Buffer.concat(kept)
  const head = Buffer.alloc(12)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(4 + body.length, 4)
  head.write('WEBP', 8, 'latin1')
  return photo('image/webp', [head, body])
}
