import type { ReadTable } from '@radier/geodata/row'
import type { Format } from '@radier/geodata/source'
import { readCsv } from './csv.ts'
import { readFlatgeobuf } from './flatgeobuf.ts'
import { readGeojson } from './geojson.ts'
import { readGeopackage } from './geopackage.ts'
import { readKml } from './kml.ts'
import { readParquet } from './parquet.ts'
import { readShapefile } from './shapefile.ts'
import { readWorkbook } from './workbook.ts'

/**
 * Opens one table of a publisher's file. Sheets and headers of workbooks by `where` (header: 1-based row, default 1).
 * Throws ReadFault with a Spanish sentence when the file cannot be read; rows that are found bad later throw while iterating.
 */
export async function openTable(path: string, format: Format, where: { sheet?: string; header?: number } = {}): Promise<ReadTable> {
  switch (format.kind) {
    case 'xlsx':
    case 'xls':
    case 'spreadsheetml':
      return readWorkbook(path, where)
    case 'csv':
      return readCsv(path, format, where)
    case 'geojson':
      return readGeojson(path, format.crs)
    case 'arcgis-rest':
      return readGeojson(path)
    case 'parquet':
      return readParquet(path)
    case 'geopackage':
      return readGeopackage(path, format.layer, format.crs)
    case 'shapefile':
      return readShapefile(path, format.layer, format.crs)
    case 'kml':
      return readKml(path)
    case 'flatgeobuf':
      return readFlatgeobuf(path)
  }
}
