import iconv from 'iconv-lite'
import { fault } from './fault.ts'
import { byteChunks } from './input.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le'

/**
 * How a text file is encoded, by reading all of it: UTF-8 if every byte agrees, else Windows-1252 (of which Latin-1 is a part).
 * A declared `utf-8` that does not hold is refused. `sample` is the first 64 kB decoded.
 */
export async function encodingOf(path: string, declared?: 'utf-8' | 'latin1'): Promise<{ encoding: Encoding; sample: string }> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let head = Buffer.alloc(0)
  let lines = 1
  let encoding: Encoding | undefined
  for await (const chunk of byteChunks(path)) {
    if (head.length === 0) {
      head = Buffer.from(chunk.subarray(0, 65_536))
      if (head[0] === 0xff && head[1] === 0xfe) encoding = 'utf-16le'
      else if (declared === 'latin1' && head.readUIntBE(0, Math.min(3, head.length)) !== 0xefbbbf) encoding = 'windows-1252'
      if (encoding) break
    }
    try {
      strict.decode(chunk, { stream: true })
    } catch {
      if (declared === 'utf-8')
        throw fault(
          path,
          { row: lines },
          'hay bytes que no son UTF-8, después de esa fila',
          'Declare la codificación o guárdelo como UTF-8',
        )
      encoding = 'windows-1252'
      break
    }
    for (const byte of chunk) if (byte === 10) lines++
  }
  const found = encoding ?? 'utf-8'
  return { encoding: found, sample: iconv.decode(head, found) }
}

/** The file's text in pieces; the byte-order mark is dropped. Node's own decoder of Windows-1252 takes it for Latin-1 in some releases. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of byteChunks(path)) yield decoder.write(chunk)
  yield decoder.end() ?? ''
}
