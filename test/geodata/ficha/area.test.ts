/** A drawn area whose figures are made in two ways: people by blocks, the deficit by census zones. */

import { sentenceOf } from '@radier/geodata/ficha/blocks/sentence'
import { figureTable } from '@radier/geodata/ficha/blocks/table'
import { plainText } from '@radier/geodata/ficha/content'
import { contextOf } from '@radier/geodata/ficha/context'
import type { FichaData, Known, Subject } from '@radier/geodata/ficha/data'
import { subtitleOf } from '@radier/geodata/ficha/heading'
import { describe, expect, it } from 'vitest'
import { dataOf } from '../contract/places.ts'

const known: Record<string, Known> = {
  poblacion: { tasa: null, conteo: 1200, base: null, by: 'manzana' },
  hogares: { tasa: null, conteo: 400, base: null, by: 'zona' },
  hogares_allegados: { tasa: 5, conteo: 20, base: 400, by: 'manzana' },
  deficit_cuantitativo: { tasa: 8, conteo: 32, base: 400, by: 'zona' },
}
const subject: Subject = {
  ...{ code: 'area-0123456789ab', name: 'El Alba', level: 'area', members: [], bbox: null, outline: null, region: '13', notes: [] },
}
const data: FichaData = { ...dataOf({}), area: (indicator) => known[indicator] }
const context = contextOf(data, subject, 'ninguna', null)

describe('an area made of blocks and of census zones', () => {
  it('marks in a table the rows that are made of zones, and only those', () => {
    const { rows } = figureTable(
      context,
      Object.keys(known).map((indicator) => ({ indicator })),
      'prueba',
    )
    const marked = rows.map(({ cells }) => /\(z\)/.test(cells.map((cell) => (typeof cell === 'string' ? cell : '')).join(' ')))
    expect(marked).toEqual(Object.values(known).map(({ by }) => by === 'zona'))
  })

  it('says in each sentence by what it was added up', () => {
    const said = (indicator: string) => plainText(sentenceOf(context, { indicator })!)
    expect(said('deficit_cuantitativo')).toContain('Sumado por zonas censales.')
    expect(said('hogares_allegados')).toContain('Sumado por manzanas.')
  })

  it('does not put in one line people by blocks and households by zones', () => {
    const line = plainText(subtitleOf(context))
    expect(line).toContain('1.200')
    expect(line).not.toContain('400')
  })
})
