/** The seal of a backup: the comment of its zip ends in the sha256 of every byte before, so that no byte can change unseen. */
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Transform } from 'node:stream'

/** Beginning of the comment. */
export const WORDS = 'Respaldo de Radier, sha256 de lo anterior: '
const LENGTH = 64
const CHUNK = 1 << 20

/** Comment of the zip before `sealing` has seen it. */
export const blankSeal = (): string => WORDS + '0'.repeat(LENGTH)

/** Passes a zip with the blank seal on, and puts the seal at its end. */
export function sealing(): Transform {
  const hash = createHash('sha256')
  let tail = Buffer.alloc(0)
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const bytes = Buffer.concat([tail, chunk])
      const whole = bytes.subarray(0, Math.max(0, bytes.length - LENGTH))
      tail = bytes.subarray(whole.length)
      hash.update(whole)
      done(null, whole)
    },
    flush(done) {
      done(null, hash.digest('hex'))
    },
  })
}

/** Whether the file ends in the seal of what it holds. */
export async function sealHolds(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size <= LENGTH + WORDS.length) return false
  const hash = createHash('sha256')
  const room = Buffer.alloc(CHUNK)
  for (let at = 0; at < size - LENGTH; ) {
    const { bytesRead } = await file.read(room, 0, Math.min(CHUNK, size - LENGTH - at), at)
    if (bytesRead === 0) return false
    hash.update(room.subarray(0, bytesRead))
    at += bytesRead
  }
  const { buffer } = await file.read(Buffer.alloc(LENGTH), 0, LENGTH, size - LENGTH)
  return buffer.toString('latin1') === hash.digest('hex')
}
