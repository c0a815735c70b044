/** The list of a search as files. What is only an example says so inside and in its name. */
import type { FoundSite, LandSearchAnswer, PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber, plainNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { livedText, owners } from '@radier/geodata/planning/site'
import { plain } from '../../ui/bold.tsx'
import { verdictTag } from './words.ts'

const quote = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
/** A name may begin like a formula of a spreadsheet: it is told to be text. */
export const safe = (text: string) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)
export const bare = (value: number | null, decimals = 0) => formatNumber(value, decimals).replaceAll('.', '').replace('−', '-')

const stored = (value: number | null) => (value === null ? UNKNOWN : plainNumber(value))

/** The lines as a Chilean spreadsheet opens them: «;», BOM. */
export const csvText = (lines: readonly string[][]): string => `\uFEFF${lines.map((line) => line.map(quote).join(';')).join('\r\n')}\r\n`

export const fileName = ({ name, example }: PlaceAnswer, ending: string, what = 'Sitios'): string =>
  `${what} ${name}${example ? ' (ejemplo)' : ''}.${ending}`.replace(/[\\/]/g, '-')

/** A CSV that a Chilean spreadsheet opens: «;», decimal comma, BOM, «s/i» for the unknown; lon and lat in EPSG:4326. */
export function csvOf(sites: readonly FoundSite[], criteria: LandSearchAnswer['criteria'], place: PlaceAnswer): string {
  const chips = criteria.map(({ chip }) => plain(chip))
  const head = [
    ...[
      'Referencia',
      'Sitio',
      'Comuna',
      'Resultado',
      'Viviendas',
      'Cifra',
      'Superficie (m²)',
      'Zona',
      'Propietario',
      'Vive gente',
      'Estado',
      'Puntaje',
    ],
    ...chips.flatMap((chip) => [chip, `${chip}: hallado`]),
    ...['Longitud', 'Latitud'],
    ...(place.example ? ['Ejemplo'] : []),
  ]
  const body = sites.map((site) => [
    site.ref,
    safe(site.name),
    place.name,
    verdictTag(site).text,
    bare(site.homes),
    site.homes === null ? 'pendiente' : site.atMost ? 'a lo más' : 'según todas las normas',
    stored(site.areaM2),
    safe(site.zone ?? UNKNOWN),
    owners[site.owner],
    site.lived ? livedText(site.lived) : 'no consta',
    site.state ?? 'sin guardar',
    stored(site.score),
    ...criteria.flatMap(({ id }, at) => {
      const finding = site.findings[at]
      const verdict = `${finding?.verdict ?? 'pendiente'}${site.overrides.includes(id) ? ' (excepción)' : ''}`
      return [verdict, safe(finding?.text ?? stored(finding?.found ?? null))]
    }),
    bare(site.at[0], 6),
    bare(site.at[1], 6),
    ...(place.example ? ['ejemplo'] : []),
  ])
  return csvText([head, ...body])
}

/** The same as points, EPSG:4326; null where a figure is unknown. */
export function geojsonOf(sites: readonly FoundSite[], criteria: LandSearchAnswer['criteria'], place: PlaceAnswer): string {
  const features = sites.map((site) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: site.at.map((degrees) => Number(degrees.toFixed(6))) },
    properties: {
      referencia: site.ref,
      nombre: site.name,
      comuna: place.name,
      resultado: site.verdict,
      viviendas: site.homes,
      viviendas_a_lo_mas: site.atMost,
      superficie_m2: site.areaM2,
      zona: site.zone,
      propietario: site.owner === 'desconocido' ? null : owners[site.owner],
      vive_gente: site.lived ? livedText(site.lived) : null,
      estado: site.state,
      puntaje: site.score,
      ...Object.fromEntries(criteria.map(({ id }, at) => [id, site.findings[at]?.verdict ?? 'pendiente'])),
      excepciones: site.overrides,
      ...(place.example ? { ejemplo: true } : {}),
    },
  }))
  return JSON.stringify({ type: 'FeatureCollection', ...(place.example ? { ejemplo: true } : {}), features })
}
