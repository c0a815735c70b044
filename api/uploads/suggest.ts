/** What each column of a file seems to be: certain by its name and its content together, or left for the person to choose. */
import { parseChileanNumber } from '@radier/etl/readers/number'
import { formatNumber } from '@radier/geodata/measure/format'
import { owners } from '@radier/geodata/planning/site'
import type { UploadField } from '../contract-uploads.ts'
import { readArea } from './area.ts'
import { headerKey } from './header.ts'
import type { Column } from './job.ts'
import { readOwner } from './owner.ts'
import { personalColumn, withoutPersonal } from './personal.ts'

/** A column with some of its cells that are not blank. */
export interface Sampled {
  header: string
  cells: (string | number | boolean)[]
}

const lonNames =
  /^(lon|lng|long|longitud|longitude|x|este|east|easting|coord(enada)?s?_?(x|este|e)|utm_?(e|x|este)|point_x|x_utm|este_utm|pos_x)(_|$)/
const latNames =
  /^(lat|latitud|latitude|y|norte|north|northing|coord(enada)?s?_?(y|norte|n)|utm_?(n|y|norte)|point_y|y_utm|norte_utm|pos_y)(_|$)/
const areaNames = /^(sup|superficie|area|m2|metros_cuadrados|ha|has|hectareas)(_|$)|(_|^)(superficie|sup)_/
const hectareNames = /(^|_)(ha|has|hectareas)(_|$)/
/** Measures that a program left in degrees or in its own units. */
const machine = /^(shape_?_?(area|leng|length)|objectid|fid|gid|globalid|id)(_|$)/
const ownerNames = /(^|_)(propietari[oa]s?|duen[oa]s?|owner|propiedad|tenencia|dominio|tipo_de_propiedad)(_|$)/
const priceNames = /(^|_)(precio|valor|avaluo|tasacion|price|uf)(_|$)/
const zoneNames = /^(zona|zona_prc|zonificacion|zona_plan|cod_zona)$/
/** Best first. */
const siteNames = [
  /^(nombre|nombre_(del_)?(sitio|predio|terreno|lote)|name)$/,
  /^(sitio|terreno|lote)$/,
  /^(predio|rol|rol_(de_)?avaluo|rol_(del_)?predio|rol_sii)$/,
  /^nombre_/,
  /^(direccion|denominacion|id_sitio|folio|codigo)$/,
]

type Suggestion = { suggested: UploadField; certainty: Column['certainty']; how: string }
const sure = (suggested: UploadField, how: string): Suggestion => ({ suggested, certainty: 'segura', how })
const doubtful = (suggested: UploadField, how: string): Suggestion => ({ suggested, certainty: 'falta elegir', how })

/** `spatial`: the file draws its sites, so columns of coordinates are only data. Each field goes to one column, the first that fits best. */
export function suggestColumns(columns: readonly Sampled[], spatial: boolean): Column[] {
  const named = siteNames
    .flatMap((pattern) => columns.filter(({ header }) => pattern.test(headerKey(header)) && !isPersonal(header)))
    .map(({ header }) => header)[0]
  const taken = new Set<UploadField>()
  return columns.map(({ header, cells }) => {
    const reason = personalColumn(header, cells.map(String))
    if (reason)
      return {
        name: header,
        samples: [],
        suggested: 'ignore',
        certainty: 'no se carga',
        how: `${reason}: se descarta`,
        personal: true,
      }
    const found =
      header === named ? sure('name', cells[0] === undefined ? 's/i' : sample(cells[0])) : suggestion(headerKey(header), cells, spatial)
    const kind = oneOf[found.suggested] ?? found.suggested
    const once = kind !== 'keep' && kind !== 'ignore'
    const again = once && found.certainty === 'segura' && taken.has(kind)
    if (once) taken.add(kind)
    const chosen = again ? sure('keep', 'como dato del sitio') : found
    const personal = chosen.certainty === 'no se carga'
    const shown = personal ? [] : cells.slice(0, 3).map(chosen.suggested === 'owner' ? ownerLabel : sample)
    return { name: header, samples: shown, ...chosen, personal }
  })
}

