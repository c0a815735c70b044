/** The content of a ficha for one territory, as every renderer receives it. */
import { createHash } from 'node:crypto'
import { fichaContent } from '@radier/geodata/ficha/build'
import type { FichaContent } from '@radier/geodata/ficha/content'
import type { FichaData, Subject } from '@radier/geodata/ficha/data'
import { type Asked, resolveQuery } from '@radier/geodata/ficha/query'
import { subjectOf } from '@radier/geodata/ficha/subject'
import { templates } from '@radier/geodata/ficha/templates'
import { isAreaCode } from '@radier/geodata/territory/area'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { fichaArea } from './ficha-area.ts'
import { fichaData } from './ficha-data.ts'
import { savedTemplate } from './ficha-templates.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export async function fichaOf(service: Service, edition: Edition, asked: Asked): Promise<FichaContent> {
  const data = await fichaData(service, edition)
  const { subject, data: own } = await subjectData(service, edition, data, asked.territory)
  const saved = asked.template && !Object.hasOwn(templates, asked.template) ? await savedTemplate(service, asked.template) : undefined
  const resolved = resolveQuery(asked, (id) => Object.hasOwn(service.catalogue.indicators, id), saved)
  if ('fault' in resolved) throw new Problem('desconocido', resolved.fault)
  const { period } = resolved.query
  if (period) refuseStrangeYear(service.catalogue, period)
  return fichaContent(own, subject, resolved, sha256)
}

/** A year outside of every indicator is refused, not answered with another. */
function refuseStrangeYear({ indicators }: Service['catalogue'], year: string): void {
  const years = Object.values(indicators)
    .flatMap(({ periods }) => periods.flatMap((period) => period.match(/\d{4}/g) ?? []))
    .sort()
  const [first = '', last = ''] = [years[0], years.at(-1)]
  if (year < first || year > last) throw new Problem('desconocido', `No hay cifras de ${year}: van de ${first} a ${last}.`)
}

/** The territory that a code names, with the figures of its own that a drawn area has. */
export async function subjectData(
  service: Service,
  edition: Edition,
  data: FichaData,
  code: string,
): Promise<{ subject: Subject; data: FichaData }> {
  if (isAreaCode(code)) return fichaArea(service, edition, data, code)
  const reading = subjectOf(data, code)
  if ('fault' in reading) throw new Problem(reading.unknown ? 'desconocido' : 'malformado', reading.fault)
  return { subject: reading.subject, data }
}
