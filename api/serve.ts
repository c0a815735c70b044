/** The API as a program, told by its parent what to serve (see `start-api.ts`). Says its address, or why it has none. */
import { catalogue } from '@radier/geodata/catalogue'
import { boundaryOf, reachOf } from './boundary.ts'
import { type ServerOptions, startServer } from './main.ts'

export type Served = Pick<ServerOptions, 'databaseUrl' | 'host' | 'port' | 'webDir' | 'batchFolder' | 'databaseFolder'>
export type ServeAnswer = { address: string } | { fault: { message: string; code?: string; address?: string } }

process.channel?.ref()
process.once('message', async (served: Served) => {
  const say = (answer: ServeAnswer) => process.send?.(answer)
  try {
    const server = await startServer({ ...served, catalogue, boundary: boundaryOf(reachOf(process.env)) })
    process.once('SIGTERM', () => server.close().then(() => process.exit(0)))
    say({ address: server.address })
  } catch (error) {
    const { message, code, address } = error as Error & { code?: string; address?: string }
    say({ fault: { message, ...(code && { code }), ...(address && { address }) } })
  }
})
