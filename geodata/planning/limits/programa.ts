import { formatDate } from '../../measure/format.ts'
import { writeFigure } from '../figure.ts'
import { citeParameter } from '../parameter.ts'
import { homesOf, programmes } from '../programmes.ts'
import { type Found, type Ground, known, pendingLimit, unlimited } from './ground.ts'

/** Homes that the chosen programme takes in one project. Where its sources disagree the least rules, and the others are told. */
export function programa({ question }: Ground): Found {
  if (question.programme === null) return unlimited('programa', 'Sin programa elegido')
  const programme = Object.hasOwn(programmes, question.programme) ? programmes[question.programme] : undefined
  if (!programme) return pendingLimit('programa', 'El programa elegido no existe.')
  const { least, most, conflict } = homesOf(programme)
  if (!most)
    return pendingLimit('programa', `Los textos a la vista no fijan un tope de viviendas para ${programme.title}: pregunte a SERVIU.`)
  const others = conflict.filter(({ value }) => value !== most.value).map(({ value, since }) => `${value} (${formatDate(since)})`)
  return known('programa', {
    homes: most.value,
    m2: null,
    working: `${writeFigure(most.value)} viviendas por proyecto${others.length ? `; otra fuente dice ${others.join(', ')}` : ''}`,
    citations: [citeParameter(most)],
    sentence: `Manda el tope del programa: ${writeFigure(most.value)} viviendas por proyecto en ${programme.title}.`,
    notes: [
      ...(others.length ? [`Las fuentes no coinciden en el tope de ${programme.title}: se usa el menor.`] : []),
      ...(least ? [`${programme.title} pide al menos ${least.value} viviendas por proyecto.`] : []),
    ],
  })
}
