/** What PostGIS found in the rows of a file, in words: row, field, what happens and what to do. */
import { formatNumber } from '@radier/geodata/measure/format'
import type { KnownRow } from '../queries/upload-existing.ts'
import type { CrossedRow, SizedRow } from '../queries/upload-table.ts'
import type { SharedRow } from '../queries/upload-where.ts'
import type { Finding } from '../uploads/job.ts'

/** m², shares and UF/m² from which something is said or refused. */
export const bounds = { leastM2: 10, mostM2: 10_000_000, mended: 0.01, stated: 0.1, overlap: 0.5, border: 0.005, ufM2: 500 } as const

const said = (
  kind: Finding['kind'],
  row: number,
  field: string | null,
  what: string,
  remedy: string,
  repair: string | null = null,
): Finding => ({
  row,
  field,
  kind,
  what,
  remedy,
  repair,
  count: 1,
})
export type Field = (field: 'areaM2' | 'priceUfM2') => string | null

const metres = (m2: number) => (m2 >= 1e6 ? `${formatNumber(m2 / 1e6, 1)} km²` : `${formatNumber(m2, m2 < 100 ? 1 : 0)} m²`)
const percent = (share: number) => `${formatNumber(share * 100, share > 0.1 && share < 0.9 ? 0 : 1)} %`
const degrees = ([lon, lat]: [number, number]) => `${formatNumber(Math.abs(lat), 5)}° sur, ${formatNumber(Math.abs(lon), 5)}° oeste`

export function crossed({ row, at, repaired, undone }: CrossedRow): Finding {
  const what = `El contorno se cruza cerca de ${degrees(at)}`
  if (!repaired) return said('rechazada', row, null, what, 'Arreglarlo cambiaría su superficie: redibújelo')
  const id = `cruce:${row}`
  return undone
    ? said('rechazada', row, null, what, 'Reparación deshecha: corríjalo en el archivo', id)
    : said('reparada', row, null, what, 'Se desata el cruce; su superficie cambia menos de 1 %', id)
}

export function sized({ row, m2, declared }: SizedRow, field: Field): Finding {
  const verb = declared ? 'Declara' : 'Mide'
  return m2 < bounds.leastM2
    ? said(
        'rechazada',
        row,
        declared ? field('areaM2') : null,
        `${verb} ${metres(m2)}: es muy pequeño para ser un sitio`,
        'Revise la unidad o el contorno',
      )
    : said(
        'rechazada',
        row,
        declared ? field('areaM2') : null,
        `${verb} ${metres(m2)}: es un territorio, no un sitio`,
        'Cargue los predios por separado',
      )
}

export const dear = ({ row, price }: { row: number; price: number }, field: Field): Finding =>
  said(
    'rechazada',
    row,
    field('priceUfM2'),
    `${formatNumber(price)} UF/m² es un precio imposible`,
    'Revise si está en pesos, o si es el precio de todo el sitio',
  )

export function stated({ row, stated: declares, measured }: { row: number; stated: number; measured: number }, field: Field): Finding {
  const difference = declares / measured - 1
  const sign = difference > 0 ? 'más' : 'menos'
  return said(
    'aviso',
    row,
    field('areaM2'),
    `Declara ${metres(declares)} y su contorno mide ${metres(measured)}`,
    `Son ${percent(Math.abs(difference))} ${sign}: manda la medida, y queda anotada la declarada`,
  )
}

/** Inside for most of it: enters, with the shares. Otherwise it belongs to whoever has the rest. */
export function placed({ row, in: touched }: SharedRow, place: { key: string; name: string }): Finding | null {
  const own = touched.find(({ key }) => key === place.key)?.share ?? 0
  const first = touched[0]
  if (!first) return said('rechazada', row, null, 'Cae fuera de Chile o en el mar', 'Revise sus coordenadas y el sistema elegido')
  if (own >= 1 - bounds.border) return null
  const shares = touched.filter(({ share }) => share >= bounds.border).map(({ name, share }) => `${percent(share)} en ${name}`)
  if (own >= bounds.border && own >= first.share - bounds.border)
    return said(
      'aviso',
      row,
      null,
      `Está en el borde: ${shares.join(' y ')}`,
      `Entra entero en ${place.name}; lo de afuera no se descuenta`,
    )
  return own >= bounds.border
    ? said(
        'rechazada',
        row,
        null,
        `La mayor parte cae en otra comuna: ${shares.join(' y ')}`,
        `Cárguelo en ${first.name}, o corrija su contorno`,
      )
    : said('rechazada', row, null, `Cae en ${first.name}`, `Cárguelo en esa comuna, o corrija sus coordenadas`)
}

export function zoned({ row, in: zones }: SharedRow): Finding {
  if (!zones.length) return said('aviso', row, null, 'Fuera de las zonas del plan', 'Sus normas quedan s/i y su cabida, pendiente')
  const known = zones.reduce((sum, { share }) => sum + share, 0)
  const parts = zones.map(({ name, share }) => `${percent(share)} en ${name}`)
  const rest = known < 0.99 ? ` y ${percent(1 - known)} sin zona` : ''
  return said('aviso', row, null, `En el borde de zonas: ${parts.join(', ')}${rest}`, 'Sus normas se prorratean y se dice')
}

export const overlapped = ({ row, other }: { row: number; other: number }): Finding =>
  said('aviso', row, null, `Se superpone con la fila ${other}`, 'Entran los dos: revise si son el mismo predio')

export const known = ({ row, name, same }: KnownRow): Finding =>
  same
    ? said('rechazada', row, null, `Ya está guardado como «${name}»`, 'No se repite: cámbielo en su ficha')
    : said('aviso', row, null, `Se superpone con «${name}», ya guardado`, 'Entra: revise si es el mismo predio')
