import { expect, it } from 'vitest'
import { readTyped } from '../../../web/src/planning/number-field.tsx'
import { areaText, homesText, shortNumber } from '../../../web/src/planning/words.ts'

it.each([
  ['6.200', 6_200],
  ['6.200,5', 6_200.5],
  ['0,85', 0.85],
  ['0.85', 0.85],
  ['1 250', 1_250],
  ['55', 55],
])('reads «%s» as people type it', (text, value) => expect(readTyped(text)).toBe(value))

it.each(['', '-5', 'doce', '1,2,3', '5 m²'])('does not guess «%s»', (text) => expect(readTyped(text)).toBeNull())

it('writes with as few decimals as say it', () => {
  expect([shortNumber(10.5, 2), shortNumber(3, 2), shortNumber(0.85, 2), shortNumber(null, 2)]).toEqual(['10,5', '3', '0,85', 's/i'])
  expect([areaText(850.4), areaText(10_840), areaText(null)]).toEqual(['850 m²', '1,08 ha', 's/i'])
  expect([homesText(1), homesText(50), homesText(null)]).toEqual(['1 vivienda', '50 viviendas', 's/i'])
})
