/** The work of a batch: fichas one by one, beside each other on disk, and at the end one zip under its own name. */
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FichaContent } from '@radier/geodata/ficha/content'
import { formatNumber } from '@radier/geodata/measure/format'
import yazl from 'yazl'
import { fichaOf } from '../answers/ficha.ts'
import { renderOne, renderTogether, type TableFormat } from '../answers/ficha-formats.ts'
import { issued } from '../answers/ficha-issued.ts'
import type { Edition } from '../edition.ts'
import type { Service } from '../service.ts'
import { fileName, partialPath, partsFolder, zipPath } from './files.ts'
import { type BatchRow, type Lease, tellProgress } from './store.ts'

/**
 * Writes the zip and returns its bytes. What another run had made of the same publication is not made again. Files that hold every
 * ficha come first, and their contents are let go before the pages: both at once would be too much memory.
 */
export async function makeBatch(service: Service, batch: BatchRow, lease: Lease, folder: string): Promise<number> {
  const edition = await service.editions.now()
  const parts = partsOf(folder, batch.id, edition.version)
  const paged = batch.asked.formats.includes('pdf')
  const together = batch.asked.formats.filter((format): format is Exclude<typeof format, 'pdf'> => format !== 'pdf')
  const say = ticker((done, sentence) => tellProgress(service.writer, lease, done, sentence))
  const made: Made = { service, edition, batch, parts, say }
  const tables = together.length ? await tableFiles(made, together, paged) : []
  const pages = paged ? await pageFiles(made) : []
  return zipped(folder, batch.id, [...pages, ...tables])
}

interface Made {
  service: Service
  edition: Edition
  batch: BatchRow
  /** Folder of the files. */
  parts: string
  say(done: number, sentence: string, now?: boolean): Promise<void>
}
type File = { file: string; name: string }

/** `paged`: pages follow, so that nothing is done yet when these are. */
async function tableFiles({ service, edition, batch, parts, say }: Made, formats: TableFormat[], paged: boolean): Promise<File[]> {
  const files = formats.map((format) => ({ format, file: join(parts, `fichas.${format}`), name: `fichas.${format}` }))
  const missing = files.filter(({ file }) => !existsSync(file))
  const kept: FichaContent[] = []
  if (missing.length)
    for (const [i, code] of batch.asked.codes.entries()) {
      const content = await contentOf(service, edition, batch, code)
      kept.push(withoutDrawings(content))
      await say(paged ? 0 : i + 1, `Reuniendo cifras: ${content.title}, ${formatNumber(i + 1)} de ${formatNumber(batch.total)}`)
    }
  for (const { format, file } of missing) {
    const sentence = `Escribiendo ${format.toUpperCase()} con ${formatNumber(kept.length)} territorios`
    await say(paged ? 0 : batch.total, sentence, true)
    await writeBeside(file, await renderTogether(service, edition, kept, format))
  }
  return files
}

async function pageFiles({ service, edition, batch, parts, say }: Made): Promise<File[]> {
  const files: File[] = []
  for (const [i, code] of batch.asked.codes.entries()) {
    const content = await contentOf(service, edition, batch, code)
    const name = `${fileName(`${code}-${content.title}`)}.pdf`
    const file = join(parts, name)
    if (!existsSync(file)) await writeBeside(file, await renderOne(service, edition, content, 'pdf', batch.asked.publicUrl ?? null))
    files.push({ file, name })
    await say(i + 1, `${content.title}: ${formatNumber(i + 1)} de ${formatNumber(batch.total)}`)
  }
  return files
}

/** Kept as issued, so that it can be verified. */
async function contentOf(service: Service, edition: Edition, { asked }: BatchRow, territory: string): Promise<FichaContent> {
  return issued(service, await fichaOf(service, edition, { ...asked, territory }), asked.formats)
}

/** Folder of what is made, for this publication; what was made of another is thrown away. */
function partsOf(folder: string, id: string, version: Edition['version']): string {
  const all = partsFolder(folder, id)
  const parts = join(all, `v${version}`)
  mkdirSync(parts, { recursive: true })
  for (const other of readdirSync(all)) if (other !== `v${version}`) rmSync(join(all, other), { recursive: true })
  return parts
}

/** A file that is there is whole. */
async function writeBeside(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.parcial`, bytes)
  await rename(`${file}.parcial`, file)
}

/** The zip takes its name only when every byte is on disk. */
async function zipped(folder: string, id: string, files: File[]): Promise<number> {
  const partial = partialPath(folder, id)
  const zip = new yazl.ZipFile()
  for (const { file, name } of files) zip.addFile(file, name, { compress: !name.endsWith('.pdf') && !name.endsWith('.xlsx') })
  zip.on('error', (error) => (zip.outputStream as Readable).destroy(error as Error))
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(partial))
  const handle = await open(partial, 'r+')
  await handle.sync()
  await handle.close()
  const { size } = await stat(partial)
  rmSync(partsFolder(folder, id), { recursive: true })
  await rename(partial, zipPath(folder, id))
  return size
}

/** Maps and the figures of everyone behind the territory, which sheets do not carry, would fill the memory of a large batch. */
function withoutDrawings(content: FichaContent): FichaContent {
  const sections = content.sections.map((section) => ({
    ...section,
    blocks: section.blocks
      .filter(({ kind }) => kind !== 'map')
      .map((block) =>
        block.kind === 'chart' && block.chart.kind === 'strip'
          ? { ...block, chart: { ...block.chart, rows: block.chart.rows.map((row) => ({ ...row, values: [] })) } }
          : block,
      ),
  }))
  return { ...content, sections }
}

/** Tells at most three times a second, unless it must be told `now`. */
function ticker(tell: (done: number, sentence: string) => Promise<void>): Made['say'] {
  let at = 0
  return async (done, sentence, now = false) => {
    if (!now && performance.now() - at < 300) return
    at = performance.now()
    await tell(done, sentence)
  }
}
