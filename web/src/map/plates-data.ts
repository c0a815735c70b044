/** What `geodata/starter/plates.json` holds. Compiled by `etl/starter/plates.ts`. */
import type { GeometryCollection, Topology } from 'topojson-specification'

export interface Plates {
  /** Outlines of the comunas that have one; the id of each geometry is its CUT. Degrees, WGS84. */
  topology: Topology<{ comuna: GeometryCollection }>
  /** Middle of the country, north to south: [latitude, longitude] in degrees. */
  axis: [number, number][]
}

/** The file holds a topology of the expected shape; throws otherwise, since it ships with the program. */
export async function readPlates(address: string): Promise<Plates> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Los contornos del país no llegaron (${response.status}).`)
  return (await response.json()) as Plates
}
