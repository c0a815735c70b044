import type { FichaAssets, MapBlock } from '@radier/geodata/ficha/content'
import platesUrl from '@radier/geodata/starter/plates.json?url'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { feature, merge } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { useAnswer } from '../data/answer.ts'
import { type Plates, readPlates } from '../map/plates-data.ts'

type Rings = [number, number][][]
type Named = (Polygon | MultiPolygon) & { id: string }

let reading: Promise<Plates> | null = null

type Drawn = Pick<FichaAssets, 'outlines' | 'shade'>

/** Address of a ficha within this installation, from which its maps know their outlines. */
export const FichaPath = createContext<string | null>(null)

/** «/ficha/13124?…» → where the outlines of its maps are asked. */
const mapUrl = (path: string): string => path.replace(/^\/ficha\/([^?]+)/, '/api/fichas/$1/mapa')

/** Outlines and shade of what a map of the sheet draws; null until they are here. The country needs no more than its plates. */
export function useDrawn(block: MapBlock): Drawn | null {
  const path = useContext(FichaPath)
  const asked = (block.plates && block.level === 'comuna') || !path ? null : mapUrl(path)
  const answer = useAnswer<Drawn>(asked)
  const plates = usePlatesData(!asked || answer.state === 'failed')
  const coarse = useMemo(() => plates && { outlines: outlinesOf(plates, block), shade: [] }, [plates, block])
  return asked && answer.data ? answer.data : coarse
}

function usePlatesData(wanted: boolean): Plates | null {
  const [plates, setPlates] = useState<Plates | null>(null)
  useEffect(() => {
    if (!wanted) return
    reading ??= readPlates(platesUrl)
    reading.then(setPlates, () => {
      reading = null
    })
  }, [wanted])
  return plates
}

function outlinesOf({ topology }: Plates, { territories, ground, selected }: MapBlock): FichaAssets['outlines'] {
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
  return Object.fromEntries([...[...territories, ...ground].map(({ code }) => code), ...selected].map((code) => [code, outline(code)]))
}

const ringsOf = (topology: Topology, geometry: Named): Rings => {
  const { coordinates } = feature(topology, geometry as MultiPolygon).geometry
  return (geometry.type === 'Polygon' ? coordinates : coordinates.flat()) as Rings
}
