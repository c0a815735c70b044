/** The process that opens what strangers send: without database, secrets or rights, with little memory, and killed when it takes long. */
import { boundReading } from '@radier/etl/readers/input'
import { ReadFault } from '@radier/geodata/row'
import initSqlJs from 'sql.js'
import { Problem } from '../problem.ts'
import { serve } from '../processes/serve.ts'
import { become } from './confine.ts'
import type { Job } from './job.ts'
import { limits } from './limits.ts'
import { readJob } from './read-job.ts'
import { shapeJob } from './shape-job.ts'

boundReading(limits.inflatedBytes)
// What is read of our own code is read before the rights are left: its folder may be of root alone.
await initSqlJs()

serve(async ({ user, job }: { user: number | null; job: Job }) => {
  become(user)
  try {
    return await (job.kind === 'read' ? readJob(job) : shapeJob(job))
  } catch (error) {
    throw error instanceof ReadFault ? new Problem('malformado', inTheirWords(error.message), { cause: error }) : error
  }
})

/** Whoever uploads made the file: nobody downloads it again. */
const inTheirWords = (sentence: string) =>
  sentence.replace('Descárguelo de nuevo desde la página oficial', 'Ábralo en su programa y guárdelo otra vez')
