/** Groups of comunas to compare with: the Red, region, provincia, rurality and size. Lists; «parecidas» is `similar.ts`. */

import { formatNumber } from '../measure/format.ts'
import { comunas, provincias, regiones } from '../territory/comunas.ts'
import { provinciaOf, regionOf, regionsNorthToSouth } from '../territory/cut.ts'
import { redMembers, redSize } from '../territory/red.ts'

export type GroupKindId = 'red' | 'region' | 'provincia' | 'ruralidad' | 'tamano'

export interface Group {
  /** «region-13», «ruralidad-3»: stable, goes in a link. */
  id: string
  title: string
  codes: string[]
}

export interface GroupKind {
  id: GroupKindId
  title: string
  /** Spanish: who says so. */
  source: string
  /** Spanish: what it leaves out; null when it holds the 346. */
  coverage: string | null
  groups: Group[]
}

/** What the groups need to know of each comuna; null = unknown, and the comuna is in no group of that kind. */
export interface ComunaFacts {
  code: string
  population: number | null
  /** 1 urbana, 2 mixta, 3 rural. */
  rurality: number | null
}

/** Indicator whose value is the class of rurality. */
export const ruralityIndicator = 'clase_rural'

const ruralityTitle = ['Urbanas', 'Mixtas', 'Rurales']

/** Inhabitants from which each band of size begins. Round numbers of ours, not of a norm. */
export const sizeBands = [0, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000]

/** The groups that are lists and need nothing loaded. */
export const groupById = (kinds: readonly GroupKind[], id: string): Group | undefined =>
  kinds.flatMap(({ groups }) => groups).find((group) => group.id === id)

export function groupsOf(facts: readonly ComunaFacts[]): GroupKind[] {
  return [redKind(), regionKind(), provinciaKind(), ruralityKind(facts), sizeKind(facts)]
}

function redKind(): GroupKind {
  const confirmed = redMembers.filter(({ status }) => status === 'confirmada')
  const mentioned = redMembers.filter(({ status }) => status !== 'confirmada').map(({ name }) => name)
  return {
    id: 'red',
    title: 'Red de Municipios',
    source: 'Déficit Cero, Red de Municipios; red-municipios.csv',
    coverage: `${formatNumber(confirmed.length)} de ${redSize} confirmada${confirmed.length === 1 ? '' : 's'}: la lista de las ${redSize} no está publicada.${
      mentioned.length ? ` Mencionada, sin confirmar: ${mentioned.join(', ')}.` : ''
    }`,
    groups: [{ id: 'red', title: 'Confirmadas en la Red', codes: confirmed.map(({ cut }) => cut) }],
  }
}

const codesWhere = (test: (cut: string) => boolean) => comunas.filter(({ cut }) => test(cut)).map(({ cut }) => cut)
const spineSource = 'SUBDERE, códigos únicos territoriales de 2018'

const regionKind = (): GroupKind => ({
  id: 'region',
  title: 'Región',
  source: spineSource,
  coverage: null,
  groups: regionsNorthToSouth.map((region) => ({
    id: `region-${region}`,
    title: regiones.find(({ code }) => code === region)?.name ?? region,
    codes: codesWhere((cut) => regionOf(cut) === region),
  })),
})

const provinciaKind = (): GroupKind => ({
  id: 'provincia',
  title: 'Provincia',
  source: spineSource,
  coverage: null,
  groups: provincias.map(({ code, name }) => ({
    id: `provincia-${code}`,
    title: name,
    codes: codesWhere((cut) => provinciaOf(cut) === code),
  })),
})

function ruralityKind(facts: readonly ComunaFacts[]): GroupKind {
  return {
    id: 'ruralidad',
    title: 'Ruralidad',
    source: 'Política Nacional de Desarrollo Rural sobre el Censo 2024 (ODEPA)',
    coverage: left(facts, ({ rurality }) => rurality, 'clase'),
    groups: ruralityTitle.map((title, i) => ({
      id: `ruralidad-${i + 1}`,
      title,
      codes: facts.filter(({ rurality }) => rurality === i + 1).map(({ code }) => code),
    })),
  }
}

function sizeKind(facts: readonly ComunaFacts[]): GroupKind {
  return {
    id: 'tamano',
    title: 'Tamaño',
    source: 'Población del Censo 2024 (INE); tramos de Radier',
    coverage: left(facts, ({ population }) => population, 'población'),
    groups: sizeBands.map((from, i) => ({
      id: `tamano-${i + 1}`,
      title: sizeTitle(from, sizeBands[i + 1]),
      codes: facts
        .filter(
          ({ population }) => population !== null && population >= from && population < (sizeBands[i + 1] ?? Number.POSITIVE_INFINITY),
        )
        .map(({ code }) => code),
    })),
  }
}

function sizeTitle(from: number, to: number | undefined): string {
  if (to === undefined) return `${formatNumber(from)} habitantes o más`
  return from === 0 ? `Menos de ${formatNumber(to)} habitantes` : `${formatNumber(from)} a ${formatNumber(to - 1)} habitantes`
}

function left(facts: readonly ComunaFacts[], value: (fact: ComunaFacts) => number | null, what: string): string | null {
  const without = facts.filter((fact) => value(fact) === null).map(({ code }) => comunas.find(({ cut }) => cut === code)?.name ?? code)
  if (without.length === 0) return null
  return without.length <= 3
    ? `Sin ${what} conocida: ${without.join(', ')}.`
    : `Sin ${what} conocida: ${formatNumber(without.length)} comunas.`
}
