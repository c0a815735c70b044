/** What identifies a ficha. The digest itself is made by whoever has a sha256. */
import type { FichaQuery, Figure, SourceVersion } from './content.ts'
import { canonicalLine } from './query.ts'

/** Text whose sha256 is the hash: query, version of each source, every figure as printed. */
export function identityText(query: FichaQuery, sources: readonly SourceVersion[], figures: readonly Figure[]): string {
  const loads = [...sources]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .map(({ source, version, sha256 }) => `${source} ${version} ${sha256}`)
  const printed = [...new Map(figures.map(({ key, text }) => [key, text]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key} ${text}`)
  return [canonicalLine(query), ...loads, ...printed].join('\n')
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixty bits of the hash in Crockford's base 32: «4K7Q-2M9X-TB3D». */
export function shortId(hash: string): string {
  const digits: string[] = []
  for (let at = 0; at < 15; at += 5) {
    let bits = Number.parseInt(hash.slice(at, at + 5), 16)
    let group = ''
    for (let i = 0; i < 4; i++) {
      group = alphabet[bits % 32] + group
      bits = Math.floor(bits / 32)
    }
    digits.push(group)
  }
  return digits.join('-')
}

/** What a person typed, as an id: case, spaces, hyphens and look-alikes do not matter. Null when it is none. */
export function readId(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}` : null
}
