/** A page of maps in each of its formats, the renderer loaded when it is first used. */
import type { Sheet } from './sheet.ts'

export const sheetFormats = {
  pdf: {
    type: 'application/pdf',
    render: async (sheet: Sheet): Promise<Uint8Array> => (await import('./pdf/sheet.ts')).renderSheet(sheet),
  },
  svg: {
    type: 'image/svg+xml',
    render: async (sheet: Sheet): Promise<Uint8Array> => (await import('./map-page.ts')).sheetSvg(sheet),
  },
  png: {
    type: 'image/png',
    render: async (sheet: Sheet): Promise<Uint8Array> => (await import('./map-page.ts')).sheetPng(sheet),
  },
} as const

export type SheetFormat = keyof typeof sheetFormats
export const sheetNames = Object.keys(sheetFormats) as [SheetFormat, ...SheetFormat[]]
