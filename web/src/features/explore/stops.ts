import { stopHeights } from '../../ui/stops.ts'

export const stopHeight = stopHeights(216)
