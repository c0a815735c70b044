/** How figures are said. */
import type { Indicator, MeasureText } from '@radier/geodata/indicator'
import { fillTemplate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import type { SceneValue } from '../../view/scene.ts'

/** «5,2 de cada 100 hogares», «64.416 viviendas», «3,1 %»; the unknown carries no unit. */
export function withUnit(value: number | null | undefined, { unit, decimals }: MeasureText): string {
  const figure = formatNumber(value, decimals)
  return figure === UNKNOWN ? figure : `${figure} ${unitBeside(figure, unit)}`
}

/** The sentence of a place; its figure, with the unit when that follows, is marked **bold**. Sentences are plural: a count of one takes the title. */
export function sentenceOf(text: MeasureText, indicator: Indicator, value: SceneValue, measure: 'tasa' | 'conteo', place: string): string {
  const figure = formatNumber(value[measure], text.decimals)
  if (measure === 'conteo' && figure === '1') return `${indicator.title}: **1**.`
  const counts = indicator.conteo?.decimals ?? 0
  const fields = { conteo: formatNumber(value.conteo, counts), base: formatNumber(value.base), lugar: place }
  const led = `{valor} ${text.unit}`
  const template = text.sentence.startsWith(led)
    ? text.sentence.replace(led, `**{valor} ${text.unit}**`)
    : text.sentence.replace('{valor}', '**{valor}**')
  const filled = fillTemplate(template, { ...fields, valor: figure })
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** «Dónde aprieta más»: the question that a ranking of this indicator answers. */
export function worstTitle({ better }: Indicator): string {
  if (better === 'menos') return 'Dónde aprieta más'
  if (better === 'mas') return 'Dónde falta más'
  return 'Dónde hay más'
}

/** «antes»: whether the highest figure goes first in rankings. */
export const highestFirst = ({ better }: Indicator): boolean => better !== 'mas'

/** «tasa más alta» or «más baja», as place 1 is counted. */
export function firstPlace(indicator: Indicator, measure: 'tasa' | 'conteo'): string {
  const word = measure === 'tasa' ? 'tasa' : 'cifra'
  return highestFirst(indicator) ? `1.ª = ${word} más alta` : `1.ª = ${word} más baja`
}
