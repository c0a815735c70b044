/** A tagged PDF in A4 with our faces: measures and writes text on a baseline, and keeps what is decoration out of the reading order. */
import type { Face } from '@radier/geodata/chart/shapes'
import type { Figure } from '@radier/geodata/ficha/content'
import PDFDocument from 'pdfkit'
import { colorOf } from '../colors.ts'
import { writable } from '../fonts.ts'
import { advanceOfText, openFaces, showText } from './typeface.ts'

export const page = { width: 595.28, height: 841.89, left: 39, right: 39, top: 33, bottom: 24 }
export const inner = page.width - page.left - page.right

export type Doc = PDFKit.PDFDocument
export type Tag = PDFKit.PDFStructureElement

export interface Paper {
  doc: Doc
  root: Tag
}

export interface Style {
  size: number
  face: Face
  color: string
}

export interface About {
  title: string
  subject: string
  keywords: string
  /** When it was printed. */
  date: Date
}

export function openPaper({ title, subject, keywords, date }: About): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA' as never,
    lang: 'es-CL',
    displayTitle: true,
    font: null as never,
    info: {
      Title: title,
      Author: 'Radier',
      Subject: subject,
      Keywords: keywords,
      Creator: 'Radier',
      Producer: 'Radier',
      CreationDate: date,
      ModDate: date,
    },
  })
  openFaces(doc)
  doc.on('pageAdded', () => joinOperators(doc))
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root }
}

/** Its bytes, once it ends. */
export function collected(doc: Doc): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

/** «20-11-2026» as a date at noon, so that no time zone moves it. */
export function dateOf(printed: string): Date {
  const [day, month, year] = printed.split('-').map(Number)
  return new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1, 12))
}

interface Content {
  write(operators: string): void
  end(): void
}

/** The operators of a page go to its stream together: pdfkit would make a buffer of each. */
function joinOperators(doc: Doc): void {
  const { content } = doc.page as unknown as { content: Content }
  const { write, end } = content
  let waiting = ''
  content.write = (operators) => {
    waiting += `${operators}\n`
  }
  content.end = () => {
    write.call(content, waiting)
    end.call(content)
  }
}

/** A child of `parent`; what `fill` adds goes inside. */
export function tagged(
  doc: Doc,
  parent: Tag,
  type: string,
  options: PDFKit.Mixins.StructureElementOptions,
  fill: (tag: Tag) => void,
): void {
  const tag = doc.struct(type, options)
  parent.add(tag)
  fill(tag)
  tag.end()
}

/** A picture with what it says in words; `box` is where it stands. */
export function figure(doc: Doc, parent: Tag, alt: string, box: [number, number, number, number], fill: (tag: Tag) => void): void {
  const options = { alt, bbox: box, placement: 'Block' } as PDFKit.Mixins.StructureElementOptions
  tagged(doc, parent, 'Figure', options, fill)
}

/** A figure of the ficha inside the tags: its key is the title, so that a reader of the file finds each one by name. */
export const figureTag = (doc: Doc, parent: Tag, { key }: Figure, draw: () => void): void =>
  tagged(doc, parent, 'Span', { title: key }, (tag) => tag.add(draw))

/** Rules, bands and page furniture. */
export function decoration(doc: Doc, draw: () => void, type?: 'Pagination'): void {
  doc.markContent('Artifact', { type: type ?? 'Layout' })
  draw()
  doc.endMarkedContent()
}

export const widthOf = (doc: Doc, text: string, { size, face }: Pick<Style, 'size' | 'face'>): number =>
  advanceOfText(doc, text, face) * (size / 1000)

/** Writes one line; `y` is the baseline. */
export const write = (doc: Doc, text: string, x: number, y: number, { size, face, color }: Style): void =>
  showText(doc, writable(text, face), x, y, size, colorOf(color))

export function rule(doc: Doc, x: number, y: number, width: number, color: string, thick: number): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(thick)
    .strokeColor(colorOf(color))
    .stroke()
}
