/** Tables that the page makes of what is not one: figures of a line chart, versions of the sources, methods. */
import type { IndicatorNote, Lines, SourcesBlock } from '@radier/geodata/ficha/content'
import { formatDate } from '@radier/geodata/measure/format'
import { type Box, runParagraph } from './box.ts'
import type { Run } from './lines.ts'
import type { Doc } from './paper.ts'
import { pageTable } from './table.ts'

/** Every figure of the lines, a row for each: nothing is told by a stroke alone. */
export function linesTable(doc: Doc, { x, series }: Lines, width: number): Box[] {
  return pageTable(
    doc,
    {
      columns: [{ label: '', align: 'left' }, ...x.map(({ text }) => ({ label: text, align: 'right' as const }))],
      rows: series.map(({ label, points }, i) => ({
        role: 'row',
        cells: [
          [{ text: label, size: 8.5, face: i ? 'regular' : 'strong', color: 'tinta' }],
          ...x.map(({ at }): Run[] => {
            const point = points.find((p) => p.x === at)
            return point
              ? [{ text: point.figure.text, size: 8.5, face: i ? 'regular' : 'strong', color: 'tinta', figure: point.figure }]
              : []
          }),
        ],
      })),
    },
    width,
  )
}

const size = 7.4
const small = { size, face: 'label' as const, color: 'tinta-2' }
const strong = { size, face: 'strong' as const, color: 'tinta' }

/** Title, publisher, period, and the version that was read with its print. Licences and whole prints are in the workbook. */
export const sourcesBoxes = (doc: Doc, { rows }: SourcesBlock, width: number): Box[] =>
  rows.map(({ title, publisher, reference, published, version, sha256, loadedAt }) => {
    const facts = [publisher, reference, published ? `publicada ${formatDate(published)}` : ''].filter(Boolean).join(' · ')
    const load = `versión ${version}, cargada ${formatDate(loadedAt)} · sha256 ${sha256.slice(0, 12)}…`
    return smallPrint(doc, `${title}. `, `${facts} · ${load}`, width)
  })

/** How each indicator is computed and what it does not say. */
export const methodBoxes = (doc: Doc, indicators: readonly IndicatorNote[], width: number): Box[] =>
  indicators.map(({ title, method, caveats }) => smallPrint(doc, `${title}. `, [method, ...caveats].join(' '), width))

const smallPrint = (doc: Doc, head: string, text: string, width: number): Box =>
  runParagraph(
    doc,
    [
      { ...strong, text: head },
      { ...small, text },
    ],
    { width, leading: 8.9, gap: 2.6, size },
  )
