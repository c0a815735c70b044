/** A program of `Processes` that does each thing that can go wrong. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '@radier/api/problem'
import { serve } from '@radier/api/processes/serve'

serve(async (what: string) => {
  if (what === 'problem') throw new Problem('malformado', 'No se puede leer.')
  if (what === 'break') throw new Error('Broken.')
  if (what === 'spin') for (;;);
  if (what === 'sleep') await sleep(20_000)
  if (what === 'nap') await sleep(400)
  if (what === 'die') process.kill(process.pid, 'SIGKILL')
  if (what === 'eat') for (const kept: Buffer[] = []; ; await sleep(1)) kept.push(Buffer.alloc(2 ** 24, 1))
  return process.pid
})
