/** What a client accepts and holds, from its headers. */

export type Encoding = 'br' | 'gzip' | 'identity'

const accepts = (header: string | undefined, name: string): boolean =>
  header?.split(',').some((part) => new RegExp(`^\\s*(${name}|\\*)\\s*(;\\s*q=(1|0?\\.\\d*[1-9]\\d*|1\\.0*))?\\s*$`, 'i').test(part)) ??
  false

export const acceptsGzip = (header: string | undefined): boolean => accepts(header, 'gzip')

/** Encodings that the client accepts, best first; the plain bytes are always last. */
export const acceptedEncodings = (header: string | undefined): Encoding[] => [
  ...(accepts(header, 'br') ? (['br'] as const) : []),
  ...(acceptsGzip(header) ? (['gzip'] as const) : []),
  'identity',
]

/** True when one of the tags that the client holds is this one. Weak comparison, as GET asks. */
export const holds = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag) ?? false
