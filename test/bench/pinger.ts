/** Asks for `/api/health` every 20 ms from a process of its own, and says at the end how long each answer took: what others feel. */
import { Agent, get } from 'node:http'

const address = process.argv[2]!
const agent = new Agent({ keepAlive: true })
const times: number[] = []
let failed = 0

const ping = () => {
  const from = performance.now()
  get(`${address}/api/health`, { agent }, (response) => {
    response.resume().once('end', () => times.push(performance.now() - from))
  }).on('error', () => failed++)
}
const every = setInterval(ping, 20)
console.log('ready')
process.once('SIGTERM', () => {
  clearInterval(every)
  setTimeout(() => {
    console.log(`times ${JSON.stringify({ times, failed })}`)
    process.exit(0)
  }, 200)
})
