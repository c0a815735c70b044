/** Puts boxes on pages: heads stay with what follows, tables go on with their head, halves stand side by side. */
import { type Box, drawColumn, heightOf } from './box.ts'
import { type Doc, inner, type Paper, page, type Tag, tagged } from './paper.ts'

export interface Flow {
  paper: Paper
  y: number
  /** Where the text of this page ends. */
  bottom: number
  /** Called after every new page; says where its text starts and ends. */
  turned(): { y: number; bottom: number }
}

export const newPage = (doc: Doc): Doc => doc.addPage({ size: 'A4', margin: 0 })

function turn(flow: Flow): void {
  newPage(flow.paper.doc)
  Object.assign(flow, flow.turned())
}

/** Boxes over the whole width, page after page. */
export function flowBoxes(flow: Flow, parent: Tag, boxes: readonly Box[]): void {
  let opening = true
  for (const [i, box] of boxes.entries()) {
    if (!opening && flow.y + box.gap + together(boxes, i) > flow.bottom) {
      turn(flow)
      opening = true
      if (box.repeat && box.repeat !== box) flow.y = place(flow, parent, box.repeat, true)
    }
    flow.y = place(flow, parent, box, opening)
    opening = false
  }
}

/** Height of a box with those that must follow it on its page: of a table, five rows. */
export function together(boxes: readonly Box[], from: number): number {
  let height = 0
  for (let i = from; i < boxes.length; i++) {
    const box = boxes[i] as Box
    height += box.height + (i > from ? box.gap : 0)
    if (box.keep) continue
    for (let row = i + 1; i > from && row < i + 5 && boxes[row]?.repeat; row++) height += (boxes[row] as Box).height
    break
  }
  return height
}

function place(flow: Flow, parent: Tag, box: Box, opening: boolean): number {
  const y = flow.y + (opening ? 0 : box.gap)
  box.draw(parent, page.left, y)
  return y + box.height
}

/** Starts a page when less than what is needed is left. */
export function ensureRoom(flow: Flow, height: number): void {
  if (flow.y + height > flow.bottom) turn(flow)
}

export const wholePage = page.height - page.top - page.bottom - 40

/** Columns of equal width that fill page after page; those of the last page are balanced. */
export function flowColumns(flow: Flow, parent: Tag, boxes: readonly Box[], many: number, gap: number): void {
  const width = (inner - gap * (many - 1)) / many
  let rest = [...boxes]
  while (rest.length) {
    const columns = balanced(rest, many, flow.bottom - flow.y)
    const used = columns.reduce((sum, column) => sum + column.used, 0)
    if (!used) {
      turn(flow)
      continue
    }
    const top = flow.y
    for (const [i, { drawn }] of columns.entries()) flow.y = Math.max(flow.y, drawColumn(parent, drawn, page.left + i * (width + gap), top))
    rest = rest.slice(used)
    if (rest.length) turn(flow)
  }
}

interface Column {
  drawn: Box[]
  /** How many of the boxes it took; a head that is drawn again is not one of them. */
  used: number
}

/** The lowest columns that hold all; as much as fits when nothing does. */
function balanced(boxes: readonly Box[], many: number, room: number): Column[] {
  const split = (limit: number) => {
    let rest = [...boxes]
    return Array.from({ length: many }, () => {
      const column = take(rest, limit)
      rest = rest.slice(column.used)
      return column
    })
  }
  for (let limit = heightOf(boxes) / many; limit < room; limit += 3) {
    const columns = split(limit)
    if (columns.reduce((sum, { used }) => sum + used, 0) === boxes.length) return columns
  }
  return split(room)
}

function take(boxes: readonly Box[], room: number): Column {
  const head = boxes[0]?.repeat
  const drawn: Box[] = head ? [head] : []
  let used = 0
  while (used < boxes.length && heightOf([...drawn, boxes[used] as Box]) <= room) drawn.push(boxes[used++] as Box)
  while (used && used < boxes.length && boxes[used - 1]?.keep) {
    drawn.pop()
    used--
  }
  return used ? { drawn, used } : { drawn: [], used: 0 }
}

/** A section of the document, with its bookmark. */
export function section(flow: Flow, title: string, fill: (tag: Tag) => void): void {
  const { doc, root } = flow.paper
  tagged(doc, root, 'Sect', { title }, fill)
}
