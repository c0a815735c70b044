/** What a project costs and who would pay it, in UF. Every amount is typed by a person or is a dated parameter; an unknown one stays unknown. */
import { writeFigure } from './figure.ts'
import { citeParameter, type Parameter } from './parameter.ts'
import type { Citation } from './question.ts'

/** Value of the UF in pesos and the day it had it, typed by a person. */
export interface UfValue {
  pesos: number
  date: string
}

export interface CostsQuestion {
  homes: number | null
  homeM2: number
  /** Part of what is built that is homes, 0–1: circulations are built too. */
  efficiency: number
  areaM2: number
  /** UF/m² of land, UF/m² built, UF per home of urbanisation; null = nobody has typed it. */
  landUfM2: number | null
  buildUfM2: number | null
  urbanisationUf: number | null
  /** Fees, permits, supervision and the like over building and urbanisation, %. */
  otherPercent: number | null
  /** Savings of a family, UF per home. */
  savingsUf: number | null
  /** Subsidies that are counted, UF per home each. */
  subsidies: { title: string; uf: number | null; parameter: Parameter | null }[]
  uf: UfValue | null
}

export interface CostLine {
  id: string
  title: string
  /** UF of the whole project; null = s/i. */
  uf: number | null
  working: string
  citation: Citation | null
}

export interface Costs {
  costs: CostLine[]
  sources: CostLine[]
  /** Null as soon as one of its lines is. */
  total: number | null
  financed: number | null
  /** total − financed: over zero it is missing. */
  gap: number | null
  perHome: { total: number | null; financed: number | null; gap: number | null }
  /** Pesos of `total`, by the UF of its day; null without one. */
  pesos: { total: number; date: string } | null
}

const times = (a: number | null, b: number | null) => (a === null || b === null ? null : a * b)
const sum = (lines: readonly CostLine[]) =>
  lines.reduce<number | null>((total, { uf }) => (total === null || uf === null ? null : total + uf), 0)

/** Costs and sources of a project, UF. Nothing is rounded. */
export function costs(question: CostsQuestion): Costs {
  const { homes, homeM2, efficiency, areaM2 } = question
  const builtM2 = homes === null ? null : (homes * homeM2) / efficiency
  const line = (id: string, title: string, uf: number | null, working: string, citation: Citation | null = null): CostLine => ({
    id,
    title,
    uf,
    working,
    citation,
  })
  const told = (value: number | null, unit: string) => (value === null ? 's/i' : `${writeFigure(value)} ${unit}`)
  const build = times(builtM2, question.buildUfM2)
  const urbanisation = times(homes, question.urbanisationUf)
  const works = build === null || urbanisation === null ? null : build + urbanisation
  const spent = [
    line('suelo', 'Suelo', times(areaM2, question.landUfM2), `${told(areaM2, 'm²')} × ${told(question.landUfM2, 'UF/m²')}`),
    line(
      'construccion',
      'Construcción',
      build,
      `${told(homes, 'viviendas')} × ${told(homeM2, 'm²')} ÷ ${writeFigure(efficiency)} × ${told(question.buildUfM2, 'UF/m²')}`,
    ),
    line('urbanizacion', 'Urbanización', urbanisation, `${told(homes, 'viviendas')} × ${told(question.urbanisationUf, 'UF')}`),
    line(
      'otros',
      'Honorarios, permisos e inspección',
      times(works, question.otherPercent === null ? null : question.otherPercent / 100),
      `${told(question.otherPercent, '%')} de construcción y urbanización`,
    ),
  ]
  const paid = [
    ...question.subsidies.map(({ title, uf, parameter }, i) =>
      line(
        `subsidio_${i}`,
        title,
        times(homes, uf),
        `${told(homes, 'viviendas')} × ${told(uf, 'UF')}`,
        parameter && citeParameter(parameter),
      ),
    ),
    line(
      'ahorro',
      'Ahorro de las familias',
      times(homes, question.savingsUf),
      `${told(homes, 'viviendas')} × ${told(question.savingsUf, 'UF')}`,
    ),
  ]
  const total = sum(spent)
  const financed = sum(paid)
  const gap = total === null || financed === null ? null : total - financed
  const each = (value: number | null) => (value === null || !homes ? null : value / homes)
  return {
    costs: spent,
    sources: paid,
    total,
    financed,
    gap,
    perHome: { total: each(total), financed: each(financed), gap: each(gap) },
    pesos: total === null || !question.uf ? null : { total: total * question.uf.pesos, date: question.uf.date },
  }
}
