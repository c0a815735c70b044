/** How a criterion is said: on its chip, at the head of its line, and of what it measures. */

import type { Criterion, Service } from './criterion.ts'
import { writeFigure } from './figure.ts'
import { owners } from './site.ts'

/** A service as the ledger and the sentence of a failed site name it. */
export const serviceWords = {
  educacion_inicial: { short: 'Jardín', nearest: 'el jardín o sala cuna más cercano' },
  educacion_basica: { short: 'Escuela', nearest: 'la escuela básica más cercana' },
  salud_primaria: { short: 'Salud primaria', nearest: 'el centro de salud primaria más cercano' },
  plaza: { short: 'Plaza', nearest: 'la plaza más cercana' },
  parque: { short: 'Parque', nearest: 'el parque más cercano' },
  transporte: { short: 'Paradero', nearest: 'el paradero de transporte mayor más cercano' },
} as const satisfies Record<Service, { short: string; nearest: string }>

/** Title of a layer by its id, for the criteria that name one. */
export type TitleOf = (layer: string) => string

/** What the chip says, its figures marked as bold: «Escuela a **1.000 m en línea recta**». */
export function chipText(criterion: Criterion, titleOf: TitleOf): string {
  switch (criterion.kind) {
    case 'superficie': {
      const { min, max } = criterion
      if (min !== undefined && max !== undefined) return `Entre **${writeFigure(min)} y ${writeFigure(max)} m²**`
      if (max !== undefined) return `Hasta **${writeFigure(max)} m²**`
      return min === undefined ? 'De **cualquier superficie**' : `Desde **${writeFigure(min)} m²**`
    }
    case 'vivienda':
      return 'Zona **con vivienda**'
    case 'densidad':
      return `Desde **${writeFigure(criterion.min)} hab/ha**`
    case 'servicio':
      return `${serviceWords[criterion.service].short} a **${writeFigure(criterion.metres)} m en línea recta**`
    case 'limite_urbano':
      return 'Dentro del **límite urbano**'
    case 'fuera':
      return `Fuera de **${titleOf(criterion.layer).toLowerCase()}**`
    case 'propietario':
      return `De **${ownersText(criterion.owners)}**`
    case 'precio':
      return `Hasta **${writeFigure(criterion.max)} UF/m²**`
    case 'necesidad':
      return `A **${writeFigure(criterion.metres)} m** de zonas con déficit de **${writeFigure(criterion.percent)} de cada 100 hogares** o más`
  }
}

/** Head of the line of the ledger: «Escuela», «Superficie». */
export function criterionTitle(criterion: Criterion, titleOf: TitleOf): string {
  switch (criterion.kind) {
    case 'servicio':
      return serviceWords[criterion.service].short
    case 'fuera':
      return titleOf(criterion.layer)
    default:
      return titles[criterion.kind]
  }
}

const titles = {
  superficie: 'Superficie',
  vivienda: 'Zona',
  densidad: 'Densidad',
  limite_urbano: 'Límite urbano',
  propietario: 'Propietario',
  precio: 'Precio',
  necesidad: 'Déficit cerca',
}

/** How a criterion is measured, Spanish, for whoever asks. */
export const methods: Record<Criterion['kind'], string> = {
  superficie: 'Superficie medida sobre el elipsoide; la de un punto, la que declara su fuente.',
  vivienda: 'Norma de la zona donde está la mayor parte del sitio.',
  densidad: 'Densidad bruta de las zonas del sitio, cada una por la parte que ocupa.',
  servicio: 'Distancia en línea recta desde el sitio, en metros sobre el elipsoide: por las calles es más.',
  limite_urbano: 'Parte del sitio dentro del límite.',
  fuera: 'Parte del sitio que toca la capa.',
  propietario: 'El que declara la fuente o una persona; nunca se supone.',
  precio: 'UF por m² que anotó una persona.',
  necesidad: 'Distancia en línea recta a la zona censal más cercana con ese déficit habitacional de cada 100 hogares, o más.',
}

/** «Fiscal, SERVIU o Municipal». */
export function ownersText(all: readonly (keyof typeof owners)[]): string {
  const names = all.map((owner) => owners[owner])
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} o ${names.at(-1)}`
}

/**
 * A figure and the limit that it is held against, with the fewest decimals (up to two) that keep them apart: 1.000,3 and 1.000 rather
 * than 1.000 and 1.000.
 */
export function beside(found: number, limit: number): string {
  for (const decimals of [0, 1]) {
    const written = writeFigure(found, decimals)
    if (found === limit || written !== writeFigure(limit, decimals)) return written
  }
  return writeFigure(found)
}
