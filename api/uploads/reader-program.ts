/** The process that opens what strangers send: without database, without secrets, with little memory, and killed when it takes long. */
import { boundReading } from '@radier/etl/readers/input'
import { ReadFault } from '@radier/geodata/row'
import type { Job, Told } from './job.ts'
import { limits } from './limits.ts'
import { readJob } from './read-job.ts'
import { shapeJob } from './shape-job.ts'

boundReading(limits.inflatedBytes)
process.once('disconnect', () => process.exit(0))
process.on('message', (job: Job) => {
  const work = job.kind === 'read' ? readJob(job) : shapeJob(job)
  work.then(
    (done) => tell({ done }),
    (error: unknown) =>
      tell(
        error instanceof ReadFault
          ? { fault: inTheirWords(error.message) }
          : { broken: error instanceof Error ? `${error.stack}` : String(error) },
      ),
  )
})

const tell = (told: Told) => process.send?.(told)

/** Whoever uploads made the file: nobody downloads it again. */
const inTheirWords = (sentence: string) =>
  sentence.replace('Descárguelo de nuevo desde la página oficial', 'Ábralo en su programa y guárdelo otra vez')
