/** What poppler's programs say of a PDF. Without them (apt: poppler-utils) the tests that need them are skipped and say so. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const missing = (program: string): boolean => {
  const absent = spawnSync(program, ['-v']).error !== undefined
  if (absent) console.warn(`Sin ${program}: se saltan las pruebas que lo usan.`)
  return absent
}

/** The output of `program` over a file with these bytes; `args` gets its path. */
export function saidOf(program: string, bytes: Uint8Array, args: (path: string) => string[]): string {
  return inFolder((folder) => {
    const path = join(folder, 'a.pdf')
    writeFileSync(path, bytes)
    return execFileSync(program, args(path), { encoding: 'utf8', maxBuffer: 64 * 2 ** 20, stdio: ['ignore', 'pipe', 'ignore'] })
  })
}

/** Page one in greys, one byte for each pixel. */
export function pageGrey(bytes: Uint8Array, dpi: number): { width: number; height: number; pixels: Uint8Array } {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), '-f', '1', '-l', '1', '-singlefile', join(folder, 'a.pdf'), join(folder, 'p')])
    const file = readFileSync(join(folder, 'p.pgm'))
    const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 60)) ?? []
    const pixels = new Uint8Array(file.subarray(file.length - Number(width) * Number(height)))
    return { width: Number(width), height: Number(height), pixels }
  })
}

/** Figures of a tagged ficha by key, as its structure tells them: a list, since a key may be printed more than once. */
export function figuresInPdf(bytes: Uint8Array): Map<string, string[]> {
  const lines = saidOf('pdfinfo', bytes, (path) => ['-struct-text', path]).split('\n')
  const found = new Map<string, string[]>()
  for (const [i, line] of lines.entries()) {
    const key = /^\s*Span "(.+)" \(inline\)$/.exec(line)?.[1]
    if (key) found.set(key, [...(found.get(key) ?? []), (/^\s*"(.*)"$/.exec(lines[i + 1] ?? '')?.[1] ?? '').trim()])
  }
  return found
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'radier-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
