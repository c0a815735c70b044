/** Who lives there: people by age and sex, with the shares of the reference behind. */
import { ageGroups, agePeriod, sexes } from '../../measure/ages.ts'
import { formatNumber } from '../../measure/format.ts'
import type { Block, Figure, Pyramid } from '../content.ts'
import { type Context, derived } from '../context.ts'
import { comunasIn } from '../data.ts'
import type { SectionSpec } from '../template.ts'

type Spec = Extract<SectionSpec, { kind: 'pyramid' }>
type People = [left: (number | null)[], right: (number | null)[]]

export function pyramid(context: Context, { people: id }: Spec): Block[] {
  const { data, subject, reference } = context
  if (!context.indicator(id)) return []
  if (subject.level === 'area') return [note('Ninguna fuente da la edad por sexo de una manzana: un área dibujada no tiene pirámide.')]
  const own = peopleOf(context, subject.level === 'grupo' ? subject.members : comunasIn(data, subject.code))
  if (!own) return [note('La pirámide necesita la población por edad y sexo del Censo 2024, que no está cargada.')]
  const beside = reference && peopleOf(context, reference.codes ?? comunasIn(data, reference.code))
  const [shares, theirs] = [sharesOf(own), beside && !beside.flat().includes(null) ? sharesOf(beside) : null]
  const longest = Math.max(...[...shares, ...(theirs ?? [])].flat().map((share) => share ?? 0))
  if (!longest) return [note('La población por edad y sexo es s/i.')]
  const pair = ([left, right]: People, at: number): [number | null, number | null] => [part(left[at], longest), part(right[at], longest)]
  const chart: Pyramid = {
    kind: 'pyramid',
    title: `Personas por edad y sexo, ${agePeriod}`,
    aside: theirs && reference ? `línea: ${reference.label}` : '',
    sides: [sexes[0].title, sexes[1].title],
    rows: ageGroups
      .map(({ id: group, text }, at) => ({
        label: text,
        figures: [figureAt(context, id, own[0][at], `hombres_${group}`), figureAt(context, id, own[1][at], `mujeres_${group}`)] as [
          Figure,
          Figure,
        ],
        lengths: pair(shares, at),
        reference: theirs && pair(theirs, at),
      }))
      .reverse(),
  }
  return [{ kind: 'chart', chart }]
}

const note = (text: string): Block => ({ kind: 'note', rich: [text] })

function peopleOf({ data }: Context, comunas: readonly string[]): People | null {
  const found = data.ages?.(comunas)
  return found ? [found.hombres, found.mujeres] : null
}

/** Each group as a part of everyone who is known, so that a comuna and a country are seen at one scale. */
function sharesOf(people: People): People {
  const total = people.flat().reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const share = (value: number | null): number | null => (value === null || !total ? null : value / total)
  return [people[0].map(share), people[1].map(share)]
}

const part = (share: number | null | undefined, longest: number): number | null =>
  share === null || share === undefined ? null : Math.round((1e4 * share) / longest) / 1e4

const figureAt = (context: Context, id: string, value: number | null | undefined, group: string): Figure =>
  derived(context, `${id}.conteo.${agePeriod}.${group}`, value ?? null, formatNumber(value ?? null), {
    indicator: id,
    period: agePeriod,
    unit: 'personas',
  })
