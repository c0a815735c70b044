/** `npm run load` over the toy catalogue, as a program of its own: it can be killed, interrupted and left without database. */
import { loadProgram } from '@radier/etl/command'
import { toyCatalogue } from './toy-catalogue.ts'

await loadProgram(toyCatalogue)
