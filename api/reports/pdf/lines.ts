/** Runs of text broken into lines. A figure is never cut; what touches a word without a space stays with it. */
import type { Figure, Rich } from '@radier/geodata/ficha/content'
import { type Doc, figureTag, type Style, type Tag, widthOf, write } from './paper.ts'

export interface Run extends Style {
  text: string
  figure?: Figure
}
interface Piece {
  run: Run
  text: string
  /** Its last word, and the width of those before it. */
  word: string
  before: number
  x: number
  width: number
}
export type Line = Piece[]

/** Strong where the content says so; figures take the face of the words around them unless `figures` says otherwise. */
export function runsOf(rich: Rich, style: Style, figures: Style['face'] = 'strong'): Run[] {
  return rich.map((part): Run => {
    if (typeof part === 'string') return { ...style, text: part }
    if (part.kind === 'strong') return { ...style, face: 'strong', text: part.text }
    return { ...style, face: figures, text: part.text, figure: part }
  })
}

interface Atom {
  run: Run
  text: string
}

export function brokenLines(doc: Doc, runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = [[]]
  let x = 0
  let room = true
  for (const { atoms, spaced } of wordsOf(runs)) {
    const first = atoms[0] as Atom
    const space = spaced && !room ? widthOf(doc, ' ', first.run) : 0
    const widths = atoms.map(({ text, run }) => widthOf(doc, text, run))
    const whole = widths.reduce((a, b) => a + b, 0)
    if (!room && x + space + whole > width + 0.01) {
      lines.push([])
      x = 0
      room = true
    }
    for (const [i, { run, text }] of atoms.entries()) {
      const line = lines.at(-1) as Line
      const last = line.at(-1)
      const gap = i === 0 && !room ? space : 0
      if (last && last.run === run && !run.figure) {
        if (gap) {
          last.before += widthOf(doc, `${last.word} `, run)
          last.word = text
        } else last.word += text
        last.text += `${gap ? ' ' : ''}${text}`
        last.width = last.before + widthOf(doc, last.word, run)
        x = last.x + last.width
      } else {
        line.push({ run, text, word: text, before: 0, x: x + gap, width: widths[i] as number })
        x += gap + (widths[i] as number)
      }
      room = false
    }
  }
  return lines.filter((line) => line.length)
}

/** Words that do not fit on a line are set narrower when that saves one. */
export function fewestLines(doc: Doc, runs: readonly Run[], width: number): Line[] {
  const lines = brokenLines(doc, runs, width)
  if (lines.length < 2) return lines
  const narrow = runs.map((run): Run => (run.face === 'regular' ? { ...run, face: 'label' } : run))
  const fewer = brokenLines(doc, narrow, width)
  return fewer.length < lines.length ? fewer : lines
}

function wordsOf(runs: readonly Run[]): { atoms: Atom[]; spaced: boolean }[] {
  const words: { atoms: Atom[]; spaced: boolean }[] = []
  let spaced = false
  let open = false
  const put = (atom: Atom) => {
    if (open) words.at(-1)?.atoms.push(atom)
    else words.push({ atoms: [atom], spaced })
    open = true
    spaced = false
  }
  for (const run of runs) {
    if (run.figure) {
      put({ run, text: run.text })
      continue
    }
    for (const part of run.text.split(/( +|(?<=[,/_*~])(?=\S{9}))/)) {
      if (part === '') {
        open = false
        continue
      }
      if (part.startsWith(' ')) {
        spaced = true
        open = false
      } else put({ run, text: part })
    }
  }
  return words
}

export const widthOfLine = (line: Line): number => line.reduce((most, { x, width }) => Math.max(most, x + width), 0)

type Align = 'left' | 'right'

/** Every piece where it stands, with the space after it that a reader aloud needs; `baseline` is that of the first line. */
function placed(lines: readonly Line[], x: number, baseline: number, leading: number, align: Align, width: number) {
  return lines.flatMap((line, i) => {
    const left = align === 'right' ? x + width - widthOfLine(line) : x
    return line.map((piece, n) => {
      const next = line[n + 1]
      const apart = next ? next.x > piece.x + piece.width + 0.5 : i < lines.length - 1
      return { run: piece.run, text: apart ? `${piece.text} ` : piece.text, x: left + piece.x, y: baseline + i * leading }
    })
  })
}

/** Writes the lines inside `tag`, in reading order. */
export function writeLines(
  doc: Doc,
  tag: Tag,
  lines: readonly Line[],
  x: number,
  baseline: number,
  leading: number,
  align: Align = 'left',
  width = 0,
): void {
  let waiting: (() => void)[] = []
  const flush = () => {
    const draws = waiting
    waiting = []
    if (draws.length)
      tag.add(() => {
        for (const draw of draws) draw()
      })
  }
  for (const { run, text, x: at, y } of placed(lines, x, baseline, leading, align, width)) {
    const draw = () => write(doc, text, at, y, run)
    if (!run.figure) {
      waiting.push(draw)
      continue
    }
    flush()
    figureTag(doc, tag, run.figure, draw)
  }
  flush()
}

/** Draws the lines without tags: for what is decoration. */
export function showLines(
  doc: Doc,
  lines: readonly Line[],
  x: number,
  baseline: number,
  leading: number,
  align: Align = 'left',
  width = 0,
): void {
  for (const { run, text, x: at, y } of placed(lines, x, baseline, leading, align, width)) write(doc, text, at, y, run)
}
