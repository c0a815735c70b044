import type { UploadSystem } from '@radier/api/contract-uploads'

/** The declared system first, then the one with most of the sample in the comuna, and the nearest of those with none. */
export const byFit = (a: UploadSystem, b: UploadSystem): number =>
  Number(b.declared) - Number(a.declared) || b.inside - a.inside || away(a) - away(b)

/** Further than any place when its numbers are out of range. */
const away = ({ offKm }: UploadSystem): number => offKm ?? Number.MAX_VALUE
