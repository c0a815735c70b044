/** A comparison as part of a report, from the figures that the fichas stand on. */
import { compared } from './blocks/compared.ts'
import { figuresOf } from './content.ts'
import { contextOf } from './context.ts'
import type { FichaData, Subject } from './data.ts'
import type { Part } from './report.ts'
import type { ReportComparison } from './report-item.ts'
import { indicatorNotes, sourcesOf } from './standing-on.ts'
import { listed } from './words.ts'

/** Why a comparison cannot be made, as a Spanish sentence; null when it can. */
export function comparisonFault({ catalogue }: FichaData, { indicators }: ReportComparison): string | null {
  for (const { id, period } of indicators) {
    const definition = Object.hasOwn(catalogue.indicators, id) ? catalogue.indicators[id] : undefined
    if (!definition) return `El indicador «${id}» no está en el catálogo.`
    if (!definition.periods.includes(period))
      return `«${definition.title}» no tiene el período ${period}. Tiene: ${[...definition.periods].sort().join(', ')}.`
  }
  return null
}

/** `subjects` in the order of the comparison, each with its own figures where it is a drawn area. */
export function comparisonPart(
  data: FichaData,
  { show, indicators }: ReportComparison,
  subjects: readonly { subject: Subject; data: FichaData }[],
): Part {
  const blocks = compared(
    subjects.map(({ subject, data: own }) => contextOf(own, subject, 'pais', null)),
    show,
    indicators,
  )
  const section = { id: '', title: '', span: 'full' as const, blocks }
  const notes = indicatorNotes(data, figuresOf({ subtitle: [], sections: [section], origin: [] }))
  const places = subjects.map(({ subject }) => subject.name)
  const comunas = subjects.flatMap(({ subject }) => (subject.level === 'comuna' ? [subject.code] : []))
  const title = data.catalogue.indicators[indicators[0]?.id ?? '']?.title ?? ''
  return {
    title: { tabla: 'Comparación', barras: title, lineas: `${title} en el tiempo` }[show],
    places,
    of: places.length <= 3 ? listed(places) : `${places.length} ${comunas.length === places.length ? 'comunas' : 'territorios'}`,
    territory: { code: subjects.map(({ subject }) => subject.code).join('+'), name: listed(places), level: 'grupo', members: comunas },
    blocks,
    indicators: notes,
    sources: sourcesOf(data, notes, [section]),
    notes: subjects.flatMap(({ subject }) => subject.notes),
  }
}
