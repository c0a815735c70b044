/** The renderers of a ficha's content, each loaded when it is first used. They give bytes; none computes or writes a figure of its own. */
import type { FichaAssets, FichaContent } from '@radier/geodata/ficha/content'
import type { Outlines } from './geojson.ts'

type Bytes = Promise<Uint8Array | null>

/** Formats of one ficha. Null: the ficha has no map to draw. */
export const pageFormats = {
  pdf: {
    type: 'application/pdf',
    render: async (content: FichaContent, assets: FichaAssets): Bytes => (await import('./pdf/render.ts')).renderPdf(content, assets),
  },
  svg: {
    type: 'image/svg+xml',
    render: async (content: FichaContent, assets: FichaAssets): Bytes => (await import('./map-page.ts')).renderSvg(content, assets),
  },
  png: {
    type: 'image/png',
    render: async (content: FichaContent, assets: FichaAssets): Bytes => (await import('./map-page.ts')).renderPng(content, assets),
  },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    render: async (content: FichaContent, assets: FichaAssets): Bytes => (await import('./pptx.ts')).renderPptx(content, assets),
  },
} as const

/** Formats that hold many fichas in one file. */
export const tableFormats = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: async (contents: readonly FichaContent[], _: Outlines): Promise<Uint8Array> =>
      (await import('./workbook.ts')).renderWorkbook(contents),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    render: async (contents: readonly FichaContent[], _: Outlines): Promise<Uint8Array> => (await import('./csv.ts')).renderCsv(contents),
  },
  parquet: {
    type: 'application/vnd.apache.parquet',
    render: async (contents: readonly FichaContent[], _: Outlines): Promise<Uint8Array> =>
      (await import('./parquet.ts')).renderParquet(contents),
  },
  geojson: {
    type: 'application/geo+json',
    render: async (contents: readonly FichaContent[], outlines: Outlines): Promise<Uint8Array> =>
      (await import('./geojson.ts')).renderGeojson(contents, outlines),
  },
  gpkg: {
    type: 'application/geopackage+sqlite3',
    render: async (contents: readonly FichaContent[], outlines: Outlines): Promise<Uint8Array> =>
      (await import('./geopackage.ts')).renderGeopackage(contents, outlines),
  },
} as const
