/** Does heavy work for the API, as a program of its own over the catalogue of the product, with the database in `DATABASE_URL`. */
import { catalogue } from '@radier/geodata/catalogue'
import { config } from '../config.ts'
import { connectReader, connectWriter } from '../database.ts'
import { asProblem } from '../problem.ts'
import { serve } from '../processes/serve.ts'
import { createService } from '../service.ts'
import { heavyHere, type Name } from './work.ts'

const url = process.env.DATABASE_URL ?? ''
const service = createService(connectReader(url, config.heavyPool), catalogue, config.pollMs, connectWriter(url))
const heavy = heavyHere(() => service)

serve(async ({ name, version, asked }: { name: Name; version: number; asked: never }) => {
  try {
    return await heavy(name, await service.editions.at(version), asked)
  } catch (error) {
    const problem = asProblem(error)
    throw problem.kind === 'interno' ? error : problem
  }
})
