/** Tables that the page makes of what is not one: figures of a line chart, versions of the sources, methods. */
import type { IndicatorNote, Lines, SourceVersion } from '@radier/geodata/ficha/content'
import type { Term } from '@radier/geodata/glossary/term'
import { formatDate } from '@radier/geodata/measure/format'
import { type Box, runParagraph } from './box.ts'
import type { Run } from './lines.ts'
import type { Doc } from './paper.ts'
import { pageTable } from './table.ts'

/** Every figure of the lines, a row for each: nothing is told by a stroke alone. */
export function linesTable(doc: Doc, { x, series }: Lines, width: number): Box[] {
  const size = x.length > 7 ? 7.6 : 8.2
  const face = x.length > 7 ? 'label' : 'regular'
  return pageTable(
    doc,
    {
      columns: [{ label: '', align: 'left' }, ...x.map(({ text }) => ({ label: text, align: 'right' as const }))],
      rows: series.map(({ label, points }, i) => ({
        role: 'row',
        cells: [
          [{ text: label, size, face: i ? face : 'strong', color: 'tinta' }],
          ...x.map(({ at }): Run[] => {
            const point = points.find((p) => p.x === at)
            return point ? [{ text: point.figure.text, size, face: i ? face : 'strong', color: 'tinta', figure: point.figure }] : []
          }),
        ],
      })),
    },
    width,
    x.length > 7 ? 3.6 : 7,
  )
}

/** Title, publisher, period, and the version that was read with its print. Licences and whole prints are in the workbook. */
export const sourcesBoxes = (doc: Doc, rows: readonly SourceVersion[], width: number): Box[] =>
  smallPrint(
    doc,
    rows.map(({ title, publisher, reference, version, sha256, loadedAt }) => ({
      head: title,
      text: `${initials(publisher)}, ${reference}. Versión ${version}, ${formatDate(loadedAt)}, sha256 ${sha256.slice(0, 8)}…`,
    })),
    width,
  )

/** «INE» of «Instituto Nacional de Estadísticas (INE)». */
const initials = (publisher: string): string => /\(([^)]+)\)/.exec(publisher)?.[1] ?? publisher

/** How each indicator is computed; what it does not say stands beside its figures. */
export const methodBoxes = (doc: Doc, indicators: readonly IndicatorNote[], width: number): Box[] =>
  smallPrint(
    doc,
    indicators.map(({ title, method }) => ({ head: title, text: method })),
    width,
  )

/** What the words of the ficha mean, and who says so. */
export const termBoxes = (doc: Doc, terms: readonly Term[], width: number): Box[] =>
  smallPrint(
    doc,
    terms.map(({ word, meaning, source }) => ({ head: word, text: `${meaning} (${source.name})` })),
    width,
  )

/** Entries that follow each other as in a dictionary; a paragraph for every few, so that a column can end between them. */
function smallPrint(doc: Doc, entries: readonly { head: string; text: string }[], width: number): Box[] {
  const [every, size] = [3, 6.6]
  return Array.from({ length: Math.ceil(entries.length / every) }, (_, i) => {
    const runs = entries.slice(i * every, (i + 1) * every).flatMap(({ head, text }) => [
      { size, face: 'strong' as const, color: 'tinta', text: `${head}. ` },
      { size, face: 'label' as const, color: 'tinta-2', text: `${text} ` },
    ])
    return runParagraph(doc, runs, { width, leading: size * 1.18, gap: size * 0.25, size })
  })
}
