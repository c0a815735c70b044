/** Makes batches, as a program of its own: `worker.ts <folder>`, told which by its parent, with the database in `DATABASE_URL`. */
import { catalogue } from '@radier/geodata/catalogue'
import { config } from '../config.ts'
import { connectReader, connectWriter } from '../database.ts'
import { asProblem } from '../problem.ts'
import { createService } from '../service.ts'
import { removeBatch } from './files.ts'
import { makeBatch } from './make.ts'
import { endBatch, findHeld, type Lease } from './store.ts'

const folder = process.argv[2] ?? ''
const url = process.env.DATABASE_URL ?? ''
const [reader, writer] = [connectReader(url), connectWriter(url)]
const service = createService(reader, catalogue, config.pollMs, writer)

process.once('disconnect', () => process.exit(1))
process.once('SIGTERM', () => process.exit(1))
process.on('message', (lease: Lease) => {
  make(lease)
    .catch((error) => console.error(error))
    .then(() => process.send?.({ ended: lease.id }))
})

async function make(lease: Lease): Promise<void> {
  const batch = await findHeld(writer, lease)
  if (!batch) return
  try {
    const bytes = await makeBatch(service, batch, lease, folder)
    const file = `fichas-${batch.total}-${batch.createdAt.toISOString().slice(0, 10)}.zip`
    await endBatch(writer, lease, 'listo', { file, bytes, hours: config.batchHours, sentence: 'Listo para descargar.' })
  } catch (error) {
    console.error(`Lote ${lease.id}: ${error instanceof Error ? error.message : String(error)}`)
    if (await endBatch(writer, lease, 'fallido', { sentence: whatWentWrong(error) })) removeBatch(folder, lease.id)
  }
}

/** A sentence that says what to do. */
function whatWentWrong(error: unknown): string {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((error as { code?: unknown }).code)))
    return 'No queda espacio en el disco: no se entregó ningún archivo. Libere espacio y vuelva a pedir el lote.'
  const problem = asProblem(error)
  if (problem.kind !== 'interno') return problem.detail
  return 'Ocurrió un error que no esperábamos y no se entregó ningún archivo. Quedó anotado en el registro del servidor.'
}
