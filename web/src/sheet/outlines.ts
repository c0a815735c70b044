import type { FichaAssets, MapBlock } from '@radier/geodata/ficha/content'
import platesUrl from '@radier/geodata/starter/plates.json?url'
import { useEffect, useState } from 'react'
import { feature, merge } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { type Plates, readPlates } from '../map/plates-data.ts'

type Rings = [number, number][][]
type Named = (Polygon | MultiPolygon) & { id: string }

let asked: Promise<Plates> | null = null

/** Outlines of what a map of the sheet draws; null until they are here. */
export function useOutlines(block: MapBlock): FichaAssets['outlines'] | null {
  const [plates, setPlates] = useState<Plates | null>(null)
  useEffect(() => {
    asked ??= readPlates(platesUrl)
    asked.then(setPlates, () => {
      asked = null
    })
  }, [])
  return plates && outlinesOf(plates, block)
}

function outlinesOf({ topology }: Plates, { territories, selected }: MapBlock): FichaAssets['outlines'] {
  const comunas = topology.objects.comuna.geometries as Named[]
  const outline = (code: string): Rings => {
    const own = comunas.find(({ id }) => id === code)
    return own
      ? ringsOf(topology, own)
      : (merge(
          topology,
          comunas.filter(({ id }) => code === '0' || id.startsWith(code)),
        ).coordinates.flat() as Rings)
  }
  return Object.fromEntries([...territories.map(({ code }) => code), ...selected].map((code) => [code, outline(code)]))
}

const ringsOf = (topology: Topology, geometry: Named): Rings => {
  const { coordinates } = feature(topology, geometry as MultiPolygon).geometry
  return (geometry.type === 'Polygon' ? coordinates : coordinates.flat()) as Rings
}
