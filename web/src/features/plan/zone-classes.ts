import type { PlaceMapAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'

/** Where a class of density ends, hab/ha: round, the same in every comuna. */
const breaks = [80, 200, 400, 800]

export interface DensityClass {
  /** Position in the family of capacity, 0 = lightest. */
  index: number
  token: string
  /** What there is in it: «80 a 100», «400». */
  text: string
}

export const classOf = (density: number): number => breaks.filter((end) => density >= end).length

type Zones = PlaceMapAnswer['zones']

/** The classes that some zone of the place falls in, each written with its own least and most. */
export function densityClasses(zones: Zones): DensityClass[] {
  const known = zones.features.flatMap(({ properties }) => properties.density ?? [])
  return breaks.concat(Infinity).flatMap((_, index) => {
    const own = known.filter((density) => classOf(density) === index)
    if (!own.length) return []
    const [least, most] = [Math.min(...own), Math.max(...own)]
    return {
      index,
      token: `pacifico-${index + 1}`,
      text: least === most ? formatNumber(least) : `${formatNumber(least)} a ${formatNumber(most)}`,
    }
  })
}

/** How a zone is painted: by its density, as one without homes, or as one whose density nobody knows. */
export const zonePaint = ({ density, housing }: Zones['features'][number]['properties']): number | 'sin-vivienda' | 'pendiente' =>
  density !== null ? classOf(density) : housing === false ? 'sin-vivienda' : 'pendiente'
