/** Heavy work in processes apart: the API is first in line for the processor, and its connections are for what is light. */
import { config } from '../config.ts'
import { Problem } from '../problem.ts'
import { Processes } from '../processes/processes.ts'
import type { Heavy, Name } from './work.ts'

const { heavy } = config

export function heavyApart(databaseUrl: string): { heavy: Heavy; close(): Promise<void> } {
  const processes = new Processes({
    name: 'Trabajo aparte',
    program: new URL('./program.ts', import.meta.url),
    env: { ...process.env, DATABASE_URL: databaseUrl },
    ...heavy,
    late: (ms) => new Problem('ocupado', `Tomó más de ${ms / 1000} segundos. Pida menos territorio o inténtelo de nuevo.`),
    fell: () => new Problem('ocupado', 'El proceso que lo preparaba se cayó. Inténtelo de nuevo; si se repite, pida menos.'),
    broken: () => new Problem('interno', 'Ocurrió un error que no esperábamos. Quedó anotado en el registro del servidor.'),
  })
  const ms = (name: Name) => (name === 'columns' ? config.tableTimeoutMs : config.heavyMs)
  return {
    heavy: (name, { version }, asked, signal) => processes.run({ name, version, asked }, { ms: ms(name), signal }),
    close: () => processes.close(),
  }
}
