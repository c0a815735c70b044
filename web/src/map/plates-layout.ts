/** Where each plate stands on the sheet. Sheet units are pixels at the reference size; every plate has the same km per unit. */
import type { Point } from './plate-projection.ts'

export const kmPerUnit = 1.93
/** Reference sheet; it is scaled as a whole to the room there is. */
export const sheet = { width: 830, height: 760 }

export interface Plate {
  name: string
  regions: readonly string[]
  /** Centre of its projection, degrees. */
  centre: Point
  /** Where the western and northern ends of its land stand. */
  corner: Point
  /** Middle of its name, on the base line. */
  label: Point
}

export const plates: readonly Plate[] = [
  { name: 'Norte', regions: ['15', '01', '02', '03'], centre: [-69.4, -23.5], corner: [10, 32], label: [129, 20] },
  { name: 'Centro', regions: ['04', '05', '13', '06', '07', '16', '08'], centre: [-71.4, -33.8], corner: [197, 19], label: [284, 8] },
  { name: 'Sur', regions: ['09', '14', '10'], centre: [-72.8, -40.8], corner: [381, 43], label: [452, 31] },
  { name: 'Austral', regions: ['11', '12'], centre: [-71.5, -50], corner: [499, 34], label: [650, 20] },
]

export interface Box {
  code: string
  name: string
  /** For a sheet too small for the whole name. */
  short: string
  /** Its land; without one the box is hatched. */
  outlined: boolean
  corner: Point
}
export const boxSize = { width: 66, height: 46 }
export const boxes: readonly Box[] = [
  { code: '05201', name: 'Isla de Pascua', short: 'Pascua', outlined: true, corner: [341, 478] },
  { code: '05104', name: 'Juan Fernández', short: 'Juan F.', outlined: true, corner: [430, 425] },
  { code: '12202', name: 'Antártica', short: 'Antártica', outlined: false, corner: [430, 518] },
]

export const plateOf = (cut: string): Plate | undefined => plates.find((p) => p.regions.includes(cut.slice(0, 2)))
