import { catalogue } from '@radier/geodata/catalogue'
import { niceDomain, ticksOf } from '@radier/geodata/ficha/blocks/scale'
import { median } from '@radier/geodata/ficha/context'
import { type Column, knownAt, type Place } from '@radier/geodata/ficha/data'
import { groupFigures } from '@radier/geodata/ficha/group'
import { sections } from '@radier/geodata/ficha/sections'
import { rowsOf } from '@radier/geodata/ficha/template'
import { templates } from '@radier/geodata/ficha/templates'
import { countWord, listed, lowerFirst, periodText } from '@radier/geodata/ficha/words'
import { edgeText } from '@radier/geodata/measure/classes'
import { verdictOf } from '@radier/geodata/measure/standard'
import { describe, expect, it } from 'vitest'

const column = (rows: Record<string, [tasa: number | null, conteo: number | null, base: number | null]>): Column => {
  const numbers = (at: number) => Float64Array.from(Object.values(rows), (row) => row[at] ?? Number.NaN)
  return { codes: Object.keys(rows), tasa: numbers(0), conteo: numbers(1), base: numbers(2) }
}
const named = (codes: readonly string[]) =>
  new Map(
    codes.map((code): [string, Place] => [
      code,
      { code, name: `C${code}`, level: 'comuna', parent: null, bbox: null, label: null, population: code === '1' ? 300 : 100 },
    ]),
  )
const group = (id: string, rows: Parameters<typeof column>[0], members = Object.keys(rows)) =>
  groupFigures({ catalogue, places: named(members) }, catalogue.indicators[id]!, column(rows), members)

describe('the figures of a group', () => {
  it('add counts and bases, and make the rate again: never the mean of rates', () => {
    expect(group('hogares_allegados', { '1': [10, 10, 100], '2': [50, 50, 100], '3': [1, 8, 800] })).toEqual({
      tasa: 6.8,
      conteo: 68,
      base: 1000,
    })
  })

  it('tell the known part with one unknown inside, with how many they are and the people in them', () => {
    const found = group('hogares_allegados', { '1': [10, 10, 100], '2': [null, null, 50] })
    expect(found).toEqual({ tasa: 10, conteo: 10, base: 100, coverage: { known: 1, of: 2, share: 0.75 } })
  })

  it('are unknown where all are, and say so', () => {
    const found = group('hogares_allegados', { '1': [null, null, 100], '2': [null, null, 50] })
    expect(found).toMatchObject({ tasa: null, conteo: null, reason: 'Ninguna de sus comunas tiene el dato.' })
  })

  it('are an average where the rate declares its weight', () => {
    const found = group('pobreza_ingresos', { '1': [10, 70, 700], '2': [40, 80, 200] })
    expect(found).toMatchObject({ tasa: 15000 / 900, conteo: null })
  })

  it('are unknown where a rate is given whole: comunas with a price do not give the price of the group', () => {
    expect(group('precio_vivienda', { '1': [30, 100, null], '2': [20, 300, null] })).toMatchObject({
      tasa: null,
      conteo: 400,
      reason: 'La cifra de un grupo no se obtiene de las de sus comunas.',
    })
  })

  it('do not add what is a class', () => {
    expect(group('clase_rural', { '1': [1, null, null], '2': [3, null, null] })).toMatchObject({ tasa: null, conteo: null })
  })

  it('of one comuna are those of the comuna', () => {
    expect(group('precio_vivienda', { '1': [30, 100, null] })).toMatchObject({ tasa: 30, conteo: 100 })
  })

  it('of a code that the column does not have are unknown', () => {
    expect(knownAt(column({ '1': [0, 0, 0] }), '9')).toEqual({ tasa: null, conteo: null, base: null })
    expect(knownAt(column({ '1': [0, 0, 0] }), '1')).toEqual({ tasa: 0, conteo: 0, base: 0 })
  })
})

describe('the traffic light', () => {
  const plazas = catalogue.indicators.distancia_plazas!
  const green = catalogue.indicators.areas_verdes_por_habitante!
  it.each([
    [plazas, 400, 'cumple'],
    [plazas, 400.0001, 'no cumple'],
    [plazas, null, 's/i'],
    [green, 10, 'cumple'],
    [green, 9.99, 'no cumple'],
    [catalogue.indicators.hacinamiento_urbano!, 3, 'sin estándar'],
    [catalogue.indicators.hacinamiento_urbano!, null, 'sin estándar'],
  ] as const)('gives case %# its verdict by the figure itself', (indicator, value, verdict) =>
    expect(verdictOf(indicator, value)).toBe(verdict),
  )
})

describe('the templates', () => {
  it('name only sections that exist, and sections only indicators with the measure that they ask for', () => {
    for (const template of Object.values(templates)) for (const id of template.sections) expect(sections, id).toHaveProperty(id)
    for (const [id, spec] of Object.entries(sections))
      for (const { indicator, measure } of rowsOf(spec) ?? []) {
        const definition = catalogue.indicators[indicator]
        expect(definition?.[measure ?? definition.first], `${id}: ${indicator}`).toBeDefined()
      }
  })
})

describe('what is written', () => {
  it('on an axis has round marks inside the domain', () => {
    expect(niceDomain([0.4, 12.8])).toEqual([0, 14])
    expect(niceDomain([-9, 9], false)).toEqual([-10, 10])
    expect(niceDomain([0, 0])).toEqual([-1, 1])
    expect(ticksOf([0, 40], 4, 1).map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40'])
    expect(edgeText(2.5, 1)).toBe('2,5')
    expect(edgeText(1000, 1)).toBe('1.000')
  })

  it('in sentences is Spanish', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['sol', 'Iquique']), listed(['sol', 'hielo'])]).toEqual([
      '',
      'a',
      'a y b',
      'sol e Iquique',
      'sol y hielo',
    ])
    expect([countWord(2), countWord(12)]).toEqual(['dos', '12'])
    expect([lowerFirst('Hogares'), lowerFirst('UF/m²')]).toEqual(['hogares', 'UF/m²'])
    expect([periodText('2019-2024'), periodText('2024-S2'), periodText('s/f'), periodText('2024')]).toEqual([
      '2019–2024',
      '2.º semestre de 2024',
      'sin fecha',
      '2024',
    ])
  })

  it('as a median is the middle, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null])
  })
})
