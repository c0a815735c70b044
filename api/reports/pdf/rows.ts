/** Tables that the page makes of what is not one: figures of a line chart, versions of the sources, methods. */
import type { IndicatorNote, Lines, SourcesBlock, SourceVersion } from '@radier/geodata/ficha/content'
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
          [{ text: label, size: 9.2, face: i ? 'regular' : 'strong', color: 'tinta' }],
          ...x.map(({ at }): Run[] => {
            const point = points.find((p) => p.x === at)
            return point
              ? [{ text: point.figure.text, size: 9.2, face: i ? 'regular' : 'strong', color: 'tinta', figure: point.figure }]
              : []
          }),
        ],
      })),
    },
    width,
  )
}

const small = { size: 8.8, face: 'regular' as const, color: 'tinta-2' }
const strong = { size: 8.8, face: 'strong' as const, color: 'tinta' }

/** Title, publisher, period, licence, and the version that was read with its print. */
export const sourcesBoxes = (doc: Doc, { rows }: SourcesBlock, width: number): Box[] => rows.map((row) => sourceBox(doc, row, width))

function sourceBox(
  doc: Doc,
  { title, publisher, reference, licence, published, version, sha256, file, loadedAt }: SourceVersion,
  width: number,
): Box {
  const facts = [publisher, reference, published ? `publicada ${formatDate(published)}` : '', licence].filter(Boolean).join(' · ')
  return runParagraph(
    doc,
    [
      { ...strong, text: title },
      { ...small, text: ` ${facts} · versión ${version}, cargada ${formatDate(loadedAt)} · ${file} · ` },
      { ...small, face: 'label', text: `sha256 ${sha256.slice(0, 16)}…` },
    ],
    { width, leading: 11.4, gap: 3.4, size: 8.8 },
  )
}

/** How each indicator is computed and what it does not say. */
export const methodBoxes = (doc: Doc, indicators: readonly IndicatorNote[], width: number): Box[] =>
  indicators.map(({ title, method, caveats }) =>
    runParagraph(
      doc,
      [
        { ...strong, text: `${title}. ` },
        { ...small, text: [method, ...caveats].join(' ') },
      ],
      { width, leading: 11.4, gap: 3.4, size: 8.8 },
    ),
  )
