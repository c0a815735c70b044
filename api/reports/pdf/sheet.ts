/** A page of maps as a tagged A4 PDF, lying: what the picture of it shows, as vectors and text. */
import type { Sheet } from '../sheet.ts'
import { landscape, type Part, sheetParts } from '../sheet.ts'
import { drawShapes } from './draw.ts'
import { collected, type Doc, dateOf, figure, openPaper, type Tag, tagged } from './paper.ts'

export function renderSheet(sheet: Sheet): Promise<Uint8Array> {
  const { doc, root } = openPaper({ title: sheet.title, subject: sheet.lead, keywords: sheet.address ?? '', date: dateOf(sheet.printed) })
  const done = collected(doc)
  doc.addPage({ size: [landscape.width, landscape.height], margin: 0 })
  for (const part of sheetParts(sheet, landscape).parts) drawPart(doc, root, part)
  root.end()
  doc.end()
  return done
}

function drawPart(doc: Doc, root: Tag, { tag, alt, link, box, shapes }: Part): void {
  const [left, top, right, bottom] = box
  const draw = (parent: Tag) => parent.add(() => drawShapes(doc, shapes, 0, 0))
  if (alt === undefined) tagged(doc, root, tag, {}, draw)
  else if (!link) figure(doc, root, alt, box, draw)
  else
    tagged(doc, root, 'Link', {}, (parent) => {
      figure(doc, parent, alt, box, draw)
      doc.link(left, top, right - left, bottom - top, link, { structParent: parent, Contents: new String(alt) } as never)
    })
}
