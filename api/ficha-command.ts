/** `npm run ficha -- 10109 13101 --formats pdf,xlsx --out carpeta`: the fichas of some territories as files. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { catalogue } from '@radier/geodata/catalogue'
import type { FichaContent } from '@radier/geodata/ficha/content'
import { formatNumber } from '@radier/geodata/measure/format'
import { fichaOf } from './answers/ficha.ts'
import { formatNames, isFormat, isTable, renderOne, renderTogether } from './answers/ficha-formats.ts'
import { issued } from './answers/ficha-issued.ts'
import { fileName } from './batch/files.ts'
import { boundaryOf, reachOf } from './boundary.ts'
import { connectReader, connectWriter } from './database.ts'
import { asProblem } from './problem.ts'
import { createService } from './service.ts'

const usage = `Uso: npm run ficha -- CÓDIGO… [--formats ${formatNames.join(',')}] [--out carpeta] [--plantilla comunal] [--referencia region]
CÓDIGO: comuna (13101), región (13), país (0), grupo (red, ruralidad-3), área dibujada (area-…).`

const url = process.env.DATABASE_URL ?? ''
const [reader, writer] = [connectReader(url), connectWriter(url)]
process.exitCode = await run(process.argv.slice(2)).catch((error) => {
  console.error(sentenceOf(error))
  return 1
})
await Promise.all([reader.end({ timeout: 1 }), writer.end({ timeout: 1 })])

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      formats: { type: 'string', default: 'pdf,xlsx' },
      out: { type: 'string', default: 'fichas' },
      plantilla: { type: 'string' },
      referencia: { type: 'string' },
    },
  })
  const wanted = values.formats.split(',')
  const strange = wanted.find((format) => !isFormat(format))
  if (strange || positionals.length === 0) {
    console.error(strange ? `No hay un formato «${strange}». Hay: ${formatNames.join(', ')}.` : usage)
    return 1
  }
  const service = createService(reader, catalogue, undefined, writer, boundaryOf(reachOf(process.env)))
  const edition = await service.editions.now()
  const folder = resolve(process.env.INIT_CWD ?? '.', values.out)
  await mkdir(folder, { recursive: true })
  const known = wanted.filter(isFormat)
  const [together, each] = [known.filter(isTable), known.filter((format) => !isTable(format))]
  const contents: FichaContent[] = []
  const codes = [...new Set(positionals)]
  for (const [i, territory] of codes.entries()) {
    const asked = { territory, template: values.plantilla, reference: values.referencia }
    const content = await issued(service, await fichaOf(service, edition, asked), known)
    contents.push(content)
    const name = fileName(`${territory}-${content.title}`)
    for (const format of each) await write(join(folder, `${name}.${format}`), await renderOne(service, edition, content, format))
    console.log(`${formatNumber(i + 1)} de ${formatNumber(codes.length)}: ${content.title}, consulta ${content.id}`)
  }
  for (const format of together) await write(join(folder, `fichas.${format}`), await renderTogether(service, edition, contents, format))
  console.log(`Quedaron en ${folder}`)
  return 0
}

/** What a person can mend; throws again what nobody foresaw. */
function sentenceOf(error: NodeJS.ErrnoException): string {
  const { code = '', path } = error
  if (code.startsWith('ERR_PARSE_ARGS')) return usage
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code))
    return `No queda espacio en el disco de ${path ?? 'la carpeta elegida'}: libere espacio y vuelva a pedir.`
  if (path) return `No se puede escribir en ${path}: revise que sea una carpeta y sus permisos, o elija otra con --out.`
  const problem = asProblem(error)
  if (problem.kind === 'interno') throw error
  return problem.detail
}

/** A file that is there is whole. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.parcial`, bytes)
  await rename(`${file}.parcial`, file)
}
