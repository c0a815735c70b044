/** A thing with geometry on the map. One file per layer in `layers/`; the file name is its id and its table in schema `capa`. */
import type { Extent } from './extent.ts'
import type { Service } from './planning/criterion.ts'
import type { NormField } from './planning/norm.ts'
import type { Owner } from './planning/site.ts'
import type { Identity, Where } from './source.ts'
import type { Level } from './territory/level.ts'

/** `text` also of what names something and measures nothing (`measure/identifier`), whatever the file stores it as. */
export type AttributeType = 'text' | 'integer' | 'number' | 'boolean'

export interface Attribute {
  /** Property of the source feature. */
  from: string
  /** Further properties, added to it or taken away from it; unknown when any is. */
  plus?: string[]
  minus?: string[]
  type: AttributeType
  /** Spanish label shown in ficha, tooltip and export. */
  label: string
  unit?: string
  /** For a rate or an average of each feature: the attribute that weighs it when several features are read as one. Whole numbers are added. */
  averagedBy?: string
  /** Published values that mean «unknown». Blank is always unknown. */
  unknown?: (number | string)[]
  /** Also carried inside the tiles (for tooltip and style). Default false: tiles carry only the key. */
  tile?: boolean
  /** Personal data: dropped while reading, never stored. */
  personal?: boolean
}

export interface LayerKey {
  from: string
  type?: 'cut' | 'text'
  length?: number
  /** The file stores codes as numbers, so the leading zero is lost by type and may be restored. */
  numeric?: true
  /** Where `from` is blank, the key is here. */
  or?: { from: string; length: number }
}

export interface Layer {
  title: string
  /** Group of the layer panel. */
  group: 'territorio' | 'campamentos' | 'equipamiento' | 'suelo' | 'vivienda' | 'resguardo'
  /** Id of the source whose features fill the table. */
  source: string
  geometry: 'MultiPolygon' | 'Point' | 'MultiLineString'
  /** Features of the file that are of this layer: those in operation, say. The others are counted and left out. */
  where?: Where
  /** Territory layers draw choropleths: one feature per territory of this level, keyed by its code. */
  level?: Level
  /** A table of figures of the territories of this level, joined to them by key; it is not drawn and is no layer of its own to a person. */
  figuresOf?: Level
  /** Its rows make up every comuna: what no other source publishes by comuna is added from them, and what is published must be met. */
  whole?: true
  /** What its rows without an outline are, in Spanish: the first condition (over its attributes) that holds; `restLabel` where none does. */
  kinds?: { label: string; where: string }[]
  restLabel?: string
  /** Sums that must hold in every row where all of it is known, or the load is refused. */
  identities?: Identity[]
  /** Property that is the key, or how to make one («fila» = position in the file, for files without ids). */
  key: LayerKey | 'fila'
  /** Columns with the coordinates, for layers whose source is a table (XLSX, CSV) and not a file of features. EPSG:4326 or the source's `crs`. */
  point?: { lon: string; lat: string }
  /** How the comuna of each feature is known; `contorno` = by point in polygon (largest share for polygons). */
  comuna: { from: string; numeric?: boolean; crosswalk?: boolean } | 'contorno' | { prefix: number }
  /** Reference period of the data: «2024». */
  period: string
  /** First and last zoom at which it is drawn from its own tiles. */
  zooms: [number, number]
  attributes: Record<string, Attribute>
  /** Keys published twice: keep the first when identical, or refuse. `identical` = drop exact copies, count them as repaired. */
  duplicates?: 'refuse' | 'identical' | 'first'
  /** Features without geometry, or points with coordinates that are of no use, are counted and listed though never drawn; otherwise they are refused. */
  undrawn?: 'keep'
  style: LayerStyle
  /** Spanish sentence of the legend. */
  legend: string
  /** Spanish template: «{nombre}: {hogares} hogares». Unknown prints «s/i». */
  tooltip: string
  /** Absent = it was looked for in the whole country. What lies outside is hatched wherever the layer is read. */
  extent?: Extent
  /** Spanish: what there is of it and what is missing. Of a partial layer, after «Solo» and the words of its extent. */
  coverage: string
  /** Masks are drawn over every map and serve as exclusion in land search. */
  mask?: boolean
  /** Things that happened, or were noted, at a place. They are no zones of danger: neither a mask nor anything to the search of land. */
  events?: true
  /** What it is to the search of land; absent = nothing. Masks say it by `mask`. */
  planning?: LayerPlanning
  /** Counts or sums per comuna that become statistics (variables) of this layer's source. `km2` adds what is measured on the outline. */
  summarise?: Record<string, { label: string; count?: true; sum?: string; km2?: true; where?: string; empty?: 0 | null }>
  /** Extra features known to be missing or odd, in Spanish. */
  known?: string[]
}

/** What a layer is to the search of land and to the cabida. Names are of its own attributes. */
export type LayerPlanning =
  /** Zones of a plan: code, name, and the attributes with the text of each norm as published. */
  | { kind: 'zonificacion'; zone: string; name: string; norms: Partial<Record<NormField, string>> }
  /**
   * Land. `area` in m²; null = measured on the outline. `value` as published. Without `owner` nobody says whose it is. `lived`: people live
   * on it, as many households as this attribute says; it is land only to who asks for it, and what fits on it is never added to the rest.
   */
  | { kind: 'suelo'; area: string | null; name?: string; owner?: Owner | { from: string }; value?: string; lived?: string }
  /** Places of a service. `preference`: in a comuna that several cover, the lowest is read. `where`: only places with one of these values. */
  | {
      kind: 'servicio'
      service: Service
      preference: number
      name?: string
      places?: string
      where?: { attribute: string; values: string[] }
    }
  /** `preference`: in a comuna that several cover, the lowest is read. */
  | { kind: 'limite_urbano'; preference: number }
  /** `count` of every 100 of `base`: attributes of its own, or of a table of figures of its level. */
  | { kind: 'necesidad'; title: string; count: string; base: string }

export interface LayerStyle {
  /** Token of the palette: a CSS custom property without the dashes («cobre-4», «pacifico-5», «cat-3»…). */
  color: string
  outline?: string
  /**
   * How a polygon is filled; absent = solid, and hatched («trama») for masks. No fill lets the figures below through half: a colour on the map
   * is always one of the legend.
   */
  fill?: 'trama' | 'borde'
  /** Circle radius in px for points. */
  radius?: number
}

/** How its polygons are filled. */
export const fillOf = ({ style, mask }: Pick<Layer, 'style' | 'mask'>): 'lleno' | 'trama' | 'borde' =>
  style.fill ?? (mask ? 'trama' : 'lleno')

export const defineLayer = (layer: Layer): Layer =>
  layer.extent ? { ...layer, coverage: `Solo ${layer.extent.words}: ${layer.coverage}` } : layer

/** A table of figures of the territories of a level. */
export const defineFigures = (
  figuresOf: Level,
  table: Omit<Layer, 'figuresOf' | 'group' | 'geometry' | 'undrawn' | 'zooms' | 'style' | 'legend' | 'tooltip'>,
): Layer => ({
  ...table,
  figuresOf,
  group: 'territorio',
  geometry: 'MultiPolygon',
  undrawn: 'keep',
  zooms: [0, 0],
  style: { color: 'tinta-3' },
  legend: '',
  tooltip: '',
})
