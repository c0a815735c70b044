/** Tables that the page makes of what is not one: figures of a line chart, versions of the sources, methods. */
import type { IndicatorNote, Lines, SourceVersion } from '@radier/geodata/ficha/content'
import { formatDate } from '@radier/geodata/measure/format'
import { type Box, runParagraph } from './box.ts'
import type { Run } from './lines.ts'
import type { Doc } from './paper.ts'
import { pageTable } from './table.ts'

/** Every figure of the lines, a row for each: nothing is told by a stroke alone. */
export function linesTable(doc: Doc, { x, series }: Lines, width: number): Box[] {
  const size = 8.2
  return pageTable(
    doc,
    {
      columns: [{ label: '', align: 'left' }, ...x.map(({ text }) => ({ label: text, align: 'right' as const }))],
      rows: series.map(({ label, points }, i) => ({
        role: 'row',
        cells: [
          [{ text: label, size, face: i ? 'regular' : 'strong', color: 'tinta' }],
          ...x.map(({ at }): Run[] => {
            const point = points.find((p) => p.x === at)
            return point ? [{ text: point.figure.text, size, face: i ? 'regular' : 'strong', color: 'tinta', figure: point.figure }] : []
          }),
        ],
      })),
    },
    width,
  )
}

/** Title, publisher, period, and the version that was read with its print. Licences and whole prints are in the workbook. */
export const sourcesBoxes = (doc: Doc, rows: readonly SourceVersion[], width: number, size: number): Box[] =>
  rows.map(({ title, publisher, reference, version, sha256, loadedAt }) => {
    const load = `versión ${version}, cargada ${formatDate(loadedAt)}, sha256 ${sha256.slice(0, 12)}…`
    return smallPrint(doc, `${title}. `, [publisher, reference, load].filter(Boolean).join(' · '), width, size)
  })

/** How each indicator is computed and, where there is room, what it does not say. */
export const methodBoxes = (doc: Doc, indicators: readonly IndicatorNote[], width: number, size: number, warned: boolean): Box[] =>
  indicators.map(({ title, method, caveats }) => smallPrint(doc, `${title}. `, [method, ...(warned ? caveats : [])].join(' '), width, size))

function smallPrint(doc: Doc, head: string, text: string, width: number, size: number): Box {
  const runs = [
    { size, face: 'strong' as const, color: 'tinta', text: head },
    { size, face: 'label' as const, color: 'tinta-2', text },
  ]
  return runParagraph(doc, runs, { width, leading: size * 1.19, gap: size * 0.32, size })
}
