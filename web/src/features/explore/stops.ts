/** Where the sheet of a phone can stand. */
export const stops = ['baja', 'media', 'alta'] as const
export type Stop = (typeof stops)[number]
/** Height of each stop, px; the highest covers what it can. */
export const stopHeight: Record<Stop, number> = { baja: 216, media: 456, alta: 456 }
