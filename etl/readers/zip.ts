import { inflateRawSync } from 'node:zlib'
import { asFault, fault } from './fault.ts'
import { allowance, BOMB, DOWNLOAD_AGAIN, exploding, wholeFile } from './input.ts'

export interface Entry {
  name: string
  read(): Buffer
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const REPAIR = 'Ábralo y guárdelo otra vez como zip común'

/** Entries of a zip. Sizes that the zip claims are not believed: each entry is inflated within a bound. */
export async function zipEntries(path: string): Promise<Entry[]> {
  const bytes = await wholeFile(path)
  const end = endRecord(bytes)
  if (end < 0) throw fault(path, {}, 'el zip está truncado o dañado (no tiene índice)', DOWNLOAD_AGAIN)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (at === 0xffffffff || count === 0xffff) throw fault(path, {}, 'es un zip de 64 bits, que no se lee', REPAIR)
  const entries: Entry[] = []
  let given = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw fault(path, {}, 'el índice del zip está dañado', DOWNLOAD_AGAIN)
    const nameLength = bytes.readUInt16LE(at + 28)
    const header = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (header.name.endsWith('/')) continue
    entries.push({
      name: header.name,
      read() {
        const content = inflate(path, bytes, header)
        given += content.length
        if (given > BOMB.total) throw exploding(path, bytes.length)
        return content
      },
    })
  }
  return entries
}

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) if (bytes.readUInt32LE(at) === END) return at
  return -1
}

function inflate(
  path: string,
  bytes: Buffer,
  entry: { name: string; flags: number; method: number; size: number; offset: number },
): Buffer {
  if (entry.flags & 1) throw fault(path, {}, `la entrada «${entry.name}» tiene contraseña`, 'Guárdela sin contraseña')
  try {
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
    const packed = bytes.subarray(start, start + entry.size)
    if (entry.method === 0) return packed
    if (entry.method !== 8) throw fault(path, {}, `la entrada «${entry.name}» usa una compresión que no se lee`, REPAIR)
    return inflateRawSync(packed, { maxOutputLength: allowance(packed.length) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw exploding(path, entry.size, entry.name)
    throw asFault(path, error, `la entrada «${entry.name}» del zip está dañada`, DOWNLOAD_AGAIN)
  }
}
