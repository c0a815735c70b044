import { levelAtZoom, levelOfCode } from '@radier/geodata/territory/level'
import { describe, expect, it } from 'vitest'

describe('levels', () => {
  it.each([
    ['0', 'pais'],
    ['13', 'region'],
    ['131', 'provincia'],
    ['13120', 'comuna'],
    ['1010214001', 'zona'],
    ['13101011001', 'zona'],
    ['10101011001001', 'manzana'],
    ['1010101100100', 'manzana'],
    ['1350', undefined],
    ['x', undefined],
    ['', undefined],
  ])('the code «%s» is of a %s', (code, level) => {
    expect(levelOfCode(code)).toBe(level)
  })

  it.each([
    [3, ['region', 'comuna', 'manzana'], 'region'],
    [7, ['region', 'comuna', 'manzana'], 'comuna'],
    [11, ['region', 'comuna', 'manzana'], 'comuna'],
    [14, ['region', 'comuna', 'manzana'], 'manzana'],
    [14, ['pais', 'region', 'comuna'], 'comuna'],
    [3, ['comuna'], 'comuna'],
  ] as const)('at zoom %d, of %j, the map shows %s', (zoom, existing, level) => {
    expect(levelAtZoom(zoom, existing)).toBe(level)
  })
})
