/** The sections of a ficha on its pages: the first beside its map, the others side by side where they fit in six columns. */
import type { FichaAssets, MapBlock, Section } from '@radier/geodata/ficha/content'
import { inRows, pageColumns, spanColumns } from '@radier/geodata/ficha/span'
import { mapBoxes, sectionBoxes } from './blocks.ts'
import { type Box, drawColumn, heightOf, ruleBox } from './box.ts'
import { ensureRoom, type Flow, flowBoxes, section, together, wholePage } from './pages.ts'
import { type Doc, inner, page } from './paper.ts'

const gutter = 18
/** Height of the smallest map that can be read, and of the largest beside a column of words. */
const [shortest, tallest] = [180, 330]
/** Widths of the two columns that open page one: what is said, and where it is. */
const [said, shown] = [192, inner - 192 - 18]
/** White, rule and white between two sections. */
const [over, under] = [6.5, 5]

/** A section, or two that stand side by side, measured before it is drawn. */
interface Laid {
  parts: { title: string; boxes: Box[]; x: number }[]
  height: number
  /** What must stand together for it to begin on a page. */
  start: number
}

export function drawSections(flow: Flow, all: readonly Section[], assets: FichaAssets): void {
  const { doc } = flow.paper
  const [first, second, ...rest] = all
  const map = second?.blocks.find((block): block is MapBlock => block.kind === 'map')
  const opens = first?.blocks[0]?.kind === 'lead' && map && first.span === 'half' && second?.span === 'half'
  const laid = layAll(doc, assets, opens ? rest : all)
  if (opens) drawOpening(flow, first, second as Section, map, assets, laid)
  for (const [i, one] of laid.entries()) drawLaid(flow, one, !opens && i === 0)
}

/** The diagnosis beside the map, which is as tall as the sections that page one can hold leave it. */
function drawOpening(flow: Flow, first: Section, second: Section, map: MapBlock, assets: FichaAssets, later: readonly Laid[]): void {
  const { doc } = flow.paper
  const frame = { doc, assets, width: shown }
  const chart = first.blocks.findIndex(({ kind }) => kind === 'chart')
  const cut = chart < 0 ? first.blocks.length : chart + 1
  const left = sectionBoxes({ doc, assets, width: said }, { ...first, blocks: first.blocks.slice(0, cut) }, false)
  const more = sectionBoxes(frame, { ...first, blocks: first.blocks.slice(cut) }, false)
  const others = sectionBoxes(frame, { ...second, blocks: second.blocks.filter((block) => block !== map) }, false)
  const gap = more.length ? 6 : 0
  const mapless = heightOf(mapBoxes(frame, map, shortest, false)) - shortest + heightOf(others) + gap + heightOf(more)
  const least = Math.max(heightOf(left), mapless + shortest)
  const room = flow.bottom - flow.y - least
  const height = Math.min(least + room - claimed(later, room), heightOf(left) + 30)
  const tall = Math.max(shortest, Math.min(tallest, height - mapless))
  const right = [...mapBoxes(frame, map, tall, false), ...others]
  bookmark(flow, first.title)
  const top = flow.y
  section(flow, first.title, (tag) => {
    flow.y = drawColumn(tag, left, page.left, top)
  })
  section(flow, second.title, (tag) => {
    const x = page.left + inner - shown
    const end = drawColumn(tag, right, x, top)
    flow.y = Math.max(flow.y, more.length ? drawColumn(tag, more, x, end + gap) : end)
  })
}

/** How much of `room` the sections that follow take: each whole, the last one at least begun. */
function claimed(later: readonly Laid[], room: number): number {
  let taken = 0
  for (const { height, start } of later) {
    const begun = taken + over + under + start
    if (begun > room) break
    taken += over + under + height
    if (taken > room) return begun
  }
  return taken
}

/** Sections that stand side by side go together, unless a page cannot hold them. */
function layAll(doc: Doc, assets: FichaAssets, all: readonly Section[]): Laid[] {
  return inRows(all).flatMap((row): Laid[] => {
    const parts = row.map((each, i) => {
      const [x, width] = placeOf(row, i)
      return { title: each.title, boxes: sectionBoxes({ doc, assets, width }, each), x: page.left + x }
    })
    const height = Math.max(...parts.map(({ boxes }) => heightOf(boxes)))
    const [only] = parts
    if (only && row.length === 1) return [alone(only)]
    if (height < wholePage) return [{ parts, height, start: height }]
    return row.map((each) => alone({ title: each.title, boxes: sectionBoxes({ doc, assets, width: inner }, each), x: page.left }))
  })
}

/** A section that may go on to the next page. */
function alone(part: Laid['parts'][number]): Laid {
  const height = heightOf(part.boxes)
  return { parts: [part], height, start: height < 90 ? height : together(part.boxes, 0) }
}

/** Where a section of a row begins, and its width. Of two halves the one with figures in columns takes a little of the other. */
function placeOf(row: readonly Section[], at: number): [x: number, width: number] {
  const column = (inner + gutter) / pageColumns
  const before = row.slice(0, at).reduce((sum, { span }) => sum + spanColumns[span], 0)
  const [one, other] = row
  const lent = one && other && one.span === 'half' && other.span === 'half' ? lentBy(one) - lentBy(other) : 0
  const [x, width] = [before * column, spanColumns[(row[at] as Section).span] * column - gutter]
  return at ? [x - lent, width + lent] : [x, width - lent]
}

const lentBy = ({ blocks: [first] }: Section): number => (first?.kind === 'table' ? 0 : 7)

function drawLaid(flow: Flow, { parts, start }: Laid, first: boolean): void {
  begin(flow, first, start)
  const top = flow.y
  for (const { title, boxes, x } of parts) {
    bookmark(flow, title)
    section(flow, title, (tag) => {
      if (parts.length === 1) flowBoxes(flow, tag, boxes)
      else flow.y = Math.max(flow.y, drawColumn(tag, boxes, x, top))
    })
  }
}

/** A rule between sections, on a new page when too little is left. */
export function begin(flow: Flow, first: boolean, height: number): void {
  const { doc, root } = flow.paper
  const before = doc.bufferedPageRange().count
  ensureRoom(flow, height + over + under)
  if (first || doc.bufferedPageRange().count > before) return
  flow.y = drawColumn(root, [ruleBox(doc, inner, 0)], page.left, flow.y + over) + under - 0.75
}

export const bookmark = (flow: Flow, title: string): void => {
  flow.paper.doc.outline.addItem(title, { expanded: true })
}
