/** A ficha, or a report made of its blocks, as a tagged A4 PDF. It computes nothing: every figure arrives written. */
import type { FichaAssets, FichaContent } from '@radier/geodata/ficha/content'
import { termsOf } from '@radier/geodata/ficha/terms'
import { drawColumn, paragraph, titleBox } from './box.ts'
import { foot, headHeight, heads } from './furniture.ts'
import { type Flow, flowBoxes, flowColumns, newPage, section } from './pages.ts'
import { collected, dateOf, inner, openPaper, page, type Style, tagged } from './paper.ts'
import { methodBoxes, sourcesBoxes, termBoxes } from './rows.ts'
import { begin, bookmark, drawSections } from './sections.ts'
import { signature } from './signature.ts'

const narrow = 14

export async function renderPdf(content: FichaContent, assets: FichaAssets): Promise<Uint8Array> {
  const { title, kindTitle, canonical, id, territory } = content
  const paper = openPaper({
    title: `${kindTitle}: ${title}`,
    subject: `Consulta ${canonical}`,
    keywords: [territory.code, id, `sha256 ${content.hash}`].join(', '),
    date: dateOf(assets.printed),
  })
  const { doc } = paper
  const done = collected(doc)
  newPage(doc)
  const flow: Flow = {
    paper,
    y: page.top + headHeight(doc, content),
    bottom: page.height - page.bottom,
    turned: () => ({ y: page.top + 28, bottom: page.height - page.bottom - 4 }),
  }
  const end = foot(doc, content, assets)
  flow.bottom -= end.height + 9
  heading(flow, content)
  const told = content.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'sources'))
  const warned = drawSections(flow, { ...content, sections: told }, assets)
  remarks(flow, content)
  signature(flow, content)
  smallPrint(flow, content)
  const { count } = doc.bufferedPageRange()
  doc.switchToPage(0)
  tagged(doc, paper.root, 'Sect', { title: '¿De dónde sale?' }, (tag) => end.draw(tag, warned.said))
  doc.switchToPage(count - 1)
  heads(doc, content, assets)
  paper.root.end()
  doc.end()
  return done
}

function heading(flow: Flow, { title, subtitle }: FichaContent): void {
  const { doc, root } = flow.paper
  const boxes = [
    titleBox(doc, title, null, inner, 28.5, 0, 'H1'),
    paragraph(doc, subtitle, {
      style: { size: 11.2, face: 'regular', color: 'tinta-2' },
      figures: 'regular',
      width: inner,
      leading: 15,
      gap: 0,
      narrows: true,
    }),
  ]
  flow.y = drawColumn(root, boxes, page.left, flow.y) + 8
}

/** What the ficha says about itself. */
function remarks(flow: Flow, { notes }: FichaContent): void {
  if (!notes.length) return
  const { doc } = flow.paper
  const style: Style = { size: 9.2, face: 'regular', color: 'tinta-2' }
  const said = notes.map((note) => paragraph(doc, [note], { style, width: inner, leading: 12, gap: 3 }))
  begin(flow, false, 60)
  bookmark(flow, 'Notas')
  section(flow, 'Notas', (tag) => flowBoxes(flow, tag, [titleBox(doc, 'Notas', null, inner, 11.6, 0, 'H2'), ...said]))
}

/** Terms, sources with their versions, and how each indicator is computed, in three columns. */
function smallPrint(flow: Flow, content: FichaContent): void {
  const { doc } = flow.paper
  begin(flow, false, 90)
  const column = (inner - 2 * narrow) / 3
  const heading = (text: string) => titleBox(doc, text, null, column, 9, 6, 'H3')
  const terms = termsOf(content)
  const boxes = [
    ...(terms.length ? [heading('Términos'), ...termBoxes(doc, terms, column)] : []),
    heading('Fuentes y versiones'),
    ...sourcesBoxes(doc, content.sources, column),
    heading('Cómo se calcula'),
    ...methodBoxes(doc, content.indicators, column),
  ]
  bookmark(flow, 'Fuentes y método')
  section(flow, 'Fuentes y método', (tag) => {
    flow.y = drawColumn(tag, [titleBox(doc, 'Fuentes y método', null, inner, 11.6, 0, 'H2')], page.left, flow.y) + 2
    flowColumns(flow, tag, boxes, 3, narrow)
  })
}
