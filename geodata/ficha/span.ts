/** How wide a section stands: a page has six columns, on screen, on paper and on a slide. */
import type { Block } from './content.ts'

export const pageColumns = 6
export const spanColumns = { third: 2, half: 3, twothirds: 4, full: 6 } as const
export type Span = keyof typeof spanColumns
export const spans = Object.keys(spanColumns) as [Span, ...Span[]]

export const isSpan = (value: unknown): value is Span => spans.some((span) => span === value)

/** The width nearest to so many columns. */
export const spanNear = (columns: number): Span =>
  spans.reduce((best, span) => (Math.abs(spanColumns[span] - columns) < Math.abs(spanColumns[best] - columns) ? span : best))

/** The width below which a table could not be read: `asked`, or what its columns need. */
export function readableSpan(asked: Span, blocks: readonly Block[]): Span {
  const needed = blocks.map((block): Span => {
    if (block.kind === 'standards') return 'twothirds'
    if (block.kind === 'chart') return block.chart.kind === 'lines' ? 'half' : 'third'
    if (block.kind !== 'table') return 'third'
    return block.columns.length > 6 ? 'full' : block.columns.length > 5 ? 'twothirds' : block.columns.length > 3 ? 'half' : 'third'
  })
  return needed.reduce((widest, span) => (spanColumns[span] > spanColumns[widest] ? span : widest), asked)
}

/** Sections that follow each other stand side by side while the columns last. */
export function inRows<T extends { span: Span }>(all: readonly T[]): T[][] {
  const rows: T[][] = []
  let taken = pageColumns
  for (const one of all) {
    const columns = spanColumns[one.span]
    if (taken + columns > pageColumns) {
      rows.push([])
      taken = 0
    }
    rows.at(-1)?.push(one)
    taken += columns
  }
  return rows
}
