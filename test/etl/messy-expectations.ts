/** What each file of the mirror's `messy` folder must give. `note` says what of it the loader has to answer for. */
import type { Format } from '@radier/geodata/source'

export interface Expectation {
  file: string
  format: Format
  where?: { sheet?: string; header?: number }
  /** Rows of data, notes and blank rows apart. */
  rows: number
  crs?: string
  /** Repairs that the reader counts, by message. */
  repaired?: Record<string, number>
  /** Columns that must be there, as the catalogue would name them. */
  columns?: string[]
  /** One row known by hand, found by some of its values. */
  row?: { number: number; values: Record<string, unknown> }
  note: string
}

const BLANK = 'filas en blanco omitidas'
const NOTES = 'notas bajo la tabla omitidas'
const ACCENTS = 'textos con tildes dañadas reparados'
const geojson: Format = { kind: 'geojson' }
const puertoVaras = (name: string, rows: number, note: string, more: Partial<Expectation> = {}): Expectation => ({
  file: `puerto_varas_epsg32719/${name}.geojson`,
  format: geojson,
  rows,
  crs: 'EPSG:32719',
  note,
  ...more,
})

export const expectations: Expectation[] = [
  {
    file: 'CUT_2018_v04.xls',
    format: { kind: 'xls' },
    rows: 346,
    columns: ['Código Comuna 2018', 'Nombre Comuna'],
    row: { number: 347, values: { 'Código Comuna 2018': '16305', 'Nombre Comuna': 'San Nicolás', 'Nombre Región': 'Ñuble' } },
    note: 'Binary workbook in a Mac code page: accents and ñ arrive whole, codes are text with their zero.',
  },
  {
    file: 'sinim_export_xml_con_extension_xls.xls',
    format: { kind: 'xls' },
    where: { header: 3 },
    rows: 345,
    columns: ['CODIGO', 'MUNICIPIO', '2023', '2018'],
    row: { number: 8, values: { CODIGO: 1403 } },
    note: 'SpreadsheetML under the name .xls; «No Recepcionado» and «No Aplica» stand among the figures: unknown, never 0.',
  },
  {
    file: 'sae_ingresos_2024.xlsx',
    format: { kind: 'xlsx' },
    where: { header: 3 },
    rows: 345,
    repaired: { [BLANK]: 1, [NOTES]: 6 },
    row: { number: 4, values: { Código: 1101, 'Porcentaje de personas en situacion de pobreza de ingresos 2024': 0.1617454423432433 } },
    note: 'Proportions 0–1 under «Porcentaje»: the definition says scale 100.',
  },
  {
    file: 'sae_multidimensional_2024.xlsx',
    format: { kind: 'xlsx' },
    where: { header: 3 },
    rows: 345,
    repaired: { [BLANK]: 1, [NOTES]: 5 },
    row: { number: 7, values: { Código: 1402, 'Nombre comuna': 'Camiña' } },
    note: 'As the income estimates.',
  },
  {
    file: 'deis_listado_establecimientos.xlsx',
    format: { kind: 'xlsx' },
    rows: 4469,
    columns: ['LATITUD [Grados decimales]', 'LONGITUD [Grados decimales]', 'Nivel de Atención'],
    row: { number: 4466, values: { 'Código Vigente': 201375, 'LATITUD [Grados decimales]': 'Pendiente' } },
    note: '33 without usable coordinates («Pendiente») and 2 outside Chile: rows without geometry, listed.',
  },
  {
    file: 'campamentos_chile_2024.xlsx',
    format: { kind: 'xlsx' },
    rows: 1432,
    row: { number: 2, values: { nombre: 'Bellavista', cut: 5101, cut_r: '05', hogares: 29 } },
    note: 'Codes as numbers: the zero is restored only because the column is numeric. hogares = 0 is unknown.',
  },
  {
    file: 'chilemapas_codigos_16_regiones_sin_tildes.csv',
    format: { kind: 'csv' },
    rows: 346,
    row: { number: 5, values: { commune_id: '01402', commune_name: 'Camina' } },
    note: 'Names without accents or ñ: matched through the alias table or listed.',
  },
  {
    file: 'catastro_campamentos_2024_original.geojson',
    format: geojson,
    rows: 1432,
    row: { number: 1432, values: { FOLIO: 230120, CUT: 2301, AN_CAT: ' ', N_HOG: 0 } },
    note: '1 empty geometry (row 1416, read as null), 3 invalid, repeated FOLIO, «" "» for unknown.',
  },
  {
    file: 'ine2017_comunas_R15_epsg4674_duplicadas.geojson',
    format: geojson,
    rows: 8,
    crs: 'EPSG:4674',
    row: { number: 1, values: { COMUNA: '15101', NOM_COMUNA: 'ARICA' } },
    note: '4 comunas, each written twice: the reader gives all 8, the loader knows them as identical.',
  },
  {
    file: 'ine2017_comunas_R16_epsg4674.geojson',
    format: geojson,
    rows: 21,
    crs: 'EPSG:4674',
    note: 'Same family, nothing doubled: halving would lose 10 comunas.',
  },
  {
    file: 'ine2017_manzanas_R15_duplicadas_epsg4674.geojson.gz',
    format: geojson,
    rows: 4836,
    crs: 'EPSG:4674',
    row: { number: 1, values: { MANZENT_I: '15101181006016', TOTAL_PERS: 74 } },
    note: 'Every block written twice.',
  },
  {
    file: 'bcn_division_comunal/division_comunal.dbf',
    format: { kind: 'shapefile' },
    rows: 346,
    crs: 'EPSG:32719',
    row: { number: 1, values: { NOM_REG: 'Región de La Araucanía', COD_COMUNA: 9204 } },
    note: 'Latin-1, no .shp; COD_COMUNA holds four digits: five-digit codes are truncated and must be refused, never guessed.',
  },
  {
    file: 'bcn_division_comunal/rm_comunas_cod_truncado.geojson.gz',
    format: geojson,
    rows: 52,
    crs: 'EPSG:4326',
    row: { number: 1, values: { NOM_COM: 'María Pinto', COD_COMUNA: 1350 } },
    note: 'The truncated codes in use: 13504 stands as 1350. Refused.',
  },
  {
    file: 'sinimr_comunas_codigos_nuble_antiguos.gpkg',
    format: { kind: 'geopackage' },
    rows: 345,
    crs: 'EPSG:4326',
    columns: ['code'],
    note: '21 comunas of Ñuble under 8401–8421: crosswalk; 2 invalid geometries. Its CRS has no code, only unnamed WGS 84 degrees.',
  },
  {
    file: 'citsu_lota_1ed_2013.kmz',
    format: { kind: 'kml' },
    rows: 5,
    crs: 'EPSG:4326',
    columns: ['name', 'description', 'carpeta'],
    row: { number: 1, values: { name: 'Profundidad de la inundación: 0 a 1 m', carpeta: 'CITSU Lota, 1ra Ed 2013' } },
    note: 'MultiGeometry of polygons; one class of depth per placemark.',
  },
  puertoVaras('CENSUS_DATA', 379, 'Metres, not degrees: reprojected because it is declared.'),
  puertoVaras('CENSUS_DATA_UPDATED', 379, 'Another version of the same blocks.'),
  puertoVaras('CENTROS_SALUD', 2, 'CUT as text.', { row: { number: 1, values: { CUT_: '10109' } } }),
  puertoVaras('EDUCACION_BASICA', 6, 'CUT as 10109.0; latitude as text with a decimal comma.', {
    row: { number: 1, values: { COD_COMUNA: 10109, LATITUD: '-41,32592392' } },
  }),
  puertoVaras('EDUCACION_INICIAL', 9, 'CUT as 10109.0, latitude as number: other types than its sister file.'),
  puertoVaras('INFORMAL_SETTLEMENTS', 1, 'Area as text with a decimal comma.', {
    row: { number: 1, values: { CUT_C: '10109', SUP_M2: '31622,834841' } },
  }),
  puertoVaras('PARADEROS_TRANSPORTE', 7, 'Broken accents that round-trip.', {
    repaired: { [ACCENTS]: 2 },
    row: { number: 1, values: { stop_name: 'Avenida Mirador Poniente / Volcán Hornopirén' } },
  }),
  puertoVaras('PARQUES', 4, 'CUT as a whole number.', { row: { number: 1, values: { CUT: 10109 } } }),
  puertoVaras('PLAZAS', 110, 'CUT as a whole number.'),
  puertoVaras('PRC', 465, '«2.500 m2», «No Aplica», «OGUC»: norms as text, never taken for numbers.', {
    row: { number: 1, values: { ZONA: 'ZEC', Sup_sub_p_: '2.500 m2', Alt_cue_co: 'No Aplica' } },
  }),
  puertoVaras('SITIOS_ERIAZOS', 273, 'Points with area and value.', {
    row: { number: 1, values: { PREDIO: '10303_2_5', SUP_PREDIAL: 1500 } },
  }),
  puertoVaras('UNIDAD_CARABINEROS', 2, 'Names in capitals without accents.'),
]
