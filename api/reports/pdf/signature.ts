/** Where whoever issues signs: at the end of the figures, before what they stand on. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { signedBy } from '@radier/geodata/ficha/issuer'
import { type Box, drawColumn, heightOf, paragraph } from './box.ts'
import { ensureRoom, type Flow, section } from './pages.ts'
import { decoration, page, rule } from './paper.ts'

const width = 230
/** White for a hand, over the line. */
const white = 52

/** Nothing where nobody issues, or nobody was said to sign. */
export function signature(flow: Flow, { issue }: FichaContent): void {
  const lines = issue ? signedBy(issue) : []
  if (!issue || !lines.length) return
  const { doc } = flow.paper
  const line = (text: string, i: number): Box =>
    paragraph(doc, [i ? text : { kind: 'strong', text }], {
      style: { size: i ? 8.8 : 10, face: 'regular', color: i ? 'tinta-2' : 'tinta' },
      width,
      leading: i ? 11.2 : 13,
      gap: 0,
    })
  const boxes = [...lines, `Folio ${issue.folio}, ${issue.date}`].map(line)
  ensureRoom(flow, white + heightOf(boxes) + 10)
  const left = page.width - page.right - width
  const top = flow.y + white
  section(flow, 'Firma', (tag) => {
    decoration(doc, () => rule(doc, left, top, width, 'tinta', 0.9))
    flow.y = drawColumn(tag, boxes, left, top + 4) + 10
  })
}
