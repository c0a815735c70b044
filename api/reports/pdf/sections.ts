/** The sections of a ficha on its pages: the first beside its map, the others side by side where they fit in six columns. */
import { caveatsOf } from '@radier/geodata/ficha/caveats'
import type { FichaAssets, FichaContent, MapBlock, Rich, Section } from '@radier/geodata/ficha/content'
import { inRows, pageColumns, spanColumns } from '@radier/geodata/ficha/span'
import { mapBoxes, sectionBoxes } from './blocks.ts'
import { type Box, drawColumn, heightOf, ruleBox } from './box.ts'
import { caveatBoxes, type PageOne, pageOne } from './page-one.ts'
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
  /** What the parts that stand side by side do not say: under them over the whole width. */
  caveats: (Rich | undefined)[]
  height: number
  /** What must stand together for it to begin on a page. */
  start: number
}

type Told = Pick<FichaContent, 'subtitle' | 'sections' | 'indicators'>
type Caveats = ReadonlyMap<Section['id'], Rich>

/** `said` tells, when all pages are there, what page one must say of its figures. */
export function drawSections(flow: Flow, content: Told, assets: FichaAssets): Pick<PageOne, 'said'> {
  const all = content.sections
  const caveats = caveatsOf(content)
  const [first, second, ...rest] = all
  const map = second?.blocks.find((block): block is MapBlock => block.kind === 'map')
  const opens = first?.blocks[0]?.kind === 'lead' && map && first.span === 'half' && second?.span === 'half'
  const laid = layAll(flow.paper.doc, assets, opens ? rest : all, caveats)
  if (!opens) {
    for (const [i, one] of laid.entries()) drawLaid(flow, one, i === 0)
    return { said: '' }
  }
  const full = laid.findIndex(({ parts }) => parts.length === 1)
  const beside = full < 0 ? laid : laid.slice(0, full)
  const warned = pageOne(flow, [caveats.get(first.id), caveats.get(second.id), ...beside.flatMap(({ caveats }) => caveats)])
  drawOpening(flow, [first, second], map, assets, laid, warned)
  for (const [i, one] of laid.entries()) {
    const onPageOne = flow.paper.doc.bufferedPageRange().count === 1
    if (onPageOne && flow.y + one.start + over + under > flow.bottom) warned.close(flow)
    drawLaid(flow, i < beside.length ? { ...one, caveats: [] } : one, false)
  }
  warned.close(flow)
  return warned
}

/** The diagnosis beside the map, which is as tall as the sections that page one can hold leave it. */
function drawOpening(
  flow: Flow,
  [first, second]: readonly [Section, Section],
  map: MapBlock,
  assets: FichaAssets,
  later: readonly Laid[],
  warned: PageOne,
): void {
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
  const free = room - claimed(later, room)
  const height = Math.min(least + free - warned.takes(free), heightOf(left) + 30)
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
function layAll(doc: Doc, assets: FichaAssets, all: readonly Section[], caveats: Caveats): Laid[] {
  const whole = (each: Section): Laid => {
    const boxes = [...sectionBoxes({ doc, assets, width: inner }, each), ...caveatBoxes(doc, [caveats.get(each.id)])]
    return alone({ title: each.title, boxes, x: page.left })
  }
  return inRows(all).flatMap((row): Laid[] => {
    if (row.length === 1 && row[0]?.span === 'full') return row.map(whole)
    const parts = row.map((each, i) => {
      const [x, width] = placeOf(row, i)
      return { title: each.title, boxes: sectionBoxes({ doc, assets, width }, each), x: page.left + x }
    })
    const height = Math.max(...parts.map(({ boxes }) => heightOf(boxes)))
    return height < wholePage ? [{ parts, height, start: height, caveats: row.map(({ id }) => caveats.get(id)) }] : row.map(whole)
  })
}

/** A section that may go on to the next page. */
function alone(part: Laid['parts'][number]): Laid {
  const height = heightOf(part.boxes)
  return { parts: [part], caveats: [], height, start: height < 90 ? height : together(part.boxes, 0) }
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

function drawLaid(flow: Flow, { parts, start, caveats }: Laid, first: boolean): void {
  const below = caveatBoxes(flow.paper.doc, caveats)
  begin(flow, first, start + heightOf(below))
  const top = flow.y
  for (const { title, boxes, x } of parts) {
    bookmark(flow, title)
    section(flow, title, (tag) => {
      if (parts.length === 1 && !below.length) flowBoxes(flow, tag, boxes)
      else flow.y = Math.max(flow.y, drawColumn(tag, boxes, x, top))
    })
  }
  if (below.length) flow.y = drawColumn(flow.paper.root, below, page.left, flow.y + 4)
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
