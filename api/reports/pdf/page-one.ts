/** What the figures of page one do not say: under them where it fits, else at the head of the next page, which page one says. */
import type { Rich } from '@radier/geodata/ficha/content'
import { type Box, drawColumn, heightOf, paragraph } from './box.ts'
import type { Flow } from './pages.ts'
import { type Doc, inner, page, type Style } from './paper.ts'

const above = 5

/** Smaller than the figures; nothing where they say all. */
export function caveatBoxes(doc: Doc, caveats: readonly (Rich | undefined)[], title = 'Advertencias'): Box[] {
  const said = caveats.flatMap((rich) => rich ?? [])
  const style: Style = { size: 7.2, face: 'label', color: 'tinta-2' }
  const rich: Rich = [{ kind: 'strong', text: `${title}. ` }, ...said]
  return said.length ? [paragraph(doc, rich, { style, width: inner, leading: 8.5, gap: above })] : []
}

export interface PageOne {
  /** Room that they take on page one, of what is left. */
  takes(left: number): number
  /** Before a section that page one does not hold: as many as fit are written. */
  close(flow: Flow): void
  /** What page one must say; empty when all is there. */
  said: string
}

/** `caveats` of each of its sections, in their order. */
export function pageOne(flow: Flow, caveats: readonly (Rich | undefined)[]): PageOne {
  const { doc, root } = flow.paper
  const { turned } = flow
  let waiting = caveats.flatMap((rich) => bySubject(rich ?? []))
  const all = waiting.length
  const height = (many: number) => heightOf(caveatBoxes(doc, waiting.slice(0, many))) + above
  const fitting = (left: number) => {
    let many = waiting.length
    while (many && height(many) > left) many--
    return many
  }
  const made: PageOne = {
    takes: (left) => (fitting(left) ? height(fitting(left)) : 0),
    close: () => {
      const many = flow.turned === turned ? 0 : fitting(flow.bottom - flow.y)
      if (many) flow.y = drawColumn(root, caveatBoxes(doc, waiting.slice(0, many)), page.left, flow.y + above)
      waiting = waiting.slice(many)
      if (!waiting.length) flow.turned = turned
    },
    said: '',
  }
  if (waiting.length)
    flow.turned = () => {
      flow.turned = turned
      const next = turned()
      made.said = `${waiting.length < all ? 'Más advertencias' : 'Advertencias'}: página 2`
      return { ...next, y: drawColumn(root, caveatBoxes(doc, waiting, 'Advertencias de la página 1'), page.left, next.y) + above }
    }
  return made
}

/** Caveats of each subject apart: a page may end between two. */
function bySubject(rich: Rich): Rich[] {
  const parts: Rich[] = []
  for (const part of rich)
    if (typeof part !== 'string' || !parts.length) parts.push([part])
    else parts.at(-1)?.push(part)
  return parts
}