const ownerLabel = (cell: string | number | boolean) => owners[readOwner(String(cell)) ?? 'desconocido']
/** Two ways of the same field. */
const oneOf: Partial<Record<UploadField, UploadField>> = { areaHa: 'areaM2', priceUf: 'priceUfM2' }
const isPersonal = (header: string) => personalColumn(header, []) !== null
const sample = (cell: string | number | boolean) =>
  typeof cell === 'number'
    ? formatNumber(cell, Math.min(2, `${cell}`.split('.')[1]?.length ?? 0)).replaceAll('.', '')
    : withoutPersonal(String(cell)).slice(0, 40)

function suggestion(key: string, cells: Sampled['cells'], spatial: boolean): Suggestion {
  if (machine.test(key)) return sure('keep', 'como dato del sitio')
  if (!spatial && lonNames.test(key)) return coordinate('lon', cells)
  if (!spatial && latNames.test(key)) return coordinate('lat', cells)
  if (areaNames.test(key)) return area(key, cells)
  if (ownerNames.test(key)) return owner(cells)
  if (priceNames.test(key)) return price(key, cells)
  if (zoneNames.test(key)) return sure('zone', cells[0] === undefined ? 's/i' : sample(cells[0]))
  return sure('keep', 'como dato del sitio')
}

const numbersOf = (cells: Sampled['cells']) =>
  cells
    .map((cell) => (typeof cell === 'number' ? cell : parseChileanNumber(String(cell).replace(/°$/, ''))))
    .filter((value) => value !== null)

/** Degrees of Chile, or metres of its UTM zones. */
export const coordinateRanges = {
  lon: { degrees: [-110, -53], metres: [-400_000, 1_600_000] },
  lat: { degrees: [-90, -17], metres: [1_000_000, 8_200_000] },
} as const

function coordinate(axis: 'lon' | 'lat', cells: Sampled['cells']): Suggestion {
  const values = numbersOf(cells)
  const share = ([least, most]: readonly [number, number]) =>
    values.filter((value) => value >= least && value <= most).length / Math.max(1, cells.length)
  const { degrees, metres } = coordinateRanges[axis]
  if (share(degrees) > 0.5) return sure(axis, 'grados')
  if (share(metres) > 0.5 && values.some((value) => Math.abs(value) > 1000)) return sure(axis, 'metros')
  return doubtful('keep', 'no parecen coordenadas de Chile')
}

function area(key: string, cells: Sampled['cells']): Suggestion {
  const hectares = hectareNames.test(key)
  const unit = hectares ? 10_000 : 1
  const read = cells.map((cell) => readArea(typeof cell === 'number' ? cell : String(cell), unit)).filter((found) => found !== null)
  const first = read[0]
  if (!first) return sure('keep', 'como dato del sitio')
  const saysUnit = hectares || /(^|_)(m2|metros)(_|$)/.test(key) || read.some(({ written }) => written)
  const middle = read.map(({ squareMetres }) => squareMetres).sort((a, b) => a - b)[Math.floor(read.length / 2)] ?? 0
  if (!saysUnit && middle < 50) return doubtful('areaM2', '¿m² o hectáreas?')
  return sure(hectares ? 'areaHa' : 'areaM2', `${formatNumber(first.squareMetres, first.squareMetres < 100 ? 1 : 0)} m²`)
}

function owner(cells: Sampled['cells']): Suggestion {
  const read = cells.map((cell) => readOwner(String(cell))).filter((found) => found !== null)
  if (read.length === 0)
    return { suggested: 'ignore', certainty: 'no se carga', how: 'no dice de qué tipo es el dueño; los nombres no se guardan' }
  return sure('owner', `${owners[read[0]!]}: sólo el tipo`)
}

function price(key: string, cells: Sampled['cells']): Suggestion {
  if (numbersOf(cells).length === 0) return sure('keep', 'como dato del sitio')
  if (/(^|_)uf_?(por_)?m2(_|$)/.test(key)) return sure('priceUfM2', 'UF/m²')
  if (/(^|_)uf(_|$)/.test(key) && !/m2/.test(key)) return sure('priceUf', 'UF en total, repartidas por m²')
  return doubtful('priceUfM2', 'unidad s/i')
}
