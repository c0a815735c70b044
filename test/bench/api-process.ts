/** The API alone in a process, serving the built web in a given folder, for measuring its memory. Says its address. */
import { startServer } from '@radier/api/main'
import { catalogue } from '@radier/geodata/catalogue'

const webDir = process.argv[2]!
const { address } = await startServer({
  databaseUrl: process.env.DATABASE_URL!,
  catalogue,
  port: 0,
  host: '127.0.0.1',
  ...(webDir ? { webDir } : {}),
})
console.log(JSON.stringify({ address }))
