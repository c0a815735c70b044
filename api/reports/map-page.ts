/** The map of a ficha as a page of its own: name, sentence, map with its scale and north, legend, source, identity. */
import { legendDrawing } from '@radier/geodata/chart/legend'
import { mapDrawing } from '@radier/geodata/chart/map'
import { type Drawing, moved, type Shape, type TextShape } from '@radier/geodata/chart/shapes'
import { svgDocument } from '@radier/geodata/chart/svg'
import { wrapped } from '@radier/geodata/chart/text-width'
import { type FichaAssets, type FichaContent, type MapBlock, plainText } from '@radier/geodata/ficha/content'
import { verifyWords } from '@radier/geodata/ficha/verify-words'
import { Resvg } from '@resvg/resvg-js'
import { colorOf } from './colors.ts'
import { fontFile, fontNames } from './fonts.ts'

const [width, margin] = [720, 28]
const inner = width - 2 * margin

/** The map of a ficha; undefined when it has none. */
export const mapOf = ({ sections }: Pick<FichaContent, 'sections'>): MapBlock | undefined =>
  sections.flatMap(({ blocks }) => blocks).find((block): block is MapBlock => block.kind === 'map')

/** Null when the ficha has no map. */
export function mapPage(content: FichaContent, assets: FichaAssets): Drawing | null {
  const map = mapOf(content)
  if (!map) return null
  const shapes: Shape[] = []
  let y = margin
  const say = (text: string, size: number, face: TextShape['face'], fill: string, leading: number) => {
    for (const line of wrapped(text, inner, size, face)) {
      shapes.push({ kind: 'text', x: margin, y: y + size, text: line, size, face, anchor: 'start', fill })
      y += leading
    }
  }
  const place = (drawing: Drawing, gap: number) => {
    shapes.push(...moved(drawing.shapes, margin, y))
    y += drawing.height + gap
  }
  say(content.title, 26, 'strong', 'tinta', 31)
  say(map.sentence, 13, 'regular', 'tinta-2', 18)
  y += 6
  place(mapDrawing(map, assets, inner, 430), 10)
  place(legendDrawing(map, inner), 8)
  say(plainText(content.origin), 9.5, 'regular', 'tinta-2', 12.5)
  say(
    `Radier · ${content.kindTitle} · consulta ${content.id} · datos al ${content.dataAsOf} · ${verifyWords(content, assets.publicUrl)}`,
    9.5,
    'regular',
    'tinta-2',
    12.5,
  )
  const height = y + margin - 8
  return { width, height, shapes: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'papel' }, ...shapes] }
}

/** As fonts are named on the machine of whoever opens it: Archivo if there, else a plain sans. */
const ink = {
  color: colorOf,
  family: {
    regular: 'font-family="Archivo, Helvetica, Arial, sans-serif" font-weight="400"',
    strong: 'font-family="Archivo, Helvetica, Arial, sans-serif" font-weight="700"',
    label: 'font-family="Archivo Condensed, Archivo, Helvetica, Arial, sans-serif" font-weight="400" font-stretch="condensed"',
  },
}

export function renderSvg(content: FichaContent, assets: FichaAssets): Uint8Array | null {
  const page = mapPage(content, assets)
  return page && new TextEncoder().encode(svgDocument(page, `${content.title}: ${mapOf(content)?.alt ?? ''}`, ink))
}

/** Twice the size of the page, in our own faces and no other. */
export function renderPng(content: FichaContent, assets: FichaAssets): Uint8Array | null {
  const svg = renderSvg(content, assets)
  return svg && pngOf(new TextDecoder().decode(svg), 2 * width)
}

/** A drawing as PNG, `pixels` wide. */
export const drawingPng = (drawing: Drawing, title: string, pixels: number): Uint8Array => pngOf(svgDocument(drawing, title, ink), pixels)

function pngOf(svg: string, pixels: number): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: fontNames.map(fontFile), defaultFontFamily: 'Archivo' }
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: pixels } }).render().asPng()
}
