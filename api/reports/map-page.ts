/** A page of maps as a picture, and the map of a ficha as such a page. */
import { legendDrawing } from '@radier/geodata/chart/legend'
import { mapDrawing } from '@radier/geodata/chart/map'
import type { Drawing } from '@radier/geodata/chart/shapes'
import { svgDocument } from '@radier/geodata/chart/svg'
import { type FichaAssets, type FichaContent, type MapBlock, plainText } from '@radier/geodata/ficha/content'
import { verifyWords } from '@radier/geodata/ficha/verify-words'
import { Resvg } from '@resvg/resvg-js'
import { colorOf } from './colors.ts'
import { fontFile, fontNames } from './fonts.ts'
import { landscape, type Sheet, sheetDrawing } from './sheet.ts'

const ficha = { width: 720, margin: 28, drawn: 430 }

const mapOf = ({ sections }: Pick<FichaContent, 'sections'>): MapBlock | undefined =>
  sections.flatMap(({ blocks }) => blocks).find((block): block is MapBlock => block.kind === 'map')

/** Null when the ficha has no map. */
function fichaSheet(content: FichaContent, assets: FichaAssets): Sheet | null {
  const map = mapOf(content)
  if (!map) return null
  return {
    title: content.title,
    lead: '',
    sentence: map.sentence,
    figures: [
      {
        caption: null,
        alt: map.alt,
        draw: (width, height) => mapDrawing(map, assets, width, height),
        legend: (width) => legendDrawing(map, width),
        legendAlt: '',
      },
    ],
    notes: [],
    foot: [
      plainText(content.origin),
      `Radier · ${content.kindTitle} · consulta ${content.id} · datos al ${content.dataAsOf} · ${verifyWords(content, assets.publicUrl)}`,
    ],
    address: null,
    printed: assets.printed,
  }
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

const svgOf = (sheet: Sheet, frame: Parameters<typeof sheetDrawing>[1]): string =>
  svgDocument(sheetDrawing(sheet, frame), `${sheet.title}: ${sheet.figures.map(({ alt }) => alt).join(' ')}`, ink)

const bytesOf = (text: string) => new TextEncoder().encode(text)

export const sheetSvg = (sheet: Sheet): Uint8Array => bytesOf(svgOf(sheet, landscape))
/** Twice the size of the page, in our own faces and no other. */
export const sheetPng = (sheet: Sheet): Uint8Array => pngOf(svgOf(sheet, landscape), Math.round(2 * landscape.width))

export function renderSvg(content: FichaContent, assets: FichaAssets): Uint8Array | null {
  const sheet = fichaSheet(content, assets)
  return sheet && bytesOf(svgOf(sheet, ficha))
}

export function renderPng(content: FichaContent, assets: FichaAssets): Uint8Array | null {
  const sheet = fichaSheet(content, assets)
  return sheet && pngOf(svgOf(sheet, ficha), 2 * ficha.width)
}

/** A drawing as PNG, `pixels` wide. */
export const drawingPng = (drawing: Drawing, title: string, pixels: number): Uint8Array => pngOf(svgDocument(drawing, title, ink), pixels)

function pngOf(svg: string, pixels: number): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: fontNames.map(fontFile), defaultFontFamily: 'Archivo' }
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: pixels } }).render().asPng()
}
