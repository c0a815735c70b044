/** Micro-suelo: what a block of the city takes without a new site, by densifying its lots or by a small condominium. */
import type { Verdict } from './criterion.ts'
import { writeFigure } from './figure.ts'
import type { NormField, Norms } from './norm.ts'
import { oguc } from './oguc.ts'
import { citeParameter } from './parameter.ts'
import { homesOf, type Programme, programmes } from './programmes.ts'
import type { Citation } from './question.ts'
import { whole } from './whole.ts'

export interface Block {
  /** Land of the block, m² on the ellipsoid. */
  areaM2: number
  /** Census; null = not published. */
  people: number | null
  /** Zone of the plan with most of it, and its norms; null = no plan loaded there. */
  zone: { code: string; norms: Norms } | null
}

export interface MicroFit {
  title: string
  verdict: Verdict
  /** Homes of one project, whole; null where it does not fit or is not known. */
  homes: { least: number; most: number } | null
  /** Spanish, each with its figures. */
  why: string[]
  /** Sources that disagree on a limit; the lower one is used. */
  conflict: string | null
  citations: Citation[]
}

export interface Micro {
  predial: MicroFit
  condominio: MicroFit
  /** hab/ha of today; null = s/i. */
  peoplePerHa: number | null
  /** People that the gross density of the plan would still admit, never under zero; null = s/i. */
  spare: number | null
  /** What nobody publishes by block, Spanish. */
  unknown: string[]
}

const hectare = 10_000

/** Whether a block takes densificación predial (OGUC 6.2.9) or a pequeño condominio (D.S. 49), and how many homes a project has. */
export function microOf(block: Block): Micro {
  const ha = block.areaM2 / hectare
  const density = numberOf(block, 'densidad')
  const peoplePerHa = block.people === null || !(ha > 0) ? null : block.people / ha
  return {
    predial: predial(block),
    condominio: condominio(block, density),
    peoplePerHa,
    spare: density === null || block.people === null ? null : Math.max(0, whole(density * ha - block.people)),
    unknown: [
      'Allegamiento de la manzana: s/i, el censo por manzana no lo trae.',
      'Tamaño y dueño de cada predio: s/i, no hay catastro predial cargado.',
      ...(block.people === null ? ['Personas de la manzana: s/i, no se publican.'] : []),
    ],
  }
}

type Outcome = Omit<MicroFit, 'title' | 'conflict' | 'citations'>
const closed = (verdict: Verdict, ...why: string[]): Outcome => ({ verdict, homes: null, why })

/** A lot of the least size of its zone: four units at any density, or five to twelve where 220 homes per hectare allow them. */
function predial(block: Block): MicroFit {
  const programme = programmes.densificacion_predial as Programme
  const value = (title: string) => Number(programme.amounts.find((amount) => amount.title === title)?.value)
  const [leastLot, withHouse, clear] = [
    value('Superficie predial mínima'),
    value('Viviendas nuevas en un predio con vivienda'),
    value('Viviendas en un predio sin edificación o con demolición'),
  ]
  const most = homesOf(programme).most?.value ?? clear
  const outcome = (): Outcome => {
    if (block.areaM2 < leastLot) return closed('no cumple', `Tiene ${writeFigure(block.areaM2, 0)} m² y el predio pide ${leastLot}.`)
    const shut = housing(block)
    if (shut) return shut
    const planned = numberOf(block, 'subdivision')
    if (planned === null) return closed('pendiente', `${zoneText(block)}: no se conoce la superficie predial mínima.`)
    if (planned < leastLot)
      return closed('pendiente', `${zoneText(block)} admite predios de ${writeFigure(planned)} m²: solo sirven los de ${leastLot} o más.`)
    const lot = Math.min(planned, block.areaM2)
    const dense = Math.min(most, whole((oguc.plotDensity.value * lot) / hectare))
    const homes = Math.max(clear, dense)
    const by = dense > clear ? `${oguc.plotDensity.value} viv/ha × ${writeFigure(lot)} m² = ${dense}` : `hasta ${clear} sin exigir densidad`
    const named =
      lot < planned
        ? `La manzana entera, de ${writeFigure(lot)} m², es menos que el predio mínimo de la zona ${block.zone?.code}: toma`
        : `Un predio de ${writeFigure(lot)} m², el mínimo de la zona ${block.zone?.code}, toma`
    return {
      verdict: 'cumple',
      homes: { least: 1, most: homes },
      why: [`${named} hasta ${homes} viviendas: ${by}.`, `Donde ya hay una vivienda se suman hasta ${withHouse}.`],
    }
  }
  return { title: programme.title, conflict: null, citations: [citeParameter(oguc.plotDensity)], ...outcome() }
}

/** Homes that the gross density gives on land of the block, between the least and the most of the programme. */
function condominio(block: Block, density: number | null): MicroFit {
  const programme = programmes.ds49_pequeno_condominio as Programme
  const { least, most, conflict } = homesOf(programme)
  const persons = oguc.dwellingPersons.value
  const outcome = (): Outcome => {
    const shut = housing(block)
    if (shut) return shut
    if (!least || !most) return closed('pendiente', 'Los textos a la vista no fijan cuántas viviendas toma.')
    if (density === null) return closed('pendiente', `${zoneText(block)}: no se conoce la densidad bruta.`)
    const land = (homes: number) => `${writeFigure((homes * persons * hectare) / density, 0)} m² para ${homes} viviendas`
    const fit = whole((density * block.areaM2) / hectare / persons)
    const needed = `Con ${writeFigure(density)} hab/ha hacen falta ${land(least.value)}`
    if (fit < least.value) return closed('no cumple', `${needed}, y la manzana tiene ${writeFigure(block.areaM2, 0)}.`)
    return {
      verdict: 'cumple',
      homes: { least: least.value, most: Math.min(most.value, fit) },
      why: [`${needed}${fit >= most.value ? ` y ${land(most.value)}` : ''}: en uno o varios predios de la manzana.`],
    }
  }
  const said = [...new Set(conflict.map(({ value }) => value))].join(' o ')
  return {
    title: programme.title,
    conflict: said ? `Las fuentes no coinciden en el tope: ${said} viviendas. Se usa el menor.` : null,
    citations: [least, most].flatMap((amount) => (amount ? [citeParameter(amount)] : [])).slice(0, 1),
    ...outcome(),
  }
}

/** Why no housing stands there for certain; null when it does. */
function housing({ zone }: Block): Outcome | null {
  if (!zone) return closed('pendiente', 'No hay plan cargado en la manzana.')
  const { reading } = zone.norms.vivienda
  if (reading.kind !== 'valor') return closed('pendiente', `No se sabe si la zona ${zone.code} admite vivienda.`)
  return reading.value === true ? null : closed('no cumple', `La zona ${zone.code} no admite vivienda.`)
}

const zoneText = ({ zone }: Block): string => `La zona ${zone?.code}`

function numberOf({ zone }: Block, field: NormField): number | null {
  const reading = zone?.norms[field].reading
  return reading?.kind === 'valor' && typeof reading.value === 'number' ? reading.value : null
}
