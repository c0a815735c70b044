/** The line under the name, and the paragraph that says where the figures come from. */

import { formatNumber } from '../measure/format.ts'
import { unitBeside } from '../measure/unit.ts'
import { levelLabel } from '../territory/level.ts'
import { populationVariable } from '../territory/population.ts'
import type { Rich } from './content.ts'
import { type Context, derived, ownFigure } from './context.ts'
import { ruralityWord } from './peers.ts'
import type { ChosenSection } from './template.ts'
import { listed, usualName } from './words.ts'

/** Counts that tell the size of a territory, in the order in which they are said. */
const sizes = [populationVariable, 'hogares']

/** «Comuna 13124 · Región Metropolitana · 227.820 personas · 74.144 hogares · urbana (PNDR)». */
export function subtitleOf(context: Context): Rich {
  const { subject, data } = context
  const parts: Rich[] = [nature(context)]
  if (subject.region && subject.level !== 'region') parts.push([usualName(data, subject.region)])
  const counts = sizes.flatMap((id) => (context.indicator(id)?.conteo ? [ownFigure(context, id, 'conteo')] : []))
  for (const figure of counts) {
    // One line, one way of adding up: what is made of other units than the first is told in its own table.
    if (figure.by !== counts[0]?.by) continue
    parts.push([figure, ` ${unitBeside(figure.text, figure.unit)}`])
  }
  const rurality = subject.level === 'comuna' ? ruralityWord(data, subject.code) : null
  if (rurality) parts.push([`${rurality} (PNDR)`])
  return parts.flatMap((part, i) => (i ? [' · ', ...part] : part))
}

function nature(context: Context): Rich {
  const { subject, data } = context
  if (subject.level === 'area') return ['Área dibujada']
  if (subject.level === 'grupo') {
    const count = derived(context, 'comunas', subject.members.length, formatNumber(subject.members.length))
    const names = subject.members.map((code) => data.places.get(code)?.name ?? code)
    return [
      count,
      subject.members.length === 1 ? ' comuna: ' : ' comunas: ',
      names.length <= 8 ? listed(names) : `${names.slice(0, 6).join(', ')} y otras`,
    ]
  }
  return [subject.code === '0' ? levelLabel.pais.one : `${levelLabel[subject.level].one} ${subject.code}`]
}

/** Method of the figure that opens the ficha, its caveat, and the outlines. */
export function originOf(context: Context, sections: ChosenSection[]): Rich {
  const { data } = context
  const lead = sections.flatMap(({ spec }) => (spec.kind === 'diagnosis' ? [spec.lead] : []))[0]
  const definition = lead ? context.indicator(lead) : undefined
  const layer = Object.values(data.catalogue.layers).find(({ level }) => level === 'comuna')
  const outlines = layer && data.catalogue.sources[layer.source]
  const mapped = sections.some(({ spec }) => spec.kind === 'map')
  return [
    ...(definition ? [{ kind: 'strong' as const, text: `${definition.title}. ` }, definition.method] : []),
    ...(mapped && outlines ? [` Contornos: ${outlines.publisher}. ${outlines.reference}.`] : []),
    ' s/i: sin información; nunca es cero.',
  ]
}
