/** A ficha, or a report made of its blocks, as slides in the house style: sections that stand side by side share one. */
import type { Block, FichaAssets, FichaContent, Section, TableBlock } from '@radier/geodata/ficha/content'
import { issuedBy, notIssued } from '@radier/geodata/ficha/issuer'
import { inRows, pageColumns, spanColumns } from '@radier/geodata/ficha/span'
import { verifyWords } from '@radier/geodata/ficha/verify-words'
import PptxGenJS from 'pptxgenjs'
import { clean, face, fillBox, hex, runs } from './pptx-parts.ts'

/** Inches: 16 × 9. */
const [width, height, margin] = [13.333, 7.5, 0.6]
const inner = width - 2 * margin
const gutter = 0.45
const top = 1.45
const bottom = height - 0.75
const rowsOnSlide = 13
const small = { x: margin, w: inner, h: 0.5, fontSize: 12, color: hex('tinta-2'), fontFace: face, margin: 0 }

export async function renderPptx(content: FichaContent, assets: FichaAssets): Promise<Uint8Array> {
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'RADIER', width, height })
  deck.layout = 'RADIER'
  deck.title = `${content.kindTitle}: ${content.title}`
  deck.author = 'Radier'
  deck.company = 'Radier'
  deck.subject = `Consulta ${content.canonical}`
  deck.theme = { headFontFace: face, bodyFontFace: face }
  cover(deck, content, assets)
  for (const row of inRows(content.sections)) rowSlides(deck, content, assets, row)
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer)
}

function cover(deck: PptxGenJS, content: FichaContent, { publicUrl, printed }: FichaAssets): void {
  const slide = deck.addSlide()
  slide.addShape('rect', { x: margin, y: 2.1, w: 1.2, h: 0.18, fill: { color: hex('tinta') } })
  slide.addText(clean(content.kindTitle), {
    x: margin,
    y: 1.35,
    w: inner,
    h: 0.5,
    fontSize: 18,
    bold: true,
    color: hex('tinta-2'),
    fontFace: face,
    margin: 0,
  })
  slide.addText(clean(content.title), {
    x: margin,
    y: 2.5,
    w: inner,
    h: 1.2,
    fontSize: 48,
    bold: true,
    color: hex('tinta'),
    fontFace: face,
    margin: 0,
    fit: 'shrink',
  })
  slide.addText(runs(content.subtitle, 18, 'tinta-2'), { x: margin, y: 3.75, w: inner, h: 0.9, margin: 0, valign: 'top' })
  const { issue } = content
  const said = issue ? `Folio ${issue.folio} · emitida el ${issue.date} por ${issuedBy(issue)}` : `${notIssued} Hecha el ${printed}`
  slide.addText(clean(said), { ...small, y: bottom - 0.85 })
  const identity = `Datos al ${content.dataAsOf} · consulta ${content.id} · ${verifyWords(content, publicUrl)}`
  slide.addText(clean(identity), { ...small, y: bottom - 0.3 })
}

/** Blocks of a section as slides: words with a drawing beside them, tables in pieces that fit. None of a section that only says why it is empty. */
function parts({ blocks }: Section): Block[][] {
  const told = blocks.filter(({ kind }) => kind !== 'sources')
  if (told.every((block) => block.kind === 'note' && block.rich.every((part) => typeof part === 'string'))) return []
  const made: Block[][] = []
  for (const block of told) {
    const last = made.at(-1)
    const alone = (kind: Block['kind']) => kind === 'table' || kind === 'standards' || kind === 'chart' || kind === 'map'
    if (block.kind === 'table')
      for (const [i, piece] of pieces(block).entries())
        if (i === 0 && last?.every(({ kind }) => kind === 'sentence')) last.push(piece)
        else made.push([piece])
    else if (last && !(alone(block.kind) && last.some(({ kind }) => alone(kind)))) last.push(block)
    else made.push([block])
  }
  return made
}

/** As evenly as it goes: no slide is left with the last row alone. */
function pieces(table: TableBlock): TableBlock[] {
  const many = Math.max(1, Math.ceil(table.rows.length / rowsOnSlide))
  const each = Math.ceil(table.rows.length / many)
  return Array.from({ length: many }, (_, i) => ({ ...table, rows: table.rows.slice(i * each, (i + 1) * each) }))
}

/** As many slides as the section with most parts needs; those that have something left share the whole width. */
function rowSlides(deck: PptxGenJS, content: FichaContent, assets: FichaAssets, row: readonly Section[]): void {
  const all = row.map(parts)
  const several = row.length > 1
  const column = (inner + gutter) / pageColumns
  for (let i = 0; i < Math.max(...all.map(({ length }) => length)); i++) {
    const slide = headed(deck, content, several ? content.title : (row[0]?.title ?? ''), several ? content.kindTitle : content.title)
    const left = row.flatMap(({ title, span }, at) => {
      const part = all[at]?.[i]
      return part ? [{ title, span, part }] : []
    })
    const wider = pageColumns / left.reduce((sum, { span }) => sum + spanColumns[span], 0)
    let before = 0
    for (const { title, span, part } of left) {
      const columns = spanColumns[span] * wider
      const box = { x: margin + before * column, w: columns * column - gutter, top, bottom }
      before += columns
      if (several) {
        const style = { fontSize: 18, bold: true, color: hex('tinta'), fontFace: face, margin: 0, fit: 'shrink' as const }
        slide.addText(clean(title), { x: box.x, y: top - 0.1, w: box.w, h: 0.4, ...style })
      }
      fillBox(slide, part, assets, { ...box, top: several ? top + 0.45 : top })
    }
  }
}

function headed(deck: PptxGenJS, { id, dataAsOf }: FichaContent, title: string, aside: string): PptxGenJS.Slide {
  const slide = deck.addSlide()
  const style = { y: 0.45, h: 0.6, fontFace: face, margin: 0 }
  slide.addText(clean(title), { ...style, x: margin, w: inner * 0.65, fontSize: 28, bold: true, color: hex('tinta'), fit: 'shrink' })
  slide.addText(clean(aside), {
    ...style,
    x: margin + inner * 0.65,
    w: inner * 0.35,
    fontSize: 14,
    align: 'right',
    color: hex('tinta-2'),
  })
  slide.addShape('line', { x: margin, y: 1.15, w: inner, h: 0, line: { color: hex('tinta'), width: 1.5 } })
  const proof = clean(`Radier · consulta ${id} · datos al ${dataAsOf}`)
  slide.addText(proof, { x: margin, y: height - 0.5, w: inner, h: 0.3, fontSize: 11, color: hex('tinta-2'), fontFace: face, margin: 0 })
  return slide
}
