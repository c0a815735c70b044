/** A program that provides the database of a folder, says its address and stays until it is killed or asked to end. */
import { provideDatabase } from '@radier/etl/postgis/provide'

const database = await provideDatabase({ folder: process.argv[2] ?? '', own: true })
console.log(JSON.stringify({ url: database.url, first: await database.claim('start') }))
process.once('SIGTERM', () => database.stop().then(() => process.exit(0)))
