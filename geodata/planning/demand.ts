/** What a project asks of its surroundings: places and green recomputed with its people in, against the standards of access (SIEDU, INE). */
import type { Verdict } from './criterion.ts'
import { writeFigure } from './figure.ts'
import { oguc } from './oguc.ts'

/** SIEDU matrix (INE): public green per inhabitant, and places per person of school age. */
export const demandStandards = {
  greenM2: { label: 'Área verde pública por habitante', value: 10, unit: 'm²/hab', source: 'SIEDU, INE' },
  schoolPlaces: { label: 'Cupos escolares por demanda potencial', value: 1, unit: 'cupos por persona', source: 'SIEDU, INE' },
} as const

/** Surroundings today; null = s/i. */
export interface Surroundings {
  people: number | null
  greenM2: number | null
  /** Places of basic school, and people of the age for it (6 to 13 years). */
  schoolPlaces: number | null
  schoolAge: number | null
  /** Establishments of primary health. */
  healthCentres: number | null
}

export interface DemandRow {
  id: 'areas_verdes' | 'cupos_escolares' | 'salud_primaria'
  title: string
  unit: string
  before: number | null
  after: number | null
  /** Null = no standard: said, and nothing judged. */
  standard: number | null
  verdict: Verdict | null
  /** What would be needed to reach the standard after the project, m² or places; 0 = nothing, null = s/i or without standard. */
  missing: number | null
  formula: string
  source: string
}

export interface Demand {
  /** People that the project brings, at 4 per home (OGUC 2.1.22); null without homes. */
  people: number | null
  rows: DemandRow[]
}

const ratio = (a: number | null, b: number | null) => (a === null || b === null || b <= 0 ? null : a / b)
const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)

/** Before and after so many homes. The children of the project are taken in the share that the surroundings have. */
export function demand(homes: number | null, around: Surroundings): Demand {
  const persons = oguc.dwellingPersons.value
  const people = homes === null ? null : homes * persons
  const peopleAfter = plus(around.people, people)
  const share = ratio(around.schoolAge, around.people)
  const childrenAfter = plus(around.schoolAge, share === null || people === null ? null : share * people)
  const told = (value: number | null) => (value === null ? 's/i' : writeFigure(value))
  const brought = `${told(homes)} viviendas × ${persons}`
  const green = demandStandards.greenM2
  const school = demandStandards.schoolPlaces
  return {
    people,
    rows: [
      judged({
        id: 'areas_verdes',
        title: green.label,
        unit: green.unit,
        before: ratio(around.greenM2, around.people),
        after: ratio(around.greenM2, peopleAfter),
        standard: green.value,
        missing: shortfall(peopleAfter, green.value, around.greenM2),
        formula: `${told(around.greenM2)} m² ÷ (${told(around.people)} + ${brought}) personas`,
        source: green.source,
      }),
      judged({
        id: 'cupos_escolares',
        title: school.label,
        unit: school.unit,
        before: ratio(around.schoolPlaces, around.schoolAge),
        after: ratio(around.schoolPlaces, childrenAfter),
        standard: school.value,
        missing: shortfall(childrenAfter, school.value, around.schoolPlaces),
        formula: `${told(around.schoolPlaces)} cupos ÷ (${told(around.schoolAge)} + ${brought} × ${share === null ? 's/i' : writeFigure(share, 3)}) personas de 6 a 13 años`,
        source: school.source,
      }),
      judged({
        id: 'salud_primaria',
        title: 'Personas por establecimiento de salud primaria',
        unit: 'personas',
        before: ratio(around.people, around.healthCentres),
        after: ratio(peopleAfter, around.healthCentres),
        standard: null,
        missing: null,
        formula: `(${told(around.people)} + ${brought}) personas ÷ ${told(around.healthCentres)} ${around.healthCentres === 1 ? 'establecimiento' : 'establecimientos'}`,
        source: 'sin estándar por habitante: el SIEDU solo fija la distancia',
      }),
    ],
  }
}

const shortfall = (persons: number | null, each: number, there: number | null) =>
  persons === null || there === null ? null : Math.max(0, Math.ceil(persons * each - there - 1e-9))

/** Pendiente when what comes after is not known; nothing is judged without a standard. */
const judged = (row: Omit<DemandRow, 'verdict'>): DemandRow => ({
  ...row,
  verdict: row.standard === null ? null : row.after === null ? 'pendiente' : row.after >= row.standard ? 'cumple' : 'no cumple',
})
