/** Head and foot of the pages: what it is, when it was printed, which page; and on the first, where it comes from and its QR. */
import type { FichaAssets, FichaContent } from '@radier/geodata/ficha/content'
import { issuedBy, notIssued } from '@radier/geodata/ficha/issuer'
import { verifyWords } from '@radier/geodata/ficha/verify-words'
import { qrShapes } from '../qr.ts'
import { drawShapes } from './draw.ts'
import { brokenLines, type Run, runsOf, writeLines } from './lines.ts'
import { markShapes } from './mark.ts'
import { type Doc, decoration, figure, inner, page, rule, type Style, type Tag, tagged, widthOf, write } from './paper.ts'

const small: Style = { size: 9.8, face: 'regular', color: 'tinta-2' }

const issuerLeading = 12

/** Whoever issues, in the lines that it takes under the kind of ficha. */
const issuerLines = (doc: Doc, { issue }: FichaContent) =>
  issue ? brokenLines(doc, [{ ...small, text: issuedBy(issue) }], inner - 39) : []

/** Height of the head of page one. */
export const headHeight = (doc: Doc, content: FichaContent): number => 36 + issuerLines(doc, content).length * issuerLeading

/** Page numbers are known when all pages are; the first has the full head, the others name the ficha. */
export function heads(doc: Doc, content: FichaContent, { printed }: FichaAssets): void {
  const { kindTitle, title, id, issue } = content
  const { start, count } = doc.bufferedPageRange()
  const issuer = issuerLines(doc, content)
  const when = issue ? `Folio ${issue.folio} · ${issue.date}` : `Impresa ${printed}`
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i)
    const right = `${when} · página ${i + 1} de ${count}`
    decoration(
      doc,
      () => {
        drawShapes(doc, markShapes, page.left, page.top - (i ? 6 : 3))
        write(doc, i ? title : kindTitle, page.left + 39, page.top + (i ? 10 : 13), { size: i ? 10.6 : 12, face: 'strong', color: 'tinta' })
        if (i) write(doc, kindTitle, page.left + 45 + widthOf(doc, title, { size: 10.6, face: 'strong' }), page.top + 10, small)
        write(doc, right, page.width - page.right - widthOf(doc, right, small), page.top + (i ? 10 : 13), small)
        if (!i)
          for (const [n, [piece]] of issuer.entries())
            if (piece) write(doc, piece.text, page.left + 39, page.top + 13 + (n + 1) * issuerLeading, small)
        rule(doc, page.left, page.top + (i ? 18 : headHeight(doc, content) - 12), inner, 'tinta', i ? 0.9 : 1.5)
        if (i) write(doc, `Consulta ${id}`, page.left, page.height - page.bottom + 12, { ...small, size: 9 })
      },
      'Pagination',
    )
  }
}

const qrSide = 60
/** What is said of the sources takes so many lines at most: all of them are at the end. */
const mostLines = 6
const footStyle: Style = { size: 8.8, face: 'regular', color: 'tinta-2' }

/** Height of the foot of page one, and how to draw it with its end at the bottom of the page; `last` goes at the end of its last line. */
export function foot(
  doc: Doc,
  content: FichaContent,
  { publicUrl }: FichaAssets,
): { height: number; draw(parent: Tag, last: string): void } {
  const address = publicUrl && publicUrl + content.verifyPath
  const side = address ? qrSide : 0
  const width = address ? inner - qrSide - 16 : inner
  const whence = brokenLines(
    doc,
    [{ ...footStyle, face: 'strong', color: 'tinta', text: '¿De dónde sale? ' }, ...runsOf(content.origin, footStyle)],
    width,
  )
  const rest = brokenLines(doc, [{ ...footStyle, text: '… y las demás fuentes de «Fuentes y método», al final.' }], width)
  const { issue } = content
  const bold = (text: string): Run => ({ ...footStyle, face: 'strong', color: 'tinta', text })
  const query: Run = { ...footStyle, face: 'label', text: `Consulta ${content.canonical}` }
  const texts = [
    whence.length > mostLines ? [...whence.slice(0, mostLines - 1), ...rest] : whence,
    ...(issue
      ? [[bold(`Folio ${issue.folio}`), { ...footStyle, text: ` · emitida el ${issue.date} por ${issuedBy(issue)}` }], [query]]
      : [[bold(notIssued), { ...query, text: ` ${query.text}` }]]
    ).map((runs) => brokenLines(doc, runs, width)),
    brokenLines(
      doc,
      [bold(content.id), { ...footStyle, text: ` · datos al ${content.dataAsOf} · ${verifyWords(content, publicUrl)}` }],
      width,
    ),
    brokenLines(doc, [{ ...footStyle, face: 'label', text: `sha256 ${content.hash}` }], width),
  ]
  const leading = 10.5
  const lines = texts.reduce((sum, { length }) => sum + length, 0)
  const height = Math.max(lines * leading + 7, side) + 10
  return {
    height,
    draw: (parent, last) => {
      const top = page.height - page.bottom - height
      decoration(doc, () => rule(doc, page.left, top, inner, 'tinta', 1.5))
      let y = top + 17
      for (const [i, text] of texts.entries()) {
        if (i) y += 1.6
        tagged(doc, parent, 'P', {}, (tag) => writeLines(doc, tag, text, page.left, y, leading))
        y += text.length * leading
      }
      const end = brokenLines(doc, [bold(last)], width)
      if (last) tagged(doc, parent, 'P', {}, (tag) => writeLines(doc, tag, end, page.left, y - leading, leading, 'right', width))
      if (!address) return
      const x = page.width - page.right - qrSide
      const alt = `Código QR que abre ${address}`
      tagged(doc, parent, 'Link', {}, (link) => {
        figure(doc, link, alt, [x, top + 9, x + qrSide, top + 9 + qrSide], (tag) =>
          tag.add(() => drawShapes(doc, qrShapes(address, qrSide), x, top + 9)),
        )
        doc.link(x, top + 9, qrSide, qrSide, address, { structParent: link, Contents: new String(alt) } as never)
      })
    },
  }
}
