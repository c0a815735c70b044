/** The loader as a program, on the migrated database of `DATABASE_URL`. Ctrl-C stops it between two batches; twice, at once. */
import { loadProgram } from './command.ts'

await loadProgram()
