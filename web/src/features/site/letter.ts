/** The consultation to the Dirección de Obras, ready to be sent. */
import type { CandidateAnswer } from '@radier/api/contract'
import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import type { Cabida, ZonePart } from '@radier/geodata/planning/question'
import { areaText } from '../../planning/words.ts'

interface Letter {
  site: CandidateAnswer
  comuna: string
  parts: readonly ZonePart[]
  ask: Cabida['ask']
  by: string
  /** ISO, of the day. */
  today: string
}

/** Plain text with one numbered question per unknown. */
export function letter({ site, comuna, parts, ask, by, today }: Letter): string {
  const zones = parts.map(
    ({ zone, name, share }) => `${zone} (${name}${parts.length > 1 ? `, ${Math.round(share * 100)} % del sitio` : ''})`,
  )
  const [lon, lat] = site.at.map((degrees) => formatNumber(degrees, 6))
  return [
    `Señores Dirección de Obras Municipales de ${comuna}`,
    `Fecha: ${formatDate(today)}`,
    '',
    `Sitio: ${site.name}`,
    `Ubicación: latitud ${lat}, longitud ${lon} (WGS 84)`,
    `Superficie: ${areaText(site.areaM2)}${site.areaM2 === null ? '' : site.areaFrom === 'medida' ? ', medida sobre su contorno' : ', según su fuente'}`,
    `Zona del plan regulador: ${zones.join('; ') || 's/i'}`,
    ...(site.example ? ['EJEMPLO: sitio y normas sintéticos, no es una consulta real.'] : []),
    '',
    'Para estimar cuántas viviendas caben en este sitio necesitamos que nos confirmen, citando su artículo:',
    '',
    ...ask.map(({ question }, i) => `${i + 1}. ${question}`),
    '',
    'Pedimos también el certificado de informaciones previas del predio.',
    '',
    ...(by ? [by] : []),
  ].join('\n')
}
