/** The work of a batch: fichas one by one, beside each other on disk, and at the end one zip under its own name. */
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FichaContent } from '@radier/geodata/ficha/content'
import { issuedFicha } from '@radier/geodata/ficha/issued'
import { formatNumber } from '@radier/geodata/measure/format'
import yazl from 'yazl'
import { fichaOf } from '../answers/ficha.ts'
import { renderOne, renderTogether } from '../answers/ficha-formats.ts'
import type { Edition } from '../edition.ts'
import { keepIssued } from '../queries/ficha-issued.ts'
import type { Service } from '../service.ts'
import { fileName, partialPath, partsFolder, zipPath } from './files.ts'
import { type BatchRow, tellProgress } from './store.ts'

/** Writes the zip and returns its bytes. What another run had made of the same publication is not made again. */
export async function makeBatch(service: Service, batch: BatchRow, folder: string): Promise<number> {
  const edition = await service.editions.now()
  const parts = partsOf(folder, batch.id, edition.version)
  const together = batch.asked.formats.filter((format): format is Exclude<typeof format, 'pdf'> => format !== 'pdf')
  const kept: FichaContent[] = []
  const names: { file: string; name: string }[] = []
  const tell = ticker((done, name) =>
    tellProgress(service.writer, batch.id, done, `${name}: ${formatNumber(done)} de ${formatNumber(batch.total)}`),
  )
  for (const [done, code] of batch.asked.codes.entries()) {
    const content = await fichaOf(service, edition, { ...batch.asked, territory: code })
    await keepIssued(service.writer, [{ id: content.id, hash: content.hash, content: issuedFicha(content) }])
    if (together.length) kept.push(withoutDrawings(content))
    if (batch.asked.formats.includes('pdf')) {
      const file = join(parts, `${fileName(`${code}-${content.title}`)}.pdf`)
      if (!existsSync(file)) await writeBeside(file, await renderOne(service, edition, content, 'pdf', batch.asked.origin))
      names.push({ file, name: file.slice(parts.length + 1) })
    }
    await tell(done + 1, content.title)
  }
  for (const format of together) {
    await tellProgress(
      service.writer,
      batch.id,
      batch.total,
      `Escribiendo ${format.toUpperCase()} con ${formatNumber(kept.length)} territorios`,
    )
    const file = join(parts, `fichas.${format}`)
    await writeBeside(file, await renderTogether(service, edition, kept, format))
    names.push({ file, name: `fichas.${format}` })
  }
  return zipped(folder, batch.id, names)
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
async function zipped(folder: string, id: string, files: { file: string; name: string }[]): Promise<number> {
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

/** Tells at most three times a second, and always the last. */
function ticker(tell: (done: number, name: string) => Promise<void>) {
  let at = 0
  return async (done: number, name: string) => {
    if (performance.now() - at < 300) return
    at = performance.now()
    await tell(done, name)
  }
}
