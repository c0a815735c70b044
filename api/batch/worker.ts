/** Makes batches, as a program of its own: `worker.ts <folder>`, told which by its parent, with the database in `DATABASE_URL`. */
import { catalogue } from '@radier/geodata/catalogue'
import { config } from '../config.ts'
import { connectReader, connectWriter, type Sql } from '../database.ts'
import { Problem } from '../problem.ts'
import { createService } from '../service.ts'
import { removeBatch } from './files.ts'
import { makeBatch } from './make.ts'
import { endBatch, findBatch, holdBatch, releaseBatch } from './store.ts'

const folder = process.argv[2] ?? ''
const url = process.env.DATABASE_URL ?? ''
const [reader, writer] = [connectReader(url), connectWriter(url)]
const service = createService(reader, catalogue, config.pollMs, writer)

process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', () => process.exit(1))
process.on('message', ({ id }: { id: string }) => {
  run(id)
    .catch((error) => console.error(error))
    .then(() => process.send?.({ ended: id }))
})

async function run(id: string): Promise<void> {
  const session = await writer.reserve()
  try {
    if (await holdBatch(session as unknown as Sql, id)) await make(id)
  } finally {
    await releaseBatch(session as unknown as Sql, id)
    session.release()
  }
}

async function make(id: string): Promise<void> {
  const batch = await findBatch(writer, id)
  if (batch?.state !== 'en curso') return
  try {
    const bytes = await makeBatch(service, batch, folder)
    const file = `fichas-${batch.total}-${batch.createdAt.toISOString().slice(0, 10)}.zip`
    await endBatch(writer, id, 'listo', { file, bytes, hours: config.batchHours, sentence: 'Listo para descargar.' })
  } catch (error) {
    removeBatch(folder, id)
    console.error(`Lote ${id}: ${error instanceof Error ? error.message : String(error)}`)
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
