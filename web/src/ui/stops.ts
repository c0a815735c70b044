/** Where the sheet of a phone can stand. */
export const stops = ['baja', 'media', 'alta'] as const
export type Stop = (typeof stops)[number]

/** Height of each stop, px, given that of the lowest; the highest covers what it can. */
export const stopHeights = (low: number): Record<Stop, number> => ({ baja: low, media: 456, alta: 456 })
