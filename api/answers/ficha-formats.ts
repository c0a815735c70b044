/** The formats in which fichas leave, with what each needs drawn. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { fichaAssets, outlinesOf } from '../reports/assets.ts'
import { pageFormats, tableFormats } from '../reports/report.ts'
import type { Service } from '../service.ts'

export type PageFormat = keyof typeof pageFormats
export type TableFormat = keyof typeof tableFormats
export type FichaFormat = PageFormat | TableFormat

export const formatNames = [...Object.keys(pageFormats), ...Object.keys(tableFormats)] as [FichaFormat, ...FichaFormat[]]
export const isFormat = (name: string): name is FichaFormat => formatNames.some((known) => known === name)
/** One file holds many fichas; the others are a file for each. */
export const isTable = (format: FichaFormat): format is TableFormat => Object.hasOwn(tableFormats, format)
export const typeOf = (format: FichaFormat): string => (isTable(format) ? tableFormats[format] : pageFormats[format]).type

/** es-CL date of a moment in Chile. */
export const dateInChile = (moment: Date): string =>
  new Intl.DateTimeFormat('es-CL', { timeZone: 'America/Santiago', day: '2-digit', month: '2-digit', year: 'numeric' })
    .format(moment)
    .replaceAll('/', '-')

const groundOf = ({ sql, catalogue }: Service, edition: Edition) => ({ sql, catalogue, edition })

/** `publicUrl` is the address of this installation that others reach, for the QR. */
export async function renderOne(
  service: Service,
  edition: Edition,
  content: FichaContent,
  format: FichaFormat,
  publicUrl = service.boundary.publicUrl,
): Promise<Uint8Array> {
  if (isTable(format)) return renderTogether(service, edition, [content], format)
  const printed = content.issue?.date ?? dateInChile(new Date())
  const bytes = await pageFormats[format].render(content, await fichaAssets(groundOf(service, edition), content, publicUrl, printed))
  if (!bytes) throw new Problem('sin-datos', `${content.title} no tiene mapa en esta ficha: pida otra plantilla u otro formato.`)
  return bytes
}

/** Many fichas in one file. */
export async function renderTogether(
  service: Service,
  edition: Edition,
  contents: readonly FichaContent[],
  format: TableFormat,
): Promise<Uint8Array> {
  const drawn = format === 'geojson' || format === 'gpkg'
  const codes = contents.flatMap(({ territory: { code, members } }) => [code, ...members])
  return tableFormats[format].render(contents, drawn ? await outlinesOf(groundOf(service, edition), [...new Set(codes)]) : {})
}
