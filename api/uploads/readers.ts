/** Processes that read what strangers send: two, each for one caller, without our variables, the network or the rights of the API. */
import { Problem } from '../problem.ts'
import { Processes } from '../processes/processes.ts'
import { userOf, withoutNetwork } from './confine.ts'
import type { Job, ReadDone, ReadJob, ShapeDone, ShapeJob } from './job.ts'
import { limits } from './limits.ts'

export class Readers {
  #processes = new Processes({
    name: 'Subidas',
    program: new URL('./reader-program.ts', import.meta.url),
    env: variables(),
    within: withoutNetwork,
    many: limits.readers,
    heapMb: limits.heapMb,
    residentMb: 2 * limits.heapMb,
    niceness: limits.niceness,
    idleMs: limits.idleMs,
    graceMs: 0,
    late: (ms) => new Problem('malformado', `Leer el archivo tomó más de ${ms / 1000} segundos. Divídalo en partes.`),
    fell: () =>
      new Problem('malformado', 'El archivo pide más memoria de la que hay para leerlo. Divídalo en partes o simplifique sus contornos.'),
    broken: () =>
      new Problem('malformado', 'El archivo está dañado o no es lo que dice su nombre. Ábralo en su programa y guárdelo otra vez.'),
  })

  run(caller: string, job: ReadJob, signal?: AbortSignal): Promise<ReadDone>
  run(caller: string, job: ShapeJob, signal?: AbortSignal): Promise<ShapeDone>
  run(caller: string, job: Job, signal?: AbortSignal): Promise<ReadDone | ShapeDone> {
    const ms = job.kind === 'read' ? limits.readMs : limits.shapeMs
    return this.#processes.run({ user: userOf(caller), job }, { ms, caller, signal })
  }

  close(): Promise<void> {
    return this.#processes.close()
  }
}

/** Nothing of this process is left to the one that reads: neither the address of the database nor any other variable of ours. */
function variables(): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '', TMPDIR } = process.env
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}) }
}
