import { isUnknown, readAttribute, readNumber } from '@radier/etl/steps/cell'
import { describe, expect, it } from 'vitest'

describe('a cell', () => {
  it.each([null, undefined, '', '  ', '-', 's/i', 'S/I', 'ND', 'Sin información', Number.NaN])('with %j is unknown', (cell) => {
    expect(isUnknown(cell)).toBe(true)
    expect(readNumber(cell)).toEqual({ value: null })
  })

  it('with zero is zero, unless the catalogue says that zero means unknown', () => {
    expect(readNumber(0)).toEqual({ value: 0 })
    expect(readNumber('0', [0])).toEqual({ value: null })
    expect(readNumber('0,0', [0])).toEqual({ value: null })
  })

  it.each([
    ['6.596.527', 6_596_527],
    ['94,3', 94.3],
    ['14,90%', 14.9],
  ])('with %j is the number %d', (cell, value) => expect(readNumber(cell)).toEqual({ value }))

  it.each(['muchos', '12 viviendas', Number.POSITIVE_INFINITY])('with %j is no number, and says so', (cell) =>
    expect(readNumber(cell)).toEqual({ fault: expect.stringContaining('no es un número') }),
  )
})

describe('an attribute', () => {
  it.each([
    [' Urbano ', 'text', 'Urbano'],
    [13101, 'text', '13101'],
    [6.0, 'integer', 6],
    ['17,5', 'number', 17.5],
    ['Sí', 'boolean', true],
    [0, 'boolean', false],
  ] as const)('%j as %s is %j', (cell, type, value) => expect(readAttribute(cell, type)).toEqual({ value }))

  it.each([
    ['6,5', 'integer'],
    [1e30, 'integer'],
    ['tal vez', 'boolean'],
  ] as const)('%j is not taken for %s', (cell, type) => expect(readAttribute(cell, type)).toHaveProperty('fault'))
})
