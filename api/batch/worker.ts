/** Makes one batch, as a program of its own: `worker.ts <id> <folder>`, with the database in `DATABASE_URL`. */
import { catalogue } from '@radier/geodata/catalogue'
import { config } from '../config.ts'
import { connectReader, connectWriter } from '../database.ts'
import { Problem } from '../problem.ts'
import { createService } from '../service.ts'
import { removeBatch } from './files.ts'
import { makeBatch } from './make.ts'
import { endBatch, findBatch, holdBatch } from './store.ts'

const [id = '', folder = ''] = process.argv.slice(2)
const url = process.env.DATABASE_URL ?? ''

process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', () => process.exit(1))

const reader = connectReader(url)
const writer = connectWriter(url)
try {
  await run()
} finally {
  await Promise.all([reader.end({ timeout: 1 }), writer.end({ timeout: 1 })])
  if (process.connected) process.disconnect()
}

async function run(): Promise<void> {
  const session = await writer.reserve()
  const batch = (await holdBatch(session as unknown as typeof writer, id)) ? await findBatch(reader, id) : null
  if (batch?.state !== 'en curso') return
  try {
    const bytes = await makeBatch(createService(reader, catalogue, config.pollMs, writer), batch, folder)
    const file = `fichas-${batch.total}-${batch.createdAt.toISOString().slice(0, 10)}.zip`
    await endBatch(writer, id, 'listo', { file, bytes, hours: config.batchHours, sentence: 'Listo para descargar.' })
  } catch (error) {
    removeBatch(folder, id)
    console.error(error)
    await endBatch(writer, id, 'fallido', { sentence: whatWentWrong(error) })
  }
}

/** A sentence that says what to do. */
function whatWentWrong(error: unknown): string {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((error as { code?: unknown }).code)))
    return 'No queda espacio en el disco: no se entregó ningún archivo. Libere espacio y vuelva a pedir el lote.'
  if (error instanceof Problem) return error.detail
  return 'Ocurrió un error que no esperábamos y no se entregó ningún archivo. Quedó anotado en el registro del servidor.'
}
