/** The sentence of an indicator about a territory. */
import type { Measure } from '../../indicator.ts'
import { UNKNOWN } from '../../measure/format.ts'
import { levelLabel } from '../../territory/level.ts'
import type { Figure, Rich } from '../content.ts'
import { type Context, measureOf, onlyMedian, ownFigure, placeFigure, referenceFigure } from '../context.ts'
import type { Row } from '../template.ts'

/** The sentence of the definition with its figure strong, then the reference and the country. Unknown figures say why. */
export function sentenceOf(context: Context, row: Row): Rich | null {
  const measure = measureOf(context, row)
  const template = measure && context.indicator(row.indicator)?.[measure]?.sentence
  if (!measure || !template) return null
  const figure = ownFigure(context, row.indicator, measure)
  if (!figure.reason && measure === 'conteo' && (figure.value === 0 || figure.value === 1))
    return [`${context.indicator(row.indicator)?.title}: `, figure, '.']
  const [before = '', after = ''] = template.replaceAll('{lugar}', context.subject.name).split('{valor}')
  if (figure.value === null)
    return [
      `${context.indicator(row.indicator)?.title}: `,
      figure,
      figure.reason ? `. ${figure.reason}` : figure.text === UNKNOWN ? '. No hay dato para este territorio.' : '.',
    ]
  const bold = figure.unit && after.startsWith(` ${figure.unit}`) ? ` ${figure.unit}` : ''
  return [
    before,
    figure,
    ...(bold ? [{ kind: 'strong' as const, text: bold }] : []),
    ...withInterval(after.slice(bold.length), figure),
    ...(figure.covers ? [` Es lo conocido: ${figure.covers}.`] : []),
    ...(figure.by ? [` Sumado por ${levelLabel[figure.by].many}.`] : []),
    ...comparedWith(context, row.indicator, measure),
  ]
}

/** « viven en pobreza (intervalo de 12,8 a 18,1).» */
const withInterval = (rest: string, { interval }: Figure): Rich =>
  interval ? [rest.replace(/\.$/, ''), ` (intervalo de ${interval}).`] : [rest]

/** « En su región son 3,4 y en Chile, 2,9.» Counts are not compared. */
function comparedWith(context: Context, id: string, measure: Measure): Rich {
  const { reference } = context
  if (!reference || measure === 'conteo' || onlyMedian(context, id, measure, reference.code)) return []
  const country = reference.id === 'pais' ? null : placeFigure(context, id, measure, '0')
  const other = referenceFigure(context, id, measure)
  const where = reference.codes
    ? `La ${reference.label} es `
    : `En ${reference.code === context.subject.region ? 'su región' : named(reference.label)} son `
  if (other.value === null) return country && country.value !== null ? [' En Chile son ', country, ...known(country), '.'] : []
  return [
    ` ${where}`,
    other,
    ...known(other),
    ...(country && country.value !== null ? [' y en Chile, ', country, ...known(country)] : []),
    '.',
  ]
}

const known = ({ covers }: Figure): Rich => (covers ? [` (lo conocido: ${covers})`] : [])

const named = (label: string): string => (label.startsWith('Región') ? `la ${label}` : label)
