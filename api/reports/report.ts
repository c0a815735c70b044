/** The renderers of a ficha's content. Each gives bytes; none computes or writes a figure of its own. */
import type { FichaAssets, FichaContent } from '@radier/geodata/ficha/content'
import { renderCsv } from './csv.ts'
import { type Outlines, renderGeojson } from './geojson.ts'
import { renderGeopackage } from './geopackage.ts'
import { renderPng, renderSvg } from './map-page.ts'
import { renderPdf } from './pdf/render.ts'
import { renderPptx } from './pptx.ts'
import { renderWorkbook } from './workbook.ts'

type Bytes = Uint8Array | null

/** Formats of one ficha. Null: the ficha has no map to draw. */
export const pageFormats = {
  pdf: { type: 'application/pdf', render: (content: FichaContent, assets: FichaAssets): Promise<Bytes> => renderPdf(content, assets) },
  svg: { type: 'image/svg+xml', render: async (content: FichaContent, assets: FichaAssets): Promise<Bytes> => renderSvg(content, assets) },
  png: { type: 'image/png', render: async (content: FichaContent, assets: FichaAssets): Promise<Bytes> => renderPng(content, assets) },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    render: (content: FichaContent, assets: FichaAssets): Promise<Bytes> => renderPptx(content, assets),
  },
} as const

/** Formats that hold many fichas in one file. */
export const tableFormats = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: (contents: readonly FichaContent[], _outlines: Outlines): Promise<Uint8Array> => renderWorkbook(contents),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    render: async (contents: readonly FichaContent[], _outlines: Outlines): Promise<Uint8Array> => renderCsv(contents),
  },
  geojson: {
    type: 'application/geo+json',
    render: async (contents: readonly FichaContent[], outlines: Outlines): Promise<Uint8Array> => renderGeojson(contents, outlines),
  },
  gpkg: { type: 'application/geopackage+sqlite3', render: renderGeopackage },
} as const
